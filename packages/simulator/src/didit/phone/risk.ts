import { carrierTypeOf } from '../../outcomes/carrier-outcomes.ts'
import { duplicateOf } from '../matches.ts'
import type { PhoneSession } from '../session.ts'
import { type Action, type Descriptions, type Warning, createWarningFactory } from '../warning.ts'

/** What a check does about each risk of the number. */
export interface Policy {
  readonly duplicated: Action
  readonly disposable: Action
  readonly voip: Action
}

export type Risk =
  | 'VERIFICATION_CODE_ATTEMPTS_EXCEEDED'
  | 'PHONE_NUMBER_IN_BLOCKLIST'
  | 'HIGH_RISK_PHONE_NUMBER'
  | 'DISPOSABLE_NUMBER_DETECTED'
  | 'VOIP_NUMBER_DETECTED'
  | 'DUPLICATED_PHONE_NUMBER'

const descriptions: Descriptions<Risk> = {
  VERIFICATION_CODE_ATTEMPTS_EXCEEDED: {
    short: 'Verification code attempts exceeded',
    long: 'The system detected that the phone number has exceeded the maximum number of verification code attempts.',
  },
  PHONE_NUMBER_IN_BLOCKLIST: {
    short: 'Phone number in blocklist',
    long: 'The system detected that the phone number is in the blocklist.',
  },
  HIGH_RISK_PHONE_NUMBER: {
    short: 'High risk phone number',
    long: 'The system detected that the phone number carries a high risk.',
  },
  DISPOSABLE_NUMBER_DETECTED: {
    short: 'Disposable number detected',
    long: 'The system detected that the phone number is disposable.',
  },
  VOIP_NUMBER_DETECTED: {
    short: 'VoIP number detected',
    long: 'The system detected that the phone number is a VoIP number, which is not allowed.',
  },
  DUPLICATED_PHONE_NUMBER: {
    short: 'Duplicated phone number',
    long: 'The system detected that the phone number was already used by another user.',
  },
}

export const warning: (risk: Risk, action: Action, data?: Warning['additional_data']) => Warning =
  createWarningFactory('PHONE', descriptions)

const virtualTypes = new Set(['voip', 'isp', 'vpn'])

export function lineType({ outcome, phone }: PhoneSession): string {
  return carrierTypeOf(outcome) ?? phone.lineType
}

export function isVirtual(session: PhoneSession): boolean {
  return virtualTypes.has(lineType(session))
}

export function isDisposable({ outcome }: PhoneSession): boolean {
  return outcome === 'disposable'
}

/** Returns the warnings of the lookup at the end of a verification. */
export function findRisks(session: PhoneSession, policy: Policy, blocklisted: boolean): Warning[] {
  const risks: Warning[] = []
  if (blocklisted) risks.push(warning('PHONE_NUMBER_IN_BLOCKLIST', 'DECLINE'))
  const duplicate = duplicateOf(session)
  if (duplicate) risks.push(warning('DUPLICATED_PHONE_NUMBER', policy.duplicated, duplicate))
  if (isDisposable(session)) risks.push(warning('DISPOSABLE_NUMBER_DETECTED', policy.disposable))
  if (isVirtual(session)) risks.push(warning('VOIP_NUMBER_DETECTED', policy.voip))
  return risks
}
