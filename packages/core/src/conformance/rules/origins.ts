import { describe, expectProblem } from '../answer.ts'
import { type CheckedRule, Violation } from '../rule.ts'
import type { Trial } from '../trial.ts'

const foreignOrigin = 'https://attacker.example'

// Of a handle that does not exist, so that nothing is sent even by a backend that accepts the request.
const calls = [
  ['send', { verification: 'unknown' }],
  ['check', { verification: 'unknown', code: '135791' }],
  ['status', { verification: 'unknown' }],
] as const

async function expectRefused({ knownBrowser }: Trial, origin: string | null): Promise<void> {
  const browser = await knownBrowser()
  for (const [call, body] of calls) {
    const from = origin === null ? 'without `Origin`' : `from ${origin}`
    const answer = await browser.post(call, body, { origin })
    expectProblem(answer, 'origin_not_allowed', `To ${call} ${from}`)
  }
}

function tokens(text: string | null): readonly string[] {
  return (text ?? '').split(',').map((token) => token.trim().toLowerCase())
}

export const originRules: readonly CheckedRule[] = [
  {
    id: 'origin',
    area: 'origins',
    requirement: 'Calls from an origin that is not allowed are refused with `origin_not_allowed`.',
    meaning: 'Any site can send messages at your expense, from the browsers of its visitors.',
    fix: 'Compare `Origin` with a list of your own, as text, before the body is read. Never derive the list from `Host`.',
    needs: [],
    check: (trial) => expectRefused(trial, foreignOrigin),
  },
  {
    id: 'origin-null',
    area: 'origins',
    requirement: 'Calls from the origin `null` are refused.',
    meaning: 'A sandboxed frame on any site has this origin.',
    fix: 'Never allow `null`.',
    needs: [],
    check: (trial) => expectRefused(trial, 'null'),
  },
  {
    id: 'origin-missing',
    area: 'origins',
    requirement: 'Calls without `Origin` are refused, unless `Sec-Fetch-Site` is `same-origin`.',
    meaning: 'Scripts outside of a browser get through without a trace.',
    fix: 'Require `Origin`, or `Sec-Fetch-Site: same-origin`.',
    needs: ['cookie-binding'],
    check: (trial) => expectRefused(trial, null),
  },
  {
    id: 'cors-foreign',
    area: 'origins',
    requirement: 'An origin that is not allowed gets no CORS headers.',
    meaning: 'Pages of any site can read the answers, with the cookie of their visitor.',
    fix: 'Send `Access-Control-Allow-Origin` only to the origins of your list. Never reflect, never `*`.',
    needs: [],
    async check({ openBrowser }) {
      const browser = openBrowser()
      const answers = [
        await browser.config({ origin: foreignOrigin }),
        await browser.post('status', { verification: 'unknown' }, { origin: foreignOrigin }),
        await browser.preflight('send', foreignOrigin),
      ]
      for (const answer of answers) {
        const allowed = answer.headers.get('access-control-allow-origin')
        if (allowed !== null) {
          throw new Violation(
            `The answer to ${foreignOrigin} allows ${allowed === '*' ? '*' : 'it'}.`,
          )
        }
      }
    },
  },
  {
    id: 'cors',
    area: 'origins',
    requirement:
      'An allowed origin other than the backend’s may read the answers, with its cookie, and send `Content-Type` and `Idempotency-Key`.',
    meaning: 'Pages on that origin see a network error and nothing else.',
    fix: 'Answer OPTIONS; send `Access-Control-Allow-Origin` with that origin, `Access-Control-Allow-Credentials: true` and `Vary: Origin`.',
    needs: ['other-origin'],
    async check(trial) {
      const origin = otherOrigin(trial)
      const browser = await trial.knownBrowser()
      const preflight = await browser.preflight('send', origin)
      if (preflight.status < 200 || preflight.status > 299) {
        throw new Violation(`The preflight request was answered with ${describe(preflight)}.`)
      }
      const headers = tokens(preflight.headers.get('access-control-allow-headers'))
      for (const name of ['content-type', 'idempotency-key']) {
        if (!headers.includes(name)) throw new Violation(`The preflight does not allow ${name}.`)
      }
      const answer = await browser.post('status', { verification: 'unknown' }, { origin })
      for (const { headers } of [preflight, answer]) {
        if (headers.get('access-control-allow-origin') !== origin) {
          throw new Violation(`\`Access-Control-Allow-Origin\` is not ${origin}.`)
        }
        if (headers.get('access-control-allow-credentials') !== 'true') {
          throw new Violation('`Access-Control-Allow-Credentials` is not `true`.')
        }
        if (!tokens(headers.get('vary')).includes('origin')) {
          throw new Violation('`Vary` does not contain `Origin`: caches mix up the origins.')
        }
      }
    },
  },
  {
    id: 'cors-exposed',
    area: 'origins',
    requirement: 'Pages on another allowed origin may read `Retry-After`.',
    meaning: 'They do not learn how long to wait where a gateway answers.',
    fix: 'Send `Access-Control-Expose-Headers: Retry-After, RateLimit, RateLimit-Policy`.',
    needs: ['other-origin'],
    async check(trial) {
      const browser = await trial.knownBrowser()
      const answer = await browser.post(
        'status',
        { verification: 'unknown' },
        { origin: otherOrigin(trial) },
      )
      const exposed = tokens(answer.headers.get('access-control-expose-headers'))
      if (!exposed.includes('retry-after')) {
        throw new Violation('`Access-Control-Expose-Headers` does not contain `Retry-After`.')
      }
    },
  },
]

function otherOrigin({ url, origins = [] }: Trial): string {
  const own = new URL(url).origin
  return origins.find((origin) => origin !== own) ?? own
}
