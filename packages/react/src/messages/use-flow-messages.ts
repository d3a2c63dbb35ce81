import { enFirstFlow } from '@otp-kit/core/messages'
import type { FirstMessages, Messages } from '@otp-kit/core/messages'
import { usePageLocale } from '../country-picker/use-page-locale.ts'
import { useSurroundings } from '../hooks/verification-provider.tsx'
import { useMessages } from './use-messages.ts'

interface Wanted {
  readonly locale?: string | undefined
  readonly messages?: Messages | undefined
}

/** What a flow says: what it was given, else what the provider around was given, else the language of the page. */
export function useFlowMessages(
  wanted: Wanted,
): ReturnType<typeof useMessages<keyof Messages, keyof FirstMessages>> {
  const { defaults } = useSurroundings()
  const locale = usePageLocale(wanted.locale ?? defaults.locale)
  return useMessages(wanted.messages ?? defaults.messages, enFirstFlow, locale)
}
