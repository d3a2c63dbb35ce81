import type { Challenge } from './challenge.ts'
import {
  createSiteverify,
  siteverifySchemas,
  type SiteverifyOptions,
  type SiteverifySettings,
} from './siteverify.ts'

/** Options of `hcaptcha()`: the keys of the widget, and the rules of every challenge. */
export type HcaptchaOptions = SiteverifyOptions

/**
 * Creates the challenge for hCaptcha.
 *
 * @see https://docs.hcaptcha.com/#verify-the-user-response-server-side
 * @throws ConfigurationError for invalid options
 */
export function hcaptcha(options: HcaptchaOptions): Challenge {
  return createSiteverify<SiteverifySettings>(
    {
      name: 'hcaptcha',
      who: 'hcaptcha()',
      origin: 'https://api.hcaptcha.com',
      path: 'siteverify',
      isTestKey: (key) =>
        /^0x0{40}$/.test(key) || /^[123]0000000-ffff-ffff-ffff-00000000000[1-3]$/.test(key),
      // Refuses tokens of other widgets of the account.
      parameters: ({ siteKey }) => ({ sitekey: siteKey }),
    },
    siteverifySchemas,
    options,
  )
}
