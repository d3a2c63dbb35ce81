import { EmailField } from '@otp-kit/react/email-field'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'

const meta = {
  title: 'EmailField',
  component: EmailField,
  args: { onValueChange: fn() },
  render: (args) => (
    <>
      <label htmlFor="email">E-mail address</label>
      <EmailField id="email" {...args} />
    </>
  ),
} satisfies Meta<typeof EmailField>

export default meta
type Story = StoryObj<typeof meta>

export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByLabelText('E-mail address')).toHaveValue('')
    await expect(args.onValueChange).not.toHaveBeenCalled()
  },
}

export const Typed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('E-mail address'), 'Ada@Example.com')
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      { text: 'Ada@Example.com', address: 'Ada@example.com' },
      expect.objectContaining({ reason: 'typing' }),
    )
  },
}

/** The user sees the domain as it was typed; the value has its ASCII form. */
export const InternationalisedDomain: Story = {
  args: { defaultValue: 'ada@müller.example' },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('E-mail address')).toBeValid()
  },
}

/** Copied from a mail program. */
export const Pasted: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('E-mail address')
    await userEvent.click(input)
    await userEvent.paste('Ada Lovelace <ada@example.com>')
    await waitFor(() => expect(input).toHaveValue('ada@example.com'))
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ address: 'ada@example.com' }),
      expect.objectContaining({ reason: 'paste' }),
    )
  },
}

export const Invalid: Story = {
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText('E-mail address')
    await userEvent.type(input, 'ada@example')
    await userEvent.tab()
    await waitFor(() => expect(input).toBeInvalid())
    await expect(canvas.getByRole('status')).toHaveTextContent(/isn’t complete/)
  },
}

export const Suggestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('E-mail address'), 'ada@gmial.com')
    await expect(canvas.getByRole('button')).toHaveTextContent('Did you mean ada@gmail.com?')
  },
}

export const SuggestionAccepted: Story = {
  play: async (context) => {
    const { args, canvas, userEvent } = context
    await Suggestion.play!(context)
    await userEvent.click(canvas.getByRole('button'))
    const input = canvas.getByLabelText('E-mail address')
    await waitFor(() => expect(input).toHaveValue('ada@gmail.com'))
    await expect(input).toHaveFocus()
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ address: 'ada@gmail.com' }),
      expect.objectContaining({ reason: 'suggestion' }),
    )
  },
}

export const WithoutSuggestions: Story = {
  args: { suggestions: false },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('E-mail address'), 'ada@gmial.com')
    await userEvent.tab()
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument()
  },
}

export const Disabled: Story = {
  args: { defaultValue: 'ada@example.com', disabled: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('E-mail address')).toBeDisabled()
  },
}

export const InGerman: Story = {
  args: { locale: 'de' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('E-mail address'), 'ada@gmial.com')
    await waitFor(() => expect(canvas.getByRole('button')).toHaveTextContent(/^Meinten Sie/))
  },
}

export const RightToLeft: Story = {
  args: { locale: 'ar' },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('E-mail address'), 'ada@gmial.com')
    await waitFor(() => expect(canvas.getByRole('button')).toHaveTextContent('ada@gmail.com'))
  },
}
