import type { KindConfig, VerificationConfig } from '@otp-kit/core/contract'
import { rulesOf } from '../kinds/kind-rules.ts'
import { offersOf, type Kit } from '../kit.ts'

/** What a page has to know before it can ask: the same for everybody. */
export function config(kit: Kit): VerificationConfig {
  const { settings } = kit
  const kinds = settings.kinds.map((kind): [string, KindConfig] => {
    const offers = offersOf(kit, kind)
    const channels = [...new Set(offers.flatMap(({ capabilities }) => capabilities.channels))]
    const { code } = offers[0]!.capabilities
    return [kind, { channels, code, countries: rulesOf[kind].countries(settings) }]
  })
  return {
    kinds: Object.fromEntries(kinds),
    challenge: null,
    languages: [...new Set(settings.providers.flatMap(({ languages }) => languages))],
  }
}
