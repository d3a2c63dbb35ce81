import type { MessageKey } from '@otp-kit/core/messages'
import type { StoryContext } from '@storybook/react-vite'
import { messagesIn } from './messages.ts'

type Context = Pick<StoryContext, 'canvas' | 'loaded' | 'userEvent'>

/** A number that gets a message, reserved for fiction. */
export const number = '+12025550199'

/** An address that gets a message. */
export const address = 'ada@example.com'

/** Returns the field for a phone number or, for a text with `@`, for an e-mail address. */
export function findDestinationField(
  context: Pick<Context, 'canvas' | 'loaded'>,
  to: string,
): Promise<HTMLElement> {
  const messages = messagesIn(context)
  const name = messages[to.includes('@') ? 'email.label' : 'phone.label']
  return context.canvas.findByRole('textbox', { name })
}

export function findCodeField(context: Pick<Context, 'canvas' | 'loaded'>): Promise<HTMLElement> {
  return context.canvas.findByRole('textbox', { name: messagesIn(context)['code.label'] })
}

/** Waits for the button whose name is a message, and presses it. */
export async function press(
  context: Context,
  key: MessageKey & `${string}.${'label' | 'retry'}${'' | '.email'}`,
): Promise<void> {
  const name = messagesIn(context)[key]
  await context.userEvent.click(await context.canvas.findByRole('button', { name }))
}

/** Types a number or an address into its field. */
export async function typeDestination(context: Context, to: string): Promise<void> {
  const field = await findDestinationField(context, to)
  await context.userEvent.clear(field)
  await context.userEvent.type(field, to)
}

/** Types a number or an address and presses the send button. Does not wait: a story may hold the send up. */
export async function askForCode(context: Context, to: string): Promise<void> {
  await typeDestination(context, to)
  await press(context, 'send.label')
}

/** Types a code into its field. Does not wait: a story may hold the check up. */
export async function typeCode(context: Context, code: string): Promise<void> {
  const field = await findCodeField(context)
  await context.userEvent.clear(field)
  await context.userEvent.type(field, code)
}

/** Returns a code that differs from `code`, and from those for another `n`. */
export function otherThan(code: string, n = 1): string {
  return code.replace(/.$/, (last) => String((Number(last) + n) % 10))
}
