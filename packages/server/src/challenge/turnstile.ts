import type { Challenge } from './challenge.ts'
import {
  createSiteverify,
  siteverifySchemas,
  type SiteverifyOptions,
  type SiteverifySettings,
} from './siteverify.ts'
import { action, type ActionOption } from './action.ts'

/** Options of `turnstile()`: the keys of the widget, the action, and the rules of every challenge. */
export interface TurnstileOptions extends SiteverifyOptions, ActionOption {}

/**
 * Creates the challenge for Cloudflare Turnstile.
 *
 * @see https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
 * @throws ConfigurationError for invalid options
 */
export function turnstile(options: TurnstileOptions): Challenge {
  return createSiteverify<SiteverifySettings & ActionOption>(
    {
      name: 'turnstile',
      who: 'turnstile()',
      origin: 'https://challenges.cloudflare.com',
      path: 'turnstile/v0/siteverify',
      isTestKey: (key) => /^[1-3]x0{16,}[A-Z]{2}$/.test(key),
      parameters: (_, { idempotencyKey }) => ({ idempotency_key: idempotencyKey }),
      objection: (answer, { action: expected }) =>
        expected === undefined || answer.action === expected ? null : 'action-mismatch',
      // With the same `idempotency_key` a token can be checked again.
      tries: 2,
    },
    { ...siteverifySchemas, action },
    options,
  )
}
