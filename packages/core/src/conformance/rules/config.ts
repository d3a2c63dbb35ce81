import { verificationConfig } from '../../contract/reply-schemas.ts'
import { describe, expectReply } from '../answer.ts'
import { type CheckedRule, Violation } from '../rule.ts'

export const configRules: readonly CheckedRule[] = [
  {
    id: 'config',
    area: 'config',
    requirement:
      '`GET config` answers 200 with the kinds, their channels, code shapes and countries, the challenge and the languages.',
    meaning: 'A page cannot show its fields: every flow ends before its first send.',
    fix: 'Answer `{ kinds, challenge, languages }` as `VerificationConfig` in the OpenAPI document, with one kind at least.',
    needs: [],
    async check({ openBrowser }) {
      const answer = await openBrowser().config()
      const { kinds } = expectReply(answer, verificationConfig, 'To `GET config`')
      if (Object.keys(kinds).length === 0) {
        throw new Violation(`\`kinds\` is empty. The answer was ${describe(answer)}.`)
      }
    },
  },
  {
    id: 'config-open',
    area: 'config',
    requirement:
      '`GET config` needs no `Origin`: browsers leave it out of a GET to their own origin.',
    meaning: 'Pages on the same origin cannot call the backend.',
    fix: 'Check the origin of `send`, `check` and `status` only.',
    needs: [],
    async check({ openBrowser }) {
      const answer = await openBrowser().config({ origin: null })
      expectReply(answer, verificationConfig, 'To `GET config` without `Origin`')
    },
  },
]
