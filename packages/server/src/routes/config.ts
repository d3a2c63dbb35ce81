import type { KindConfig, VerificationConfig } from '@otp-kit/core/contract'
import { rulesOf } from '../kinds/kind-rules.ts'
import { candidatesFor, type ServerContext } from '../server-context.ts'

/** `GET config`: what a page needs before the first send. The same for every client. */
export function config(context: ServerContext): VerificationConfig {
  const { settings } = context
  const kinds = settings.kinds.map((kind): [string, KindConfig] => {
    const candidates = candidatesFor(context, kind)
    const channels = [...new Set(candidates.flatMap(({ capabilities }) => capabilities.channels))]
    const { code } = candidates[0]!.capabilities
    return [kind, { channels, code, countries: rulesOf[kind].countries(settings) }]
  })
  return {
    kinds: Object.fromEntries(kinds),
    challenge: settings.challenge?.name ?? null,
    ...(settings.challenge?.siteKey === undefined
      ? {}
      : { challengeSiteKey: settings.challenge.siteKey }),
    languages: [...new Set(settings.providers.flatMap(({ languages }) => languages))],
  }
}
