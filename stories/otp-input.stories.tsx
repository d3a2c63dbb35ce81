import { OtpInput } from '@otp-kit/react/otp-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'

const meta = {
  title: 'OtpInput',
  component: OtpInput,
  args: { onComplete: fn(), onValueChange: fn() },
  render: (args) => (
    <>
      <label htmlFor="code">Code</label>
      <OtpInput id="code" {...args} />
    </>
  ),
} satisfies Meta<typeof OtpInput>

export default meta
type Story = StoryObj<typeof meta>

export const Empty: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('Code')
    await expect(input).toHaveValue('')
    await userEvent.type(input, '123456')
    await expect(input).toHaveValue('123456')
    await expect(args.onComplete).toHaveBeenCalledOnce()
    await userEvent.clear(input)
  },
}

export const Partial: Story = {
  args: { defaultValue: '123' },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText<HTMLInputElement>('Code')
    await expect(input.validity.patternMismatch).toBe(true)
    input.focus()
    await userEvent.keyboard('{End}4')
    await expect(input).toHaveValue('1234')
    await expect(args.onComplete).not.toHaveBeenCalled()
  },
}

export const Full: Story = {
  args: { defaultValue: '123456' },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByLabelText<HTMLInputElement>('Code').validity.valid).toBe(true)
    // The user didn't complete it.
    await expect(args.onComplete).not.toHaveBeenCalled()
  },
}

export const Pasted: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('Code')
    await userEvent.click(input)
    await userEvent.paste('Your code is 123-456.')
    await expect(input).toHaveValue('123456')
    await expect(args.onComplete).toHaveBeenCalledWith(
      '123456',
      expect.objectContaining({ reason: 'paste' }),
    )
  },
}

export const Disabled: Story = {
  args: { defaultValue: '123456', disabled: true },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText('Code')
    await userEvent.type(input, '9')
    await expect(input).toHaveValue('123456')
  },
}

export const Invalid: Story = {
  args: { 'aria-describedby': 'wrong', 'aria-invalid': true, defaultValue: '123456' },
  render: (args) => (
    <>
      <label htmlFor="code">Code</label>
      <OtpInput id="code" {...args} />
      <p id="wrong">That code is not right.</p>
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Code')).toHaveAccessibleDescription(
      /That code is not right/,
    )
  },
}

export const Grouped: Story = {
  render: (args) => (
    <>
      <label htmlFor="code">Code</label>
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
        <OtpInput.Input id="code" />
      </OtpInput.Root>
    </>
  ),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Code'), '123456')
    await expect(args.onComplete).toHaveBeenCalledOnce()
  },
}

export const Letters: Story = {
  args: { charset: 'alphanumeric', defaultValue: 'ab12' },
}

/** Bullets instead of characters; value, keyboard and autofill stay the same. */
export const Masked: Story = {
  args: { mask: true },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const input = canvas.getByLabelText('Code')
    await userEvent.type(input, '123')
    await expect(input).toHaveValue('123')
    await expect(canvasElement.querySelector('.otp-slots')).toHaveTextContent('•••')
  },
}

/** Text without exactly one code is refused, reported and explained under the field. */
export const Refused: Story = {
  args: { onValueInvalid: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('Code')
    await userEvent.click(input)
    await userEvent.paste('123456 or 654321')
    await expect(input).toHaveValue('')
    await expect(args.onValueInvalid).toHaveBeenCalledWith(
      'several',
      expect.objectContaining({ reason: 'paste' }),
    )
    await expect(await canvas.findByText(/More than one code was found/)).toBeVisible()
  },
}

export const Dark: Story = { ...Partial, globals: { scheme: 'dark' } }

export const InvalidInTheDark: Story = { ...Invalid, globals: { scheme: 'dark' } }

/** A code is left to right on any page. */
export const RightToLeft: Story = {
  args: { defaultValue: '123' },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const [first, second] = canvasElement.querySelectorAll('[data-otp-slot]')
    await expect(first!.getBoundingClientRect().left).toBeLessThan(
      second!.getBoundingClientRect().left,
    )
  },
}

export const Narrow: Story = {
  args: { defaultValue: '12345678', length: 8 },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const { clientWidth, scrollWidth } = canvasElement.ownerDocument.documentElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  },
}
