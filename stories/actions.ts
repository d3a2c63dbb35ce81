import type { StoryContext } from '@storybook/react-vite'
import { en } from '@otp-kit/core/messages/en'
import type { Messages } from '@otp-kit/core/messages'
import { expect } from 'storybook/test'

type Context = Pick<StoryContext, 'canvas' | 'userEvent'>

/** A number that gets a message, reserved for fiction. */
export const number = '+12025550199'

/** An address that gets a message. */
export const address = 'ada@example.com'

function phoneField({ canvas }: Pick<Context, 'canvas'>, messages: Messages = en): HTMLElement {
  return canvas.getByRole('textbox', { name: messages['phone.label'] })
}

export function emailField(
  { canvas }: Pick<Context, 'canvas'>,
  messages: Messages = en,
): HTMLElement {
  return canvas.getByRole('textbox', { name: messages['email.label'] })
}

/** Types a number or an address into its field. */
export async function typeDestination(
  { canvas, userEvent }: Context,
  to: string = number,
  messages: Messages = en,
): Promise<void> {
  const field = to.includes('@') ? emailField : phoneField
  const input = field({ canvas }, messages)
  await userEvent.clear(input)
  await userEvent.type(input, to)
}

export async function pressSend({ canvas, userEvent }: Context): Promise<void> {
  await userEvent.click(canvas.getByRole('button', { name: en['send.label'] }))
}

/** Types a number or an address and presses the send button. Does not wait: a story may hold the send up. */
export async function askForCode(context: Context, to?: string): Promise<void> {
  await typeDestination(context, to)
  await pressSend(context)
}

export async function typeCode(
  { canvas, userEvent }: Context,
  code: string,
  messages: Messages = en,
): Promise<void> {
  const input = await canvas.findByLabelText(messages['code.label'])
  await userEvent.clear(input)
  await userEvent.type(input, code)
}

/** Returns a code that differs from `code`. */
export function otherThan(code: string): string {
  return code.replace(/.$/, (last) => String((Number(last) + 1) % 10))
}

/** Waits for a text that is visible, not only announced. */
export async function sees({ canvas }: Context, text: RegExp | string): Promise<void> {
  const found = await canvas.findByText(text, { ignore: '[aria-atomic], script, style' })
  await expect(found).toBeVisible()
}
