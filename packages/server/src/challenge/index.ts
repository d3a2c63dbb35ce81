export { hcaptcha } from './hcaptcha.ts'
export { recaptcha } from './recaptcha.ts'
export { turnstile } from './turnstile.ts'
export type {
  Challenge,
  ChallengeContext,
  ChallengedSend,
  ChallengeResult,
  ChallengeRules,
} from './challenge.ts'
export type { HcaptchaOptions } from './hcaptcha.ts'
export type { RecaptchaOptions } from './recaptcha.ts'
export type { SiteverifyOptions } from './siteverify.ts'
export type { TurnstileOptions } from './turnstile.ts'
