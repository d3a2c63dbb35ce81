import * as v from 'valibot'
import { must, range } from '../options/option-schema.ts'
import { action, type ActionOption } from './action.ts'
import type { Challenge } from './challenge.ts'
import {
  createSiteverify,
  siteverifySchemas,
  type SiteverifyOptions,
  type SiteverifySettings,
} from './siteverify.ts'

/** Options of `recaptcha()`: the keys and their version, the action, and the rules of every challenge. */
export interface RecaptchaOptions extends SiteverifyOptions, ActionOption {
  /** The version of the key: `2` for the checkbox and the invisible badge, `3` for scores. @default 2 */
  readonly version?: 2 | 3 | undefined
  /** Version 3: the lowest score that is accepted, 0 (a bot) to 1 (a human). @default 0.5 */
  readonly minScore?: number | undefined
}

interface RecaptchaSettings extends SiteverifySettings, ActionOption {
  readonly version: 2 | 3
  readonly minScore: number
}

/**
 * Creates the challenge for Google reCAPTCHA, by `siteverify`. Where www.google.com cannot be reached, set
 * `baseUrl: 'https://www.recaptcha.net', allowOtherHost: true`.
 *
 * @see https://developers.google.com/recaptcha/docs/verify
 * @throws ConfigurationError for invalid options
 */
export function recaptcha(options: RecaptchaOptions): Challenge {
  return createSiteverify<RecaptchaSettings>(
    {
      name: 'recaptcha',
      who: 'recaptcha()',
      origin: 'https://www.google.com',
      path: 'recaptcha/api/siteverify',
      // The beginning of the two keys that Google documents for tests.
      isTestKey: (key) => key.startsWith('6LeIxAcT'),
      objection(answer, { version, minScore, action: expected }) {
        if (expected !== undefined && answer.action !== expected) return 'action-mismatch'
        if (version === 2) return null
        if (typeof answer.score !== 'number') return 'no-score'
        return answer.score >= minScore ? null : 'score-too-low'
      },
    },
    {
      ...siteverifySchemas,
      action,
      version: v.optional(
        must<2 | 3>((given) => given === 2 || given === 3, 'it has to be 2 or 3', 'See your key.'),
        2,
      ),
      minScore: v.optional(range(0, 1), 0.5),
    },
    options,
  )
}
