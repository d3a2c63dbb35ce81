import { keyFor, say } from '@otp-kit/core/messages'
import { expect, waitFor } from 'storybook/test'
import { askForCode, findCodeField, otherThan, press, typeCode } from '../plays/actions.ts'
import { messagesIn } from '../plays/messages.ts'
import { sees, seesCodeStep, seesText } from '../plays/sees.ts'
import { visitIn } from '../plays/visit.ts'
import type { FlowKind } from './flow-kinds.ts'
import type { FlowStoryContext } from './flow-meta.tsx'

const minute = 60_000

export const worldOf = (context: FlowStoryContext) => visitIn(context).world

/** Returns what users do in the flow of one kind. Each step begins with the first one, and waits until it is done. */
export function flowSteps({ kind, to }: Pick<FlowKind, 'kind' | 'to'>) {
  async function requestCode(context: FlowStoryContext): Promise<void> {
    await askForCode(context, to)
    await seesCodeStep(context)
  }
  async function enterRightCode(context: FlowStoryContext): Promise<void> {
    await typeCode(context, worldOf(context).code(to))
    await sees(context, 'verified.to')
  }
  async function enterAnotherWrongCode(context: FlowStoryContext, left: number): Promise<void> {
    await typeCode(context, otherThan(worldOf(context).code(to), left))
    await seesText(context, say(messagesIn(context), 'check.incorrect-left', { n: left }))
    await expect(await findCodeField(context)).toBeInvalid()
  }
  async function enterWrongCode(context: FlowStoryContext): Promise<void> {
    await requestCode(context)
    await enterAnotherWrongCode(context, 2)
  }
  async function enterTwoWrongCodes(context: FlowStoryContext): Promise<void> {
    await enterWrongCode(context)
    await enterAnotherWrongCode(context, 1)
  }
  async function enterThreeWrongCodes(context: FlowStoryContext): Promise<void> {
    await enterTwoWrongCodes(context)
    await typeCode(context, otherThan(worldOf(context).code(to), 3))
    await sees(context, keyFor(kind, 'locked.until'))
  }
  async function waitForResend(context: FlowStoryContext): Promise<void> {
    await requestCode(context)
    worldOf(context).advance(1 * minute)
    await canResend(context)
  }
  const findResendButton = ({ canvas, loaded }: FlowStoryContext) =>
    canvas.findByRole('button', { name: messagesIn({ loaded })['resend.label'] })
  async function canResend(context: FlowStoryContext): Promise<void> {
    await waitFor(async () =>
      expect(await findResendButton(context)).not.toHaveAttribute('aria-disabled'),
    )
  }
  async function cannotResend(context: FlowStoryContext): Promise<void> {
    await waitFor(async () =>
      expect(await findResendButton(context)).toHaveAttribute('aria-disabled', 'true'),
    )
  }
  async function waitForExpiry(context: FlowStoryContext): Promise<void> {
    await requestCode(context)
    worldOf(context).advance(5 * minute)
    await sees(context, 'expiry.over')
  }
  async function pressResend(context: FlowStoryContext): Promise<void> {
    await canResend(context)
    await press(context, 'resend.label')
    await waitFor(() => expect(worldOf(context).messages(to)).toHaveLength(2))
  }

  return {
    requestCode,
    enterRightCode,
    enterWrongCode,
    enterTwoWrongCodes,
    enterThreeWrongCodes,
    cannotResend,
    waitForResend,
    waitForExpiry,
    pressResend,
  }
}
