import type { FieldReader } from '../fields.ts'
import { isIpAddress } from '../ip-address.ts'

// The rules of Django's validator (https://docs.djangoproject.com/en/stable/ref/validators/#emailvalidator), because
// Didit's answers are those of Django REST Framework: a dot-atom or a quoted string, then a domain, `localhost` or an IP
// address in brackets.
const dotAtom = /^[-!#$%&'*+/=?^_`{}|~0-9a-z]+(?:\.[-!#$%&'*+/=?^_`{}|~0-9a-z]+)*$/i
const quoted = /^"(?:[!#-[\]-~]|\\[ -~])*"$/
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i
const internationalDomain = /^[-.a-z0-9\u0080-\uffff]+$/i

function isAsciiDomain(text: string): boolean {
  const labels = text.split('.')
  return labels.length > 1 && labels.every((each) => label.test(each)) && !/\.[^.]$/.test(text)
}

function isDomain(text: string): boolean {
  if (isAsciiDomain(text)) return true
  const url = `http://${text}`
  return internationalDomain.test(text) && URL.canParse(url) && isAsciiDomain(new URL(url).hostname)
}

/** Returns whether a domain names one machine, so that no mail server is looked up for it. */
function isMachine(domain: string): boolean {
  if (domain.toLowerCase() === 'localhost') return true
  return domain.startsWith('[') && domain.endsWith(']') && isIpAddress(domain.slice(1, -1))
}

function split(address: string): { readonly local: string; readonly domain: string } {
  const at = address.lastIndexOf('@')
  return { local: address.slice(0, Math.max(0, at)), domain: address.slice(at + 1) }
}

/** Returns whether a text has the shape of an address; mail may still not reach it. */
export function isEmailAddress(text: string): boolean {
  const { local, domain } = split(text)
  return (
    text.length <= 254 &&
    local.length <= 64 &&
    (dotAtom.test(local) || quoted.test(local)) &&
    (isDomain(domain) || isMachine(domain))
  )
}

const isEmailField = (value: string) => isEmailAddress(value.trim())

/** Returns the `email` of a body, trimmed; `undefined`, with an error in `fields`, where it is no address. */
export function readEmailAddress(fields: FieldReader): string | undefined {
  return fields
    .text('email', { required: true, test: isEmailField, message: 'Enter a valid email address.' })
    ?.trim()
}

/** Returns whether no mail server ever answers for an address: one machine, or `.invalid` (RFC 2606, section 2). */
export function neverDelivers(address: string): boolean {
  const { domain } = split(address.toLowerCase())
  return isMachine(domain) || domain.endsWith('.invalid')
}
