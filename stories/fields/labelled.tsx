import type { MessageKey } from '@otp-kit/core/messages'
import type { StoryContext } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { messagesIn } from '../plays/messages.ts'

/** The `id` of the field in a story. */
export const id = 'field'

/** A field below its label, in the language of the story. */
export function labelled(
  key: MessageKey & `${string}.label`,
  field: ReactElement,
  context: Pick<StoryContext, 'loaded'>,
): ReactElement {
  return (
    <>
      <label htmlFor={id}>{messagesIn(context)[key]}</label>
      {field}
    </>
  )
}
