import { emailReport } from './email/report.ts'
import { credentialsText, htmlNotFound, json, permissionText, rateLimited } from './failures.ts'
import { phoneReport } from './phone/report.ts'
import type { OpenRoute } from './route.ts'
import { lifecycleOf, type Session, statusOf, timestamp } from './session.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Returns what `include=events` adds. */
function events(session: Session, now: number): object {
  const lifecycle = lifecycleOf(session, now)
  return {
    events: lifecycle.map(({ type, timestamp: at, details }) => ({ type, timestamp: at, details })),
    activity_reviews: [],
    blocklisted: session.matches.some(({ is_blocklisted }) => is_blocklisted),
    cost_breakdown: lifecycle
      .filter(({ fee }) => fee > 0)
      .map(({ type, fee }) => ({ type, amount: fee })),
    api_service: session.kind === 'phone' ? 'PHONE_VERIFICATION' : 'EMAIL_VERIFICATION',
    session_type: 'API',
  }
}

/** Returns a verification as decisions and webhooks carry it. */
export function storedSession(session: Session, now: number): Readonly<Record<string, unknown>> {
  return {
    session_id: session.id,
    session_kind: 'user',
    session_number: session.number,
    session_url: null,
    status: statusOf(session, now),
    workflow_id: null,
    features: [session.kind === 'phone' ? 'PHONE' : 'EMAIL'],
    vendor_data: session.vendorData,
    metadata: session.metadata,
    phone_verifications:
      session.kind === 'phone' ? [{ node_id: 'phone', ...phoneReport(session, now) }] : null,
    email_verifications:
      session.kind === 'email' ? [{ node_id: 'email', ...emailReport(session, now) }] : null,
    reviews: [],
    created_at: timestamp(session.createdAt),
    expires_at: null,
    environment: 'live',
  }
}

/** `GET /v3/session/{id}/decision/`. */
const decide: OpenRoute['handle'] = ({ world, params: { id = '' }, query, received, now }) => {
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
  const stored = storedSession(session, now)
  if (!(query.get('include') ?? '').split(',').includes('events')) return { response: json(stored) }
  const { session_kind: _, ...rest } = stored
  return { response: json({ ...rest, ...events(session, now) }) }
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
