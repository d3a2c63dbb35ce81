import { OtpInput } from '@otp-kit/react/otp-input'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { inCard } from '../card.tsx'
import { findCodeField } from '../plays/actions.ts'
import { messagesIn } from '../plays/messages.ts'
import { sees } from '../plays/sees.ts'
import { otpInputControls } from '../controls.ts'
import { id, labelled } from './labelled.tsx'

const meta = {
  title: 'Fields/OtpInput',
  component: OtpInput,
  args: { onComplete: fn(), onValueChange: fn(), onValueInvalid: fn() },
  decorators: [inCard],
  render: (args, context) => labelled('code.label', <OtpInput id={id} {...args} />, context),
} satisfies Meta<typeof OtpInput>

export default meta
type Story = StoryObj<typeof meta>

async function findInput(context: StoryContext): Promise<HTMLInputElement> {
  const input = await findCodeField(context)
  if (input instanceof HTMLInputElement) return input
  throw new TypeError('The code field is no input.')
}

export const Playground: Story = { argTypes: otpInputControls }

export const Typed: Story = {
  name: 'Typed to the last digit',
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.type(input, '123456')
    await expect(input).toHaveValue('123456')
    await expect(context.args.onComplete).toHaveBeenCalledOnce()
  },
}

export const Partial: Story = {
  name: 'Half a code',
  args: { defaultValue: '123' },
  play: async (context) => {
    const input = await findInput(context)
    input.focus()
    await context.userEvent.keyboard('{End}4')
    await expect(input).toHaveValue('1234')
    await expect(context.args.onComplete).not.toHaveBeenCalled()
  },
}

export const Full: Story = {
  name: 'A whole code from the start',
  args: { defaultValue: '123456' },
  play: async (context) => {
    await findInput(context)
    // The user didn't complete it.
    await expect(context.args.onComplete).not.toHaveBeenCalled()
  },
}

export const Pasted: Story = {
  name: 'A message with a code is pasted',
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.click(input)
    await context.userEvent.paste('Your code is 123-456.')
    await expect(input).toHaveValue('123456')
    await expect(context.args.onComplete).toHaveBeenCalledWith(
      '123456',
      expect.objectContaining({ reason: 'paste' }),
    )
  },
}

/** Text without exactly one code is refused, reported and explained under the field. */
export const Refused: Story = {
  name: 'A message with two codes is refused',
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.click(input)
    await context.userEvent.paste('123456 or 654321')
    await expect(input).toHaveValue('')
    await expect(context.args.onValueInvalid).toHaveBeenCalledWith(
      'several',
      expect.objectContaining({ reason: 'paste' }),
    )
    await sees(context, 'code.several')
  },
}

export const Disabled: Story = {
  args: { defaultValue: '123456', disabled: true },
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.type(input, '9')
    await expect(input).toHaveValue('123456')
  },
}

export const Invalid: Story = {
  name: 'Marked as wrong by its form',
  args: { 'aria-describedby': 'wrong', 'aria-invalid': true, defaultValue: '123456' },
  render: (args, context) =>
    labelled(
      'code.label',
      <>
        <OtpInput id={id} {...args} />
        <p id="wrong" className="otp-problem">
          That code is not right.
        </p>
      </>,
      context,
    ),
  play: async (context) => {
    await expect(await findInput(context)).toHaveAccessibleDescription(/That code is not right/)
  },
}

export const Grouped: Story = {
  name: 'In two groups',
  render: (args, context) =>
    labelled(
      'code.label',
      <OtpInput.Root {...args}>
        <OtpInput.Slots>
          <OtpInput.Group>
            {[0, 1, 2].map((index) => (
              <OtpInput.Slot key={index} index={index} />
            ))}
          </OtpInput.Group>
          <OtpInput.Separator />
          <OtpInput.Group>
            {[3, 4, 5].map((index) => (
              <OtpInput.Slot key={index} index={index} />
            ))}
          </OtpInput.Group>
        </OtpInput.Slots>
        <OtpInput.Input id={id} />
      </OtpInput.Root>,
      context,
    ),
  play: async (context) => {
    await context.userEvent.type(await findInput(context), '123456')
    await expect(context.args.onComplete).toHaveBeenCalledOnce()
  },
}

export const Letters: Story = {
  name: 'Letters and digits',
  args: { charset: 'alphanumeric', defaultValue: 'ab12' },
  play: async (context) => {
    await expect(await findInput(context)).toHaveValue('AB12')
  },
}

/** Value, keyboard and autofill stay the same. */
export const Masked: Story = {
  name: 'Bullets instead of digits',
  args: { mask: true },
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.type(input, '123')
    await expect(input).toHaveValue('123')
    await expect(context.canvasElement.querySelector('.otp-slots')).toHaveTextContent('•••')
  },
}

/** A code is written from left to right, the message about it from right to left: its full stop is at the left. */
export const RightToLeft: Story = {
  name: 'On an Arabic page',
  globals: { language: 'ar' },
  play: async (context) => {
    await context.userEvent.click(await findInput(context))
    await context.userEvent.paste('12 34')
    await context.userEvent.paste('111111 222222')
    await sees(context, 'code.several')

    const [first, second] = context.canvasElement.querySelectorAll('[data-otp-slot]')
    await expect(first!.getBoundingClientRect().left).toBeLessThan(
      second!.getBoundingClientRect().left,
    )
    const message = messagesIn(context)['code.several']
    const text = context.canvas.getByText(message).firstChild!
    const range = document.createRange()
    const leftOf = (at: number) => {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().left
    }
    await expect(leftOf(message.length - 1)).toBeLessThan(leftOf(message.length - 2))
  },
}
