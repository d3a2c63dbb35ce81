import type { Outgoing } from '../../provider.ts'
import { json } from '../failures.ts'
import { readFields } from '../fields.ts'
import type { Asked, Route } from '../route.ts'
import { timestamp } from '../session.ts'
import { blocklistEntryTypes } from './blocklist.ts'

// The older calls, by session. Inferred: their answers.

/** The verification that is meant, or the refusal. */
function readSession({ application, body }: Asked) {
  const fields = readFields(body)
  const id = fields.text('session_id', { required: true })
  const wanted = { phone: fields.flag('blocklist_phone'), email: fields.flag('blocklist_email') }
  // Documents and faces are nothing that a code verifies.
  if (Object.keys(fields.errors).length > 0) return json(fields.errors, 400)
  const session = application.sessions.find((each) => each.id === id)
  if (!session) return json({ detail: 'Session not found.' }, 404)
  return { session, wanted: wanted[session.kind] ?? false }
}

/** `POST /v3/blocklist/add/` */
function add(asked: Asked): Outgoing {
  const read = readSession(asked)
  if (read instanceof Response) return { response: read }
  const { session, wanted } = read
  if (wanted) {
    asked.application.blocklist.add({
      id: asked.world.random.uuid(),
      type: session.kind,
      value: session.to.toLowerCase(),
      label: null,
      comment: null,
      metadata: null,
      sessionId: session.id,
      createdAt: asked.now,
    })
  }
  return { response: json({ session_id: session.id, [`blocklist_${session.kind}`]: wanted }) }
}

/** `POST /v3/blocklist/remove/` */
function remove(asked: Asked): Outgoing {
  const read = readSession(asked)
  if (read instanceof Response) return { response: read }
  const { session, wanted } = read
  const { blocklist } = asked.application
  const entry = blocklist
    .entries(session.kind)
    .find(({ value }) => value === session.to.toLowerCase())
  if (wanted && entry) blocklist.remove(session.kind, entry.id)
  return {
    response: json({ session_id: session.id, [`blocklist_${session.kind}`]: !wanted && !!entry }),
  }
}

/** `GET /v3/blocklist/` */
function list({ application, query }: Asked): Outgoing {
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
