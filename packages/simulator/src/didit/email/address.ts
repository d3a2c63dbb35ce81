import type { FieldReader } from '../fields.ts'

/** As Django's validator has it: a dot-atom, and a domain of labels with a dot between. */
const local = /^[-!#$%&'*+/=?^_`{}|~0-9a-z]+(?:\.[-!#$%&'*+/=?^_`{}|~0-9a-z]+)*$/i
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i

/** Whether a text is an address, which says nothing about whether mail reaches it. */
export function isEmailAddress(text: string): boolean {
  if (text.length > 254) return false
  const at = text.lastIndexOf('@')
  if (at < 1) return false
  const labels = text.slice(at + 1).split('.')
  return (
    at <= 64 &&
    local.test(text.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((each) => label.test(each))
  )
}

/** The `email` of a body; `undefined`, and the fault is told, where it is none. */
export function readEmailAddress(fields: FieldReader): string | undefined {
  return fields.text('email', {
    required: true,
    test: isEmailAddress,
    message: 'Enter a valid email address.',
  })
}

/** No mail server answers for these, ever (RFC 2606, section 2). */
export function neverDelivers(address: string): boolean {
  return address.toLowerCase().endsWith('.invalid')
}
