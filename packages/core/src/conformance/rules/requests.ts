import { expectProblem } from '../answer.ts'
import type { CheckedRule } from '../rule.ts'

// Of a handle that does not exist, so that nothing is sent even by a backend that accepts the request.
const status = { verification: 'unknown' }
const check = { verification: 'unknown', code: '135791' }

export const requestRules: readonly CheckedRule[] = [
  {
    id: 'media-type',
    area: 'requests',
    requirement: 'A body that is not `application/json` is refused with `unsupported_media_type`.',
    meaning:
      'Pages of any site can post a form as text/plain, for which browsers ask no permission.',
    fix: 'Answer 415 unless the media type is `application/json`, with or without a charset.',
    needs: [],
    async check({ knownBrowser }) {
      const browser = await knownBrowser()
      for (const contentType of ['text/plain', 'application/x-www-form-urlencoded']) {
        const answer = await browser.post('status', JSON.stringify(status), { contentType })
        expectProblem(answer, 'unsupported_media_type', `To JSON sent as ${contentType}`)
      }
      const charset = await browser.post('status', status, {
        contentType: 'application/json; charset=utf-8',
      })
      expectProblem(charset, 'verification_lost', 'To JSON with a charset')
    },
  },
  {
    id: 'body-size',
    area: 'requests',
    requirement: 'A body of 128 kB is refused with `body_too_large`.',
    meaning: 'Strangers can fill the memory of the server.',
    fix: 'Read 8 kB at most, and answer 413 as a problem. Frameworks answer their own body where their parser refuses.',
    needs: [],
    async check({ knownBrowser }) {
      const browser = await knownBrowser()
      const verification = 'x'.repeat(128 * 1024)
      const answer = await browser.post('status', JSON.stringify({ verification }))
      expectProblem(answer, 'body_too_large', 'To 128 kB')
    },
  },
  {
    id: 'malformed-json',
    area: 'requests',
    requirement: 'A body that is no JSON is refused with `invalid_request`.',
    meaning:
      'Broken input reaches code that did not expect it: a 500 is an alarm that anyone can ring.',
    fix: 'Catch the error of the parser, and answer 400 as a problem.',
    needs: [],
    async check({ knownBrowser }) {
      const browser = await knownBrowser()
      for (const call of ['send', 'check', 'status'] as const) {
        for (const body of ['{"verification":', '', 'null', '[]']) {
          const answer = await browser.post(call, body)
          expectProblem(
            answer,
            'invalid_request',
            `To ${JSON.stringify(body)} as the body of ${call}`,
          )
        }
      }
    },
  },
  {
    id: 'schema',
    area: 'requests',
    requirement:
      'A body with a missing field, or one of another type or length, is refused with `invalid_request`.',
    meaning: 'What strangers send is stored, or passed on to the provider.',
    fix: 'Validate each body by the schemas of the OpenAPI document before anything else reads it.',
    needs: [],
    async check({ knownBrowser, kind }) {
      const browser = await knownBrowser()
      const invalid = [
        ['send', {}],
        ['send', { kind: 'pigeon', to: 'x' }],
        ['send', { kind, to: 12_025_550_100 }],
        ['send', { kind, to: 'x'.repeat(321) }],
        ['send', { kind, to: '' }],
        ['check', status],
        ['check', { ...check, code: 135_791 }],
        ['check', { ...check, code: '1'.repeat(65) }],
        ['status', {}],
        ['status', { verification: { id: 'unknown' } }],
      ] as const
      for (const [call, body] of invalid) {
        expectProblem(await browser.post(call, body), 'invalid_request', 'To an invalid body')
      }
    },
  },
  {
    id: 'start-or-resend',
    area: 'requests',
    requirement: 'A send with both `to` and `verification` is refused with `invalid_request`.',
    meaning: 'The checks may be done for the one, and the message sent to the other.',
    fix: 'Accept exactly one of the two.',
    needs: [],
    async check({ knownBrowser, kind }) {
      const browser = await knownBrowser()
      // Short, so that no message can be sent.
      const answer = await browser.post('send', { kind, to: '+1202', ...status })
      expectProblem(answer, 'invalid_request', 'To both')
    },
  },
  {
    id: 'method',
    area: 'requests',
    requirement: '`send`, `check` and `status` are refused as GET with `method_not_allowed`.',
    meaning: 'A link or an image on any site can make the call.',
    fix: 'Accept POST only, and answer 405 as a problem.',
    needs: [],
    async check({ knownBrowser }) {
      const browser = await knownBrowser()
      for (const call of ['send', 'check', 'status'] as const) {
        const answer = await browser.post(call, '', { method: 'GET' })
        expectProblem(answer, 'method_not_allowed', `To GET ${call}`)
      }
    },
  },
  {
    id: 'unknown-handle',
    area: 'requests',
    requirement: 'A handle that does not exist is refused with `verification_lost`.',
    meaning: 'A page that was loaded again after the verification ended cannot start a new one.',
    fix: 'Answer 404 as a problem for every handle that is unknown, tampered with or over.',
    needs: [],
    async check({ knownBrowser }) {
      const browser = await knownBrowser()
      for (const [call, body] of [
        ['status', status],
        ['check', check],
        ['send', status],
      ] as const) {
        expectProblem(
          await browser.post(call, body),
          'verification_lost',
          `To ${call} of no handle`,
        )
      }
    },
  },
]
