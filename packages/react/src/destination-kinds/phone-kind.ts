import {
  loadPhoneMetadata,
  maskPhone,
  parsePhoneWithoutMetadata,
  parsePhone,
  type PhoneMetadata,
} from '@otp-kit/core/phone'
import type { DestinationKind } from './destination-kind.ts'
import { formatPhone } from './format-phone.ts'

let metadata: PhoneMetadata | undefined

/** Without metadata numbers are read with their calling code only, and the next call tries again. */
async function load(): Promise<void> {
  try {
    metadata = await loadPhoneMetadata()
  } catch {
    // The server reads the number.
  }
}

export const phoneKind: DestinationKind<'phone'> = {
  kind: 'phone',
  input: { type: 'tel', autoComplete: 'tel', inputMode: 'tel' },
  prepare() {
    void load()
  },
  read: (text) => (metadata ? parsePhone(text, metadata) : parsePhoneWithoutMetadata(text)),
  addressOf: ({ e164 }) => e164,
  destinationOf({ e164, national, country }) {
    if (e164) return { to: e164 }
    // Without metadata the text is sent with its country, for the server to read.
    return national && country ? { to: national, country } : null
  },
  textOf: ({ national }) => national,
  errorOf({ e164, national, country, reason }) {
    if (national.trim() === '') return 'phone.required'
    if (!/\p{Nd}/u.test(national)) return 'phone.not-a-number'
    if (reason) return `phone.${reason}`
    return e164 === null && !country ? 'phone.country-unknown' : null
  },
  format: formatPhone,
  mask: (to) => (to.startsWith('+') ? maskPhone(to) : to),
}
