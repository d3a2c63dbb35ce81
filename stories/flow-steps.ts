import { expect, waitFor } from 'storybook/test'
import { askForCode, otherThan, sees, typeCode } from './actions.ts'
import type { FlowKind } from './flow-kinds.ts'
import type { FlowStoryContext } from './flow-meta.tsx'
import { visitIn } from './visit.ts'

const minute = 60_000

export const sentTo = /Code sent to/

export const incorrect = (left: '1 attempt' | '2 attempts'): RegExp =>
  new RegExp(`not the code.*${left} left`)

export const worldOf = (context: FlowStoryContext) => visitIn(context).world

export const findCodeField = ({ canvas }: FlowStoryContext): Promise<HTMLElement> =>
  canvas.findByLabelText('Verification code')

export async function press({ canvas, userEvent }: FlowStoryContext, name: string): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name }))
}

/** Returns what users do in the flow of one kind. Each step begins with the first one, and waits until it is done. */
export function flowSteps({ to }: Pick<FlowKind, 'to'>) {
  async function requestCode(context: FlowStoryContext): Promise<void> {
    await askForCode(context, to)
    await sees(context, sentTo)
  }
  async function enterRightCode(context: FlowStoryContext): Promise<void> {
    await typeCode(context, worldOf(context).code(to))
    await sees(context, /is verified/)
  }
  async function enterWrongCode(context: FlowStoryContext): Promise<void> {
    await requestCode(context)
    await typeCode(context, otherThan(worldOf(context).code(to)))
    await sees(context, incorrect('2 attempts'))
  }
  async function enterTwoWrongCodes(context: FlowStoryContext): Promise<void> {
    await enterWrongCode(context)
    await typeCode(context, otherThan(otherThan(worldOf(context).code(to))))
    await sees(context, incorrect('1 attempt'))
  }
  async function enterThreeWrongCodes(context: FlowStoryContext): Promise<void> {
    await enterTwoWrongCodes(context)
    await typeCode(context, otherThan(otherThan(otherThan(worldOf(context).code(to)))))
    await sees(context, /Too many wrong codes/)
  }
  async function waitForResend(context: FlowStoryContext): Promise<void> {
    await requestCode(context)
    worldOf(context).advance(1 * minute)
    const resend = await context.canvas.findByRole('button', { name: 'Send again' })
    await waitFor(() => expect(resend).not.toHaveAttribute('aria-disabled'))
  }
  async function waitForExpiry(context: FlowStoryContext): Promise<void> {
    await requestCode(context)
    worldOf(context).advance(5 * minute)
    await sees(context, /no longer works/)
  }
  async function pressResend(context: FlowStoryContext): Promise<void> {
    await press(context, 'Send again')
    await waitFor(() => expect(worldOf(context).messages(to)).toHaveLength(2))
  }

  return {
    requestCode,
    enterRightCode,
    enterWrongCode,
    enterTwoWrongCodes,
    enterThreeWrongCodes,
    waitForResend,
    waitForExpiry,
    pressResend,
  }
}
