import type { Application } from '../application.ts'
import { storedSession } from '../decision.ts'
import { type Session, statusOf } from '../session.ts'
import type { DiditWorld } from '../world.ts'
import { signatureHeaders } from './signatures.ts'

const type = 'status.updated'
const finalStatuses = new Set(['Approved', 'Declined'])

/** Sends the status of a verification to every destination that subscribes to it. */
export function sendStatusWebhooks(
  world: DiditWorld,
  application: Application,
  session: Session,
): void {
  const { clock, random, sendWebhook } = world
  const now = clock.now()
  const status = statusOf(session, now)
  for (const destination of application.webhooks.values()) {
    if (!destination.enabled || !destination.events.includes(type)) continue
    const eventId = random.uuid()
    const body = JSON.stringify({
      event_id: eventId,
      webhook_type: type,
      timestamp: Math.floor(now / 1000),
      created_at: Math.floor(session.createdAt / 1000),
      application_id: application.id,
      session_id: session.id,
      status,
      workflow_id: null,
      workflow_version: null,
      vendor_data: session.vendorData,
      metadata: session.metadata,
      environment: 'live',
      ...(finalStatuses.has(status) ? { decision: storedSession(session, now) } : {}),
    })
    sendWebhook({
      provider: 'didit',
      eventId,
      type,
      url: destination.url,
      body,
      headers: () =>
        signatureHeaders({
          secret: destination.secret,
          body,
          timestamp: Math.floor(clock.now() / 1000),
          sessionId: session.id,
          status,
          type,
        }),
    })
  }
}
