import { mailboxKey, readEmail } from '@otp-kit/core/email'
import { parseDestination } from '@otp-kit/core/phone/max'
import type { Kind } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import { describeError } from '../events.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { Call, ServerContext } from '../server-context.ts'
import * as v from 'valibot'
import { must, optionsObject } from '../options/option-schema.ts'
import { isFunction } from '../options/untrusted-value.ts'
import { isWithin, readRange, type AddressRange } from './client-address.ts'
import type { Destination } from './destination.ts'

/** Destinations and clients by name. Each entry is read as users' input is, so that its spelling makes no difference. */
export interface DestinationList {
  /** Phone numbers in E.164 form: `+12025550123`. */
  readonly numbers?: readonly string[] | undefined
  /** Beginnings of phone numbers: `+4470`. */
  readonly prefixes?: readonly string[] | undefined
  /** E-mail addresses, each with all spellings of its mailbox. */
  readonly mailboxes?: readonly string[] | undefined
  /** E-mail domains, each with all domains under it: `mailinator.com`. */
  readonly domains?: readonly string[] | undefined
  /** IP addresses of clients, or ranges of them: `203.0.113.7`, `2001:db8::/32`. */
  readonly clientAddresses?: readonly string[] | undefined
}

/** What a send is about, for a list of your own. */
export interface ListedSend {
  readonly kind: Kind
  /** The phone number in E.164 form, or the e-mail address as messages go to it. */
  readonly to: string
  /** The same text for all spellings of a mailbox, by `mailboxKey`; a number's E.164 form. */
  readonly key: string
  /** The client's IP address; `null` if unknown. */
  readonly clientAddress: string | null
}

/** A list, or a function that looks a send up, such as in your database. */
export type ListOption = DestinationList | ((send: ListedSend) => boolean | Promise<boolean>)

export type ListLookup = (send: ListedSend) => boolean | Promise<boolean>

interface Entries {
  readonly read: (text: string) => string | null
  readonly fix: string
}

/** Returns the domain under which a mailbox is known: one of several that are equal, such as gmail.com. */
function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

function readDomain(text: string): string | null {
  const { address } = readEmail(`x@${text.trim().replace(/^@/, '')}`)
  if (address === null) return null
  const key = mailboxKey(address)
  // A mailbox of its own, such as that of a user's subdomain, stands for itself.
  return domainOf(key.startsWith('x@') ? key : address)
}

const entries: { readonly [L in keyof Required<DestinationList>]: Entries } = {
  numbers: {
    read(text) {
      const parsed = parseDestination(text)
      return parsed.ok ? parsed.e164 : null
    },
    fix: 'Write a phone number with its calling code, such as `+12025550123`.',
  },
  prefixes: {
    read(text) {
      const digits = text.replaceAll(/[\s().-]/g, '')
      return /^\+\d{1,14}$/.test(digits) ? digits : null
    },
    fix: 'Write the beginning of a phone number with its calling code, such as `+4470`.',
  },
  mailboxes: {
    read(text) {
      const { address } = readEmail(text)
      return address === null ? null : mailboxKey(address)
    },
    fix: 'Write an e-mail address, such as `ada@example.com`.',
  },
  domains: {
    read: readDomain,
    fix: 'Write a domain, such as `example.com`. There are no wildcards.',
  },
  clientAddresses: {
    read: (text) => (readRange(text) ? text : null),
    fix: 'Write an IP address or a range, such as `203.0.113.7` or `2001:db8::/32`.',
  },
}

/** Returns the beginnings of a number, or the domains above one. */
function beginnings(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1))
}

function domainsAbove(domain: string): string[] {
  const labels = domain.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}

function lookupIn(list: DestinationList): ListLookup {
  const read = (name: keyof DestinationList) =>
    new Set((list[name] ?? []).flatMap((text) => entries[name].read(text) ?? []))
  const [numbers, prefixes, mailboxes, domains] = [
    read('numbers'),
    read('prefixes'),
    read('mailboxes'),
    read('domains'),
  ]
  const ranges = (list.clientAddresses ?? []).flatMap((text): AddressRange[] => {
    const range = readRange(text)
    return range ? [range] : []
  })
  return ({ kind, to, key, clientAddress }) => {
    if (clientAddress !== null && isWithin(clientAddress, ranges)) return true
    if (kind === 'phone')
      return numbers.has(to) || beginnings(to).some((each) => prefixes.has(each))
    const above = [...domainsAbove(domainOf(to)), ...domainsAbove(domainOf(key))]
    return mailboxes.has(key) || above.some((each) => domains.has(each))
  }
}

/** Returns how a list is looked up; `null` if there is none. */
export function createLookup(given: ListOption | undefined): ListLookup | null {
  if (given === undefined) return null
  return typeof given === 'function' ? given : lookupIn(given)
}

/** Returns whether the site's own list contains a send. If the list cannot tell, nothing is sent. @throws ProblemError */
export async function isListed(
  { settings, emit }: ServerContext,
  list: 'block' | 'allow',
  call: Call,
  { kind, to }: Destination,
): Promise<boolean> {
  const lookup = settings[list]
  if (!lookup) return false
  try {
    const text = to.reveal()
    const key = rulesOf[kind].limitKey(text)
    const send = { kind, to: text, key, clientAddress: call.address }
    return await lookup(send)
  } catch (error) {
    emit({ type: 'internal-error', error: describeError(error) })
    throw new ProblemError('internal')
  }
}

function entriesOf(name: keyof DestinationList): v.GenericSchema<unknown, readonly string[]> {
  const { read, fix } = entries[name]
  const wrong = (given: readonly unknown[]) =>
    given.findIndex((text) => typeof text !== 'string' || read(text) === null)
  return must<readonly string[]>(
    (given) => Array.isArray(given) && wrong(given) === -1,
    // By its place, because an entry may be somebody's number.
    (given) =>
      Array.isArray(given) ? `its entry ${wrong(given) + 1} cannot be read` : 'it is not a list',
    fix,
  )
}

const lists: v.GenericSchema<unknown, DestinationList> = optionsObject<DestinationList>({
  numbers: v.optional(entriesOf('numbers')),
  prefixes: v.optional(entriesOf('prefixes')),
  mailboxes: v.optional(entriesOf('mailboxes')),
  domains: v.optional(entriesOf('domains')),
  clientAddresses: v.optional(entriesOf('clientAddresses')),
})

const lookup: v.GenericSchema<unknown, ListLookup> = v.custom<ListLookup>(isFunction)

export const listOption: v.GenericSchema<unknown, ListOption> = v.lazy((given) =>
  isFunction(given) ? lookup : lists,
)
