import type { ProviderCallError, ProviderCallFault } from '@otp-kit/server/didit'
import { type ExitCode, exitCodes } from '../exit-codes.ts'

const exits: Readonly<Record<ProviderCallFault, ExitCode>> = {
  unreachable: exitCodes.later,
  unconfirmed: exitCodes.unconfirmed,
  key: exitCodes.refused,
  money: exitCodes.refused,
  limit: exitCodes.later,
  request: exitCodes.refused,
  'not-found': exitCodes.no,
  unavailable: exitCodes.later,
  unreadable: exitCodes.fault,
}

export function callErrorExit({ fault }: ProviderCallError): ExitCode {
  return exits[fault]
}

/** For scripts. */
export function callErrorCode({ fault }: ProviderCallError): string {
  return `provider-${fault}`
}
