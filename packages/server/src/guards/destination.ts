import type { CountryCode, Kind, StartRequest } from '@otp-kit/core/contract'
import { parseDestination, type PhoneReason } from '@otp-kit/core/phone/max'
import { Fault } from '../answer.ts'
import { maskDestination } from '../handle/handle.ts'
import type { Masked } from '../masked.ts'
import type { Settings } from '../settings.ts'

export interface Destination {
  readonly kind: Kind
  readonly to: Masked
  readonly country: CountryCode
}

function faultOf(reason: PhoneReason): Fault {
  if (reason === 'country-not-allowed') return new Fault('country_not_allowed')
  if (reason === 'type-not-allowed') return new Fault('line_type_not_allowed')
  return new Fault('destination_invalid', { detail: `The number was not accepted: ${reason}.` })
}

/** The destination of a first send, read with full metadata. Nothing is counted yet. @throws Fault */
export function readDestination(settings: Settings, request: StartRequest): Destination {
  const { kind, to, country } = request
  if (!settings.kinds.includes(kind)) {
    throw new Fault('invalid_request', { detail: `No provider here verifies the kind ${kind}.` })
  }
  const { countries, lineTypes: types } = settings
  const parsed = parseDestination(to, { country, countries, types })
  if (!parsed.ok) throw faultOf(parsed.reason)
  return { kind, to: maskDestination(kind, parsed.e164), country: parsed.country }
}
