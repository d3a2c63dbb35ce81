import { cleanText } from './clean-text.ts'
import { domainToAscii } from './domain-to-ascii.ts'
import { unwrapAddress } from './unwrap-address.ts'
import type { EmailReason, EmailValue } from './email-value.ts'

// Labels as `<input type="email">` takes them. No top-level domain has digits (RFC 3696, section 2), while IP addresses
// end in some: `127.1`, `10.0.0.0x7f`.
const domainPattern = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]*[a-z\d])$/

/** No sane pasted text is longer; the limit keeps each reading cheap. */
const longestText = 1000

/**
 * Reads the one e-mail address in a typed or pasted text, by the same rules in the field and on the server.
 *
 * The local part is what `<input type="email">` accepts (HTML, "valid e-mail address"), dots in any place included:
 * Japanese carriers gave out addresses like `ada..l.@example.ne.jp`. The domain has at least two labels and a top-level
 * domain of letters, and may be internationalised. Whether the domain or the mailbox exists is not checked.
 */
export function readEmail(text: string): EmailValue {
  const refused = (reason: EmailReason): EmailValue => ({ text, address: null, reason })
  if (text.length > longestText) return refused('too-long')
  const clean = unwrapAddress(cleanText(text))
  if (clean === '') return { text, address: null }
  const [local = '', domain, ...more] = clean.split('@')
  if (domain === undefined) return refused('missing-at')
  if (more.length > 0) return refused(hasSeveral(clean) ? 'several' : 'invalid-character')
  const ascii = domainToAscii(domain)
  const reason = localReason(local) ?? domainReason(domain, ascii)
  if (reason) return refused(reason)
  const address = `${local}@${ascii}`
  return address.length > 254 ? refused('too-long') : { text, address }
}

function hasSeveral(text: string): boolean {
  const addresses = text.split(/[\s,;<>]+/).filter((part) => /[^@]@[^@]/.test(part))
  return addresses.length > 1
}

function localReason(local: string): EmailReason | undefined {
  if (local === '') return 'missing-local'
  if (/[^\0-\x7f]/.test(local) && !/\s/.test(local)) return 'non-ascii-local'
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]+$/.test(local)) return 'invalid-character'
  return local.length > 64 ? 'too-long' : undefined
}

function domainReason(typed: string, ascii: string | undefined): EmailReason | undefined {
  if (typed === '') return 'missing-domain'
  // Judged as typed, because a URL's host takes ports, paths and percent escapes, and makes an IPv4 address of `1`.
  if (/(?![-.a-z\d])[\0-\x7f]|\s/i.test(typed)) return 'invalid-character'
  if (/^(?:[^.]+|(?:[^.]+\.)+[a-z]?)$/i.test(typed)) return 'incomplete-domain'
  if (ascii === undefined || !domainPattern.test(ascii)) return 'invalid-domain'
  return ascii.split('.').some((label) => label.length > 63) ? 'too-long' : undefined
}
