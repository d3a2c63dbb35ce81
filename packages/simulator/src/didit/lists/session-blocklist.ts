import type { Outgoing } from '../../provider.ts'
import { json } from '../failures.ts'
import { readFields } from '../fields.ts'
import type { CallContext, Route } from '../route.ts'
import { timestamp } from '../session.ts'
import { blocklistEntryTypes } from './blocklist.ts'

// The older calls, which refer to a session. Inferred: their answers.

/** Returns the verification of a request, or the answer that refuses it. */
function readSession({ application, body }: CallContext) {
  const fields = readFields(body)
  const id = fields.text('session_id', { required: true })
  const requested = { phone: fields.flag('blocklist_phone'), email: fields.flag('blocklist_email') }
  // `blocklist_document` and `blocklist_face` are ignored: no code verifies those.
  if (Object.keys(fields.errors).length > 0) return json(fields.errors, 400)
  const session = application.sessions.find((each) => each.id === id)
  if (!session) return json({ detail: 'Session not found.' }, 404)
  return { session, isRequested: requested[session.kind] ?? false }
}

/** `POST /v3/blocklist/add/` */
function add(context: CallContext): Outgoing {
  const read = readSession(context)
  if (read instanceof Response) return { response: read }
  const { session, isRequested } = read
  if (isRequested) {
    context.application.blocklist.add({
      id: context.world.random.uuid(),
      type: session.kind,
      value: session.to.toLowerCase(),
      label: null,
      comment: null,
      metadata: null,
      sessionId: session.id,
      createdAt: context.now,
    })
  }
  return { response: json({ session_id: session.id, [`blocklist_${session.kind}`]: isRequested }) }
}

/** `POST /v3/blocklist/remove/` */
function remove(context: CallContext): Outgoing {
  const read = readSession(context)
  if (read instanceof Response) return { response: read }
  const { session, isRequested } = read
  const { blocklist } = context.application
  const entry = blocklist
    .entries(session.kind)
    .find(({ value }) => value === session.to.toLowerCase())
  if (isRequested && entry) blocklist.remove(session.kind, entry.id)
  return {
    response: json({
      session_id: session.id,
      [`blocklist_${session.kind}`]: !isRequested && !!entry,
    }),
  }
}

/** `GET /v3/blocklist/` */
function list({ application, query }: CallContext): Outgoing {
  const itemType = query.get('item_type')
  const results = blocklistEntryTypes
    .filter((type) => itemType === null || type === itemType)
    .flatMap((type) => application.blocklist.entries(type))
    .map((entry) => ({
      item_type: entry.type,
      value: entry.value,
      session_id: entry.sessionId,
      created_at: timestamp(entry.createdAt),
    }))
  return { response: json({ count: results.length, next: null, previous: null, results }) }
}

const path = '/v3/blocklist/'

export const sessionBlocklistRoutes: readonly Route[] = [
  { method: 'GET', path, call: 'manage', handle: list },
  { method: 'POST', path: `${path}add/`, call: 'manage', handle: add },
  { method: 'POST', path: `${path}remove/`, call: 'manage', handle: remove },
]
