import { duplicateOf } from '../matches.ts'
import type { EmailSession } from '../session.ts'
import { type Action, type Descriptions, type Warning, createWarningFactory } from '../warning.ts'

/** What a check does about each risk of the address. */
export interface EmailPolicy {
  readonly duplicated: Action
  readonly breached: Action
  readonly disposable: Action
}

export type EmailRisk =
  | 'EMAIL_CODE_ATTEMPTS_EXCEEDED'
  | 'EMAIL_IN_BLOCKLIST'
  | 'UNDELIVERABLE_EMAIL_DETECTED'
  | 'BREACHED_EMAIL_DETECTED'
  | 'DISPOSABLE_EMAIL_DETECTED'
  | 'DUPLICATED_EMAIL'

const descriptions: Descriptions<EmailRisk> = {
  EMAIL_CODE_ATTEMPTS_EXCEEDED: {
    short: 'Verification code attempts exceeded',
    long: 'The system detected that the email has exceeded the maximum number of verification code attempts.',
  },
  EMAIL_IN_BLOCKLIST: {
    short: 'Email in blocklist',
    long: 'The system detected that the email is in the blocklist.',
  },
  UNDELIVERABLE_EMAIL_DETECTED: {
    short: 'Undeliverable email detected',
    long: 'The system detected that the email cannot receive messages.',
  },
  BREACHED_EMAIL_DETECTED: {
    short: 'Breached email detected',
    long: 'This email address was found in one or more known data breaches.',
  },
  DISPOSABLE_EMAIL_DETECTED: {
    short: 'Disposable email detected',
    long: 'The system detected that the email is disposable, which is not allowed.',
  },
  DUPLICATED_EMAIL: {
    short: 'Duplicated email',
    long: 'The system detected that the email was already used by another user.',
  },
}

export const warning: (
  risk: EmailRisk,
  action: Action,
  data?: Warning['additional_data'],
) => Warning = createWarningFactory('EMAIL', descriptions)

/** Returns the warnings of the lookup at the end of a verification. */
export function findEmailRisks(
  session: EmailSession,
  policy: EmailPolicy,
  blocklisted: boolean,
): Warning[] {
  const { outcome } = session
  const risks: Warning[] = []
  if (blocklisted) risks.push(warning('EMAIL_IN_BLOCKLIST', 'DECLINE'))
  if (outcome === 'undeliverable-later') {
    risks.push(warning('UNDELIVERABLE_EMAIL_DETECTED', 'DECLINE'))
  }
  const duplicate = duplicateOf(session)
  if (duplicate) risks.push(warning('DUPLICATED_EMAIL', policy.duplicated, duplicate))
  if (outcome === 'breached') risks.push(warning('BREACHED_EMAIL_DETECTED', policy.breached))
  if (outcome === 'disposable') risks.push(warning('DISPOSABLE_EMAIL_DETECTED', policy.disposable))
  return risks
}
