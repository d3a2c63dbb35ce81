import { problems } from '@otp-kit/core/contract'

const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(problems).map(([code, { title }]) => [code, title]),
)

/** Returns where a message of a family is shown; the others have docstrings (`MessageParams`). */
export function placeOfFamily(key: string): string {
  const variant = /^(.*)\.(email|in|by)$/.exec(key)
  const [, base = '', suffix = ''] = variant ?? []
  if (suffix === 'by') return 'The channel as a whole phrase, for `{by}`.'
  if (suffix === 'in') return `As \`${base}\`, where it is known when to try again.`
  if (suffix === 'email' && base !== 'channel') return `As \`${base}\`, for an e-mail address.`
  const [family = '', name = ''] = key.split(/\.(.*)/s)
  switch (family) {
    case 'channel':
      return "The channel's label."
    case 'phone':
    case 'email':
      return `The field's error, by its reason \`${name}\`.`
    case 'problem':
      return `The problem \`${name}\`: ${titles[name] ?? ''}.`
    case 'retry':
      return `Problems without a message of their own, whose \`retry\` is \`${name}\`.`
    default:
      return ''
  }
}
