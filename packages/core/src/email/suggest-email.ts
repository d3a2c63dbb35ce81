import emailMisspelled, { all } from 'email-misspelled'
import { isSlip, sameStart } from './slip.ts'
import { mailboxProviders } from './mailbox-providers.ts'

// Names that are nobody else's and no words of a language: a domain one slip away from `orange.fr` or `me.com` is as
// likely somebody's own.
const names =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|protonmail|comcast|sbcglobal|bellsouth|btinternet|rediffmail|rocketmail|wanadoo|laposte|libero|freenet|t-online|yandex|rambler)\./

// The library's lists lack some of the providers' domains; its first list is by popularity, which decides between equals.
const known = new Set([
  ...all,
  ...mailboxProviders.flatMap((provider) => provider.domains),
  'btinternet.com',
])
const domains = [...known].filter((domain) => names.test(domain))

// A slip in the name and one in the ending: `gmial.con` differs from `gmail.com` in three places.
const candidates = emailMisspelled({ domains, maxMisspelled: 3, lengthDiffMax: 2 })

/**
 * The address that was probably meant where the domain is that of a big mailbox provider but for a slip of the hand
 * (letters swapped, left out, doubled, or the key beside): `ada@gmial.com` gives `ada@gmail.com`. `undefined` for every
 * other domain. It is a guess to offer to the user, never to apply.
 *
 * @param address An address as `readEmail` returns it.
 */
export function suggestEmail(address: string): string | undefined {
  const at = address.lastIndexOf('@')
  const typed = address.slice(at + 1)
  if (known.has(typed)) return undefined
  const meant = candidates(address).find(({ suggest }) => isMeant(typed, suggest))
  return meant && `${address.slice(0, at)}@${meant.suggest}`
}

function isMeant(typed: string, suggested: string): boolean {
  const [name, ending] = split(typed)
  const [otherName, otherEnding] = split(suggested)
  if (name !== otherName && !(sameStart(name, otherName) && isSlip(name, otherName, 'aeiou'))) {
    return false
  }
  if (ending === otherEnding) return true
  // Any other two letters are a country.
  return (ending.length !== 2 || /^(?:co|cm|om)$/.test(ending)) && isSlip(ending, otherEnding)
}

function split(domain: string): [name: string, ending: string] {
  const dot = domain.indexOf('.')
  return [domain.slice(0, dot), domain.slice(dot + 1)]
}
