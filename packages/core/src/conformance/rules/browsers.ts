import { sendReply } from '../../contract/reply-schemas.ts'
import { expectProblem, expectReply } from '../answer.ts'
import type { Browser } from '../browser.ts'
import type { SetCookie } from '../cookies.ts'
import { type CheckedRule, NotChecked, Violation } from '../rule.ts'
import type { Trial } from '../trial.ts'

/** 128 bits in base64url. */
const secretLength = 22

/** Returns the cookies that `config` sets for a new browser. @throws NotChecked if there are none */
async function mintedCookies({ openBrowser }: Trial): Promise<readonly SetCookie[]> {
  const browser = openBrowser()
  await browser.config()
  const cookies = browser.lastSetCookies()
  if (cookies.length === 0) throw new NotChecked('There is no cookie: see the rule cookie.')
  return cookies
}

function requireAll(
  cookies: readonly SetCookie[],
  meets: (cookie: SetCookie) => boolean,
  lack: string,
): void {
  const bad = cookies.find((cookie) => !meets(cookie))
  if (bad) throw new Violation(`The cookie ${bad.name} ${lack}.`)
}

function cookieRule(
  rule: Pick<CheckedRule, 'id' | 'requirement' | 'meaning' | 'fix'> & {
    needs?: CheckedRule['needs']
  },
  check: (cookies: readonly SetCookie[], trial: Trial) => void | Promise<void>,
): CheckedRule {
  return {
    ...rule,
    area: 'browsers',
    needs: ['cookie-binding', ...(rule.needs ?? [])],
    check: async (trial) => check(await mintedCookies(trial), trial),
  }
}

const noCookies = (browser: Browser) => browser.lastSetCookies().length === 0

export const browserRules: readonly CheckedRule[] = [
  {
    id: 'cookie',
    area: 'browsers',
    requirement: '`GET config` gives a browser without a cookie one, a different one to each.',
    meaning: 'A verification is tied to nobody: whoever has its handle can guess its code.',
    fix: 'Set a cookie of 128 random bits. If cookies cannot be kept, bind by the header `Otp-Binding`, and run with `--binding header`.',
    needs: ['cookie-binding'],
    async check({ openBrowser }) {
      const values = []
      for (const browser of [openBrowser(), openBrowser()]) {
        await browser.config()
        const cookie = browser.lastSetCookies().find(({ value }) => value.length >= secretLength)
        if (!cookie) {
          throw new Violation(
            `\`GET config\` set no cookie with a value of ${secretLength} characters or more.`,
          )
        }
        values.push(cookie.value)
      }
      if (values[0] === values[1]) throw new Violation('Two browsers got the same cookie.')
    },
  },
  cookieRule(
    {
      id: 'cookie-http-only',
      requirement: 'The cookie is `HttpOnly`.',
      meaning: 'Any script on the page can read it, and check codes as this browser.',
      fix: 'Add `HttpOnly` to `Set-Cookie`.',
    },
    (cookies) =>
      requireAll(cookies, ({ attributes }) => attributes.has('httponly'), 'is not `HttpOnly`'),
  ),
  cookieRule(
    {
      id: 'cookie-same-site',
      requirement:
        'The cookie is `SameSite=Lax` or `Strict`, for the whole site (`Path=/`), without `Domain`.',
      meaning: 'Other sites can send it along, and other hosts can set it.',
      fix: 'Set it with `SameSite=Lax; Path=/` and without `Domain`.',
    },
    (cookies) =>
      requireAll(
        cookies,
        ({ attributes }) =>
          /^(?:lax|strict)$/i.test(attributes.get('samesite') ?? '') &&
          attributes.get('path') === '/' &&
          !attributes.has('domain'),
        'is not `SameSite=Lax; Path=/`, or has a `Domain`',
      ),
  ),
  cookieRule(
    {
      id: 'cookie-secure',
      requirement: 'On https the cookie is `Secure`, and its name begins with `__Host-`.',
      meaning: 'Whoever is between browser and server can read it, and a subdomain can set it.',
      fix: 'Name it `__Host-otp` and add `Secure`. On http://localhost use another name without it, or Safari drops it.',
      needs: ['https'],
    },
    (cookies) =>
      requireAll(
        cookies,
        ({ name, attributes }) => name.startsWith('__Host-') && attributes.has('secure'),
        'is not `Secure` with a name that begins with `__Host-`',
      ),
  ),
  {
    id: 'cookie-kept',
    area: 'browsers',
    requirement: 'An answer never replaces a cookie that the request carried.',
    meaning:
      'A slow `config` that answers after a send replaces its cookie, and every check is lost.',
    fix: 'Set the cookie only where the request has none.',
    needs: ['cookie-binding'],
    async check({ knownBrowser }) {
      const browser = await knownBrowser()
      if (!browser.hasCookies()) throw new NotChecked('There is no cookie: see the rule cookie.')
      await browser.config()
      if (!noCookies(browser)) throw new Violation('A second `GET config` set the cookie again.')
      await browser.post('status', { verification: 'unknown' })
      if (!noCookies(browser)) throw new Violation('`POST status` set the cookie again.')
    },
  },
  {
    id: 'browser-unknown',
    area: 'browsers',
    requirement:
      'A send without the cookie sends nothing: it sets the cookie and answers `browser_unknown`. Repeated with it, under the same key, it is accepted.',
    meaning: 'A browser that keeps no cookie costs a message whose code it can never check.',
    fix: 'Answer `browser_unknown` (428) before anything else is done, with `Set-Cookie`. `httpTransport` repeats the send by itself.',
    needs: ['destination', 'cookie-binding'],
    async check({ openBrowser, destination, kind, randomHex, inbox, countMessages }) {
      const browser = openBrowser()
      const [to, key] = [destination(), randomHex()]
      // A simulator may have messages of another run.
      const before = inbox?.countMessages && (await countMessages(to))
      const first = await browser.post('send', { kind, to }, { key })
      expectProblem(first, 'browser_unknown', 'To a send without a cookie')
      if (!browser.hasCookies()) throw new Violation('`browser_unknown` set no cookie.')
      if (before !== undefined && (await countMessages(to)) > before) {
        throw new Violation('The send without a cookie sent a message.')
      }
      const second = await browser.post('send', { kind, to }, { key })
      expectReply(second, sendReply, 'When the send was repeated with its cookie')
    },
  },
]
