import { json } from './failures.ts'
import { phoneReport } from './report.ts'
import { statusOf } from './risk.ts'
import { type Session, timestamp } from './session.ts'
import type { Outgoing } from './world.ts'

/** `GET /v3/session/{id}/decision/` of a verification that the key may read. `include=events` adds nothing here. */
export function decision(session: Session, now: number): Outgoing {
  return {
    response: json({
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
    }),
  }
}
