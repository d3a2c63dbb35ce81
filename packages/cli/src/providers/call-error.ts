import type { ProviderCallError, ProviderCallFault } from '@otp-kit/server/didit'
import { type ExitCode, exitCodes } from '../exit-codes.ts'

const exits: Readonly<Record<ProviderCallFault, ExitCode>> = {
  unreachable: exitCodes.later,
  unconfirmed: exitCodes.unconfirmed,
  key: exitCodes.refused,
  money: exitCodes.refused,
  limit: exitCodes.later,
  request: exitCodes.refused,
  'not-found': exitCodes.negative,
  unavailable: exitCodes.later,
  unreadable: exitCodes.internal,
}

export function callErrorExit({ fault }: ProviderCallError): ExitCode {
  return exits[fault]
}

/** Returns an error code for scripts. */
export function callErrorCode({ fault }: ProviderCallError): string {
  return `provider-${fault}`
}
