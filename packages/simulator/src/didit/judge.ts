import type { Outgoing } from '../provider.ts'
import { json } from './failures.ts'
import type { Asked } from './route.ts'
import { maximumAttempts, record, type Session, timestamp } from './session.ts'
import type { Warning } from './warning.ts'

/** What differs between checking a number and checking an address. */
export interface Judging<Judged extends Session> {
  readonly session: Judged
  readonly right: boolean
  /** As it was typed. */
  readonly code: string
  /** The lookup at the end: sets matches and finds what speaks against the destination. */
  readonly look: () => readonly Warning[]
  /** Of a third wrong code. */
  readonly exceeded: Warning
  readonly report: () => object
}

/** Ends the verification: the lookup runs, and whatever declines decides. */
function finish<Judged extends Session>(
  { session, right, look, exceeded }: Judging<Judged>,
  now: number,
): void {
  const found = look()
  session.warnings = right ? found : [exceeded, ...found]
  const declining = session.warnings.find(({ log_type }) => log_type === 'error')
  session.state = declining ? 'declined' : 'approved'
  const prefix = session.kind === 'phone' ? 'PHONE' : 'EMAIL'
  if (declining) {
    record(session, now, `${prefix}_VERIFICATION_DECLINED`, { reason: declining.risk })
  } else {
    record(session, now, `${prefix}_VERIFICATION_APPROVED`)
  }
}

/** Judges a code for a verification that waits for one. */
export function judge<Judged extends Session>(asked: Asked, judging: Judging<Judged>): Response {
  const { world, application, now } = asked
  const { session, right, code, report } = judging
  const answer = (id: string, status: string, message: string, told: object | null) =>
    json({
      request_id: id,
      status,
      message,
      [session.kind]: told,
      vendor_data: session.vendorData,
      metadata: session.metadata,
      created_at: timestamp(now),
    })
  const final = (message: string) => {
    finish(judging, now)
    world.statusChanged(application, session)
    const status = session.state === 'approved' ? 'Approved' : 'Declined'
    return answer(session.id, status, message, report())
  }

  if (right) {
    session.verifiedAt = now
    record(session, now, 'VALID_CODE_ENTERED', { code_tried: code, status: 'Approved' })
    return final('The verification code is correct.')
  }
  session.wrongCodes += 1
  record(session, now, 'INVALID_CODE_ENTERED', { code_tried: code, status: 'Failed' })
  const left = maximumAttempts - session.wrongCodes
  if (left === 0) return final('The verification code is incorrect. Maximum attempts reached.')
  // A random id, as Didit gives: it cannot be looked up.
  return answer(
    world.random.uuid(),
    'Failed',
    `The verification code is incorrect. Attempts remaining: ${left}`,
    null,
  )
}

/** The answer where nothing waits for a code. */
export function nothingToCheck({ world, now }: Asked, kind: Session['kind']): Response {
  return json({
    request_id: world.random.uuid(),
    status: 'Expired or Not Found',
    message: `No pending ${kind} verification found in the last 5 minutes.`,
    vendor_data: null,
    metadata: null,
    created_at: timestamp(now),
  })
}

/** A sandbox knows one code, no attempts and no time. Its report has another shape. */
export function judgeSandbox(
  { world, now }: Asked,
  kind: Session['kind'],
  code: string,
  report: object,
): Outgoing {
  const right = code === '123456'
  const response = json({
    request_id: world.random.uuid(),
    status: right ? 'Approved' : 'Failed',
    message: right
      ? 'The verification code is correct.'
      : 'The verification code is incorrect. Attempts remaining: 2',
    [kind]: right ? report : null,
    vendor_data: null,
    metadata: null,
    created_at: timestamp(now),
  })
  return { response }
}
