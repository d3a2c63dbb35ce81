import { en } from '@otp-kit/core/messages'
import type { Messages } from '@otp-kit/core/messages'
import { useVerificationContext } from '../provider/verification-provider.tsx'
import { useMessages } from './use-messages.ts'
import { usePageLocale } from './use-page-locale.ts'

/** Returns the messages of a flow: its own, else those of the provider, else those of its locale or the page's. */
export function useFlowMessages(options: {
  readonly locale?: string | undefined
  readonly messages?: Messages | undefined
}): Messages {
  const { defaults } = useVerificationContext()
  const locale = usePageLocale(options.locale ?? defaults.locale)
  return useMessages<keyof Messages>(options.messages ?? defaults.messages, en, locale)
}
