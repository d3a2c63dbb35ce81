import { credentialsText, htmlNotFound, json, permissionText, rateLimited } from './failures.ts'
import { phoneReport } from './phone/report.ts'
import { statusOf } from './phone/risk.ts'
import type { OpenRoute } from './route.ts'
import { type Session, timestamp } from './session.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function stored(session: Session, now: number): Response {
  return json({
    session_id: session.id,
    session_kind: 'user',
    session_number: session.number,
    session_url: null,
    status: statusOf(session, now),
    workflow_id: null,
    features: ['PHONE'],
    vendor_data: session.vendorData,
    metadata: session.metadata,
    phone_verifications: [{ node_id: 'phone', ...phoneReport(session, now) }],
    email_verifications: null,
    reviews: [],
    created_at: timestamp(session.createdAt),
    expires_at: null,
    environment: 'live',
  })
}

/** `GET /v3/session/{id}/decision/`. `include=events` adds nothing here. */
const decide: OpenRoute['handle'] = ({ world, params: { id = '' }, received, now }) => {
  if (!uuid.test(id)) return { response: htmlNotFound() }
  // The owner is looked up before the key is: a missing session is a 404 for everyone.
  const owner = world.applications().find(({ sessions }) => sessions.some((each) => each.id === id))
  const session = owner?.sessions.find((each) => each.id === id)
  if (!owner || !session) return { response: json({ detail: 'Not found.' }, 404) }
  const application = world.applicationOf(received)
  if (!application) return { response: json({ detail: credentialsText }, 403) }
  const freeAt = application.reads.take(now)
  if (freeAt !== undefined) {
    return { response: rateLimited({ verb: 'GET', limit: 600, freeAt, now }) }
  }
  if (application !== owner) return { response: json({ detail: permissionText }, 403) }
  return { response: stored(session, now) }
}

export const decisionRoutes: readonly OpenRoute[] = [
  {
    open: true,
    method: 'GET',
    path: '/v3/session/:id/decision/',
    call: 'decision',
    handle: decide,
  },
]
