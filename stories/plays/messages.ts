import type { MessageKey, Messages } from '@otp-kit/core/messages'
import type { StoryContext } from '@storybook/react-vite'

/** Returns the catalogue of the language in which a story is shown, which `.storybook/preview.tsx` has loaded. */
export function messagesIn({ loaded }: Pick<StoryContext, 'loaded'>): Messages {
  return loaded['messages']
}

/** Returns a pattern of a message, in any of its plural forms, with any parameters. */
export function patternOf(messages: Messages, key: MessageKey): RegExp {
  const message = messages[key]
  const forms: readonly string[] = typeof message === 'string' ? [message] : Object.values(message)
  return new RegExp(forms.map(withAnyParameters).join('|'))
}

function withAnyParameters(text: string): string {
  return text
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*')
}
