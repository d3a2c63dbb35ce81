import { type DiditPhoneChannel, diditPhoneChannels } from '@otp-kit/core/didit'
import { type Charset, charsets } from '@otp-kit/core/contract'
import { nearest } from '../../nearest.ts'
import type { ProviderFetch } from '../ask-provider.ts'
import type { RiskPolicy } from './options.ts'

// Options may come from JavaScript or the environment, so the types are checked at run time too.

export function fail(message: string): never {
  throw new TypeError(`didit(): ${message}`)
}

export function requireKnown(prefix: string, options: object, known: object): void {
  if (prefix !== '' && (typeof options !== 'object' || options === null)) {
    fail(`\`${prefix.slice(0, -1)}\` has to be true, false or an object of options.`)
  }
  const names = Object.keys(known)
  const unknown = Object.keys(options ?? {}).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const near = nearest(unknown, names)
  const hint = near ? `Did you mean \`${prefix}${near}\`?` : `The options are ${names.join(', ')}.`
  fail(`there is no option \`${prefix}${unknown}\`. ${hint}`)
}

export function readApiKey(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    fail(
      '`apiKey` is missing. Copy it from your application in the Didit console into the environment, and pass it: ' +
        '`didit({ apiKey: process.env.DIDIT_API_KEY })`.',
    )
  }
  // The key itself stays out of the message: it is a secret even if it is malformed.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    fail('`apiKey` contains a space, a line break or a character that no key has. Copy it again.')
  }
  return apiKey
}

export function readFetch(given: ProviderFetch | undefined): ProviderFetch {
  if (given !== undefined && typeof given !== 'function') {
    fail('`fetch` has to be a function that takes a Request and resolves with a Response.')
  }
  // Looked up at each call, so that instrumentation that patches the global one later is used.
  return given ?? ((request) => globalThis.fetch(request))
}

export function readChannels(
  name: string,
  channels: readonly DiditPhoneChannel[] = ['sms'],
): readonly DiditPhoneChannel[] {
  const all: readonly unknown[] = diditPhoneChannels
  if (!Array.isArray(channels) || channels.length === 0) {
    fail(`\`${name}\` has to name at least one of ${all.join(', ')}.`)
  }
  const other = channels.find((channel) => !all.includes(channel))
  if (other !== undefined) fail(`Didit has no channel \`${other}\`. It has ${all.join(', ')}.`)
  if (new Set(channels).size < channels.length) fail(`\`${name}\` names a channel twice.`)
  return channels
}

export function readCharset(name: string, value: Charset = 'numeric'): Charset {
  const all: readonly unknown[] = charsets
  if (!all.includes(value)) fail(`\`${name}\` has to be 'numeric' or 'alphanumeric'.`)
  return value
}

export function readInteger(
  name: string,
  value: number | undefined,
  normal: number,
  min: number,
  max: number,
): number {
  const chosen = value ?? normal
  if (!Number.isSafeInteger(chosen) || chosen < min || chosen > max) {
    fail(`\`${name}\` has to be a whole number from ${min} to ${max}.`)
  }
  return chosen
}

export function readFlag(name: string, value: unknown = false): boolean {
  if (typeof value !== 'boolean') fail(`\`${name}\` has to be true or false.`)
  return value
}

export function readPolicy(name: string, value: unknown = 'allow'): RiskPolicy {
  if (value !== 'allow' && value !== 'decline') {
    fail(`\`${name}\` has to be 'allow' or 'decline': Didit has no review for single checks.`)
  }
  return value
}
