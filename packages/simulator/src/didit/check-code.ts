import type { Outgoing } from '../provider.ts'
import { json } from './failures.ts'
import type { CallContext } from './route.ts'
import { maximumAttempts, record, type Session, timestamp } from './session.ts'
import type { Warning } from './warning.ts'

/** The parts of a check that differ between numbers and addresses. */
export interface CodeCheck<Checked extends Session> {
  readonly session: Checked
  readonly isCorrect: boolean
  /** As the user entered it. */
  readonly code: string
  /** Runs at the end of a verification. Sets the matches and returns the warnings about the destination. */
  readonly lookUp: () => readonly Warning[]
  /** The warning for a third wrong code. */
  readonly exceeded: Warning
  readonly report: () => object
}

/** Ends the verification: runs the lookup, and declines for a warning of level `error`. */
function finish<Checked extends Session>(
  { session, isCorrect, lookUp, exceeded }: CodeCheck<Checked>,
  now: number,
): void {
  const found = lookUp()
  session.warnings = isCorrect ? found : [exceeded, ...found]
  const declining = session.warnings.find(({ log_type }) => log_type === 'error')
  session.state = declining ? 'declined' : 'approved'
  const prefix = session.kind === 'phone' ? 'PHONE' : 'EMAIL'
  if (declining) {
    record(session, now, `${prefix}_VERIFICATION_DECLINED`, { reason: declining.risk })
  } else {
    record(session, now, `${prefix}_VERIFICATION_APPROVED`)
  }
}

/** Checks a code for a pending verification. */
export function checkCode<Checked extends Session>(
  context: CallContext,
  check: CodeCheck<Checked>,
): Response {
  const { world, application, now } = context
  const { session, isCorrect, code, report } = check
  const answer = (id: string, status: string, message: string, reported: object | null) =>
    json({
      request_id: id,
      status,
      message,
      [session.kind]: reported,
      vendor_data: session.vendorData,
      metadata: session.metadata,
      created_at: timestamp(now),
    })
  const final = (message: string) => {
    finish(check, now)
    world.statusChanged(application, session)
    const status = session.state === 'approved' ? 'Approved' : 'Declined'
    return answer(session.id, status, message, report())
  }

  if (isCorrect) {
    session.verifiedAt = now
    record(session, now, 'VALID_CODE_ENTERED', { code_tried: code, status: 'Approved' })
    return final('The verification code is correct.')
  }
  session.wrongCodes += 1
  record(session, now, 'INVALID_CODE_ENTERED', { code_tried: code, status: 'Failed' })
  const left = maximumAttempts - session.wrongCodes
  if (left === 0) return final('The verification code is incorrect. Maximum attempts reached.')
  // Didit answers a random id here, which cannot be looked up.
  return answer(
    world.random.uuid(),
    'Failed',
    `The verification code is incorrect. Attempts remaining: ${left}`,
    null,
  )
}

/** Returns the answer where no verification is pending. */
export function nothingToCheck({ world, now }: CallContext, kind: Session['kind']): Response {
  return json({
    request_id: world.random.uuid(),
    status: 'Expired or Not Found',
    message: `No pending ${kind} verification found in the last 5 minutes.`,
    vendor_data: null,
    metadata: null,
    created_at: timestamp(now),
  })
}

/** A sandbox accepts one code, counts no attempts and never expires. Its report has another shape. */
export function checkSandboxCode(
  { world, now }: CallContext,
  kind: Session['kind'],
  code: string,
  report: object,
): Outgoing {
  const isCorrect = code === '123456'
  const response = json({
    request_id: world.random.uuid(),
    status: isCorrect ? 'Approved' : 'Failed',
    message: isCorrect
      ? 'The verification code is correct.'
      : 'The verification code is incorrect. Attempts remaining: 2',
    [kind]: isCorrect ? report : null,
    vendor_data: null,
    metadata: null,
    created_at: timestamp(now),
  })
  return { response }
}
