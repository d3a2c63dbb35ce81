import type { MessageKey } from '@otp-kit/core/messages'
import type { StoryContext } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { findCodeField } from './actions.ts'
import { messagesIn, patternOf } from './messages.ts'

/** Elements of which a part at least is only for assistive technology. */
const notSeen = '[hidden], [aria-atomic], [aria-atomic] *, :has([aria-atomic]), script, style'

/** Waits for a text that is visible, not only announced. */
export async function seesText(
  { canvas }: Pick<StoryContext, 'canvas'>,
  text: RegExp | string,
): Promise<void> {
  const matches = ({ textContent }: Element): boolean =>
    typeof text === 'string' ? textContent.includes(text) : text.test(textContent)
  const found = await canvas.findAllByText((_, element) => element !== null && matches(element), {
    ignore: notSeen,
  })
  // The innermost one: the others are around it.
  await expect(found.at(-1)).toBeVisible()
}

/** Waits for a message, with any parameters, in the language of the story. */
export async function sees(
  context: Pick<StoryContext, 'canvas' | 'loaded'>,
  key: MessageKey,
): Promise<void> {
  await seesText(context, patternOf(messagesIn(context), key))
}

/** Waits until the flow asks for a code that was sent, however it says so. */
export async function seesCodeStep(
  context: Pick<StoryContext, 'canvas' | 'canvasElement' | 'loaded'>,
): Promise<void> {
  await waitFor(() =>
    expect(
      context.canvasElement.querySelector('[data-step=code][data-status=awaiting]'),
    ).toBeVisible(),
  )
  await expect(await findCodeField(context)).toBeVisible()
}
