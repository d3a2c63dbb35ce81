import { EmailField } from '@otp-kit/react/email-field'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { inCard } from '../card.tsx'
import { address, findDestinationField } from '../plays/actions.ts'
import { sees } from '../plays/sees.ts'
import { emailFieldControls } from '../controls.ts'
import { id, labelled } from './labelled.tsx'

const meta = {
  title: 'Fields/EmailField',
  component: EmailField,
  args: { onValueChange: fn() },
  decorators: [inCard],
  render: (args, context) => labelled('email.label', <EmailField id={id} {...args} />, context),
} satisfies Meta<typeof EmailField>

export default meta
type Story = StoryObj<typeof meta>

const findInput = (context: StoryContext): Promise<HTMLElement> =>
  findDestinationField(context, address)

export const Playground: Story = { argTypes: emailFieldControls }

export const Typed: Story = {
  name: 'An address is typed',
  play: async (context) => {
    await context.userEvent.type(await findInput(context), 'Ada@Example.com')
    await expect(context.args.onValueChange).toHaveBeenLastCalledWith(
      { text: 'Ada@Example.com', address: 'Ada@example.com' },
      expect.objectContaining({ reason: 'typing' }),
    )
  },
}

/** The user sees the domain as it was typed; the value has its ASCII form. */
export const InternationalisedDomain: Story = {
  name: 'A domain with an umlaut',
  args: { defaultValue: 'ada@müller.example' },
  play: async (context) => {
    await expect(await findInput(context)).toBeValid()
  },
}

export const Pasted: Story = {
  name: 'Pasted from a mail program',
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.click(input)
    await context.userEvent.paste('Ada Lovelace <ada@example.com>')
    await waitFor(() => expect(input).toHaveValue('ada@example.com'))
    await expect(context.args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ address: 'ada@example.com' }),
      expect.objectContaining({ reason: 'paste' }),
    )
  },
}

export const Invalid: Story = {
  name: 'Left with half an address',
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.type(input, 'ada@example')
    await context.userEvent.tab()
    await waitFor(() => expect(input).toBeInvalid())
    await sees(context, 'email.incomplete-domain')
  },
}

export const Suggestion: Story = {
  name: 'A mistyped domain gets a suggestion',
  play: async (context) => {
    await context.userEvent.type(await findInput(context), 'ada@gmial.com')
    await sees(context, 'email.suggestion')
    await expect(context.canvas.getByRole('button')).toHaveTextContent('ada@gmail.com')
  },
}

export const SuggestionAccepted: Story = {
  name: 'The suggestion is taken',
  play: async (context) => {
    await Suggestion.play!(context)
    await context.userEvent.click(context.canvas.getByRole('button'))
    const input = await findInput(context)
    await waitFor(() => expect(input).toHaveValue('ada@gmail.com'))
    await expect(input).toHaveFocus()
    await expect(context.args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ address: 'ada@gmail.com' }),
      expect.objectContaining({ reason: 'suggestion' }),
    )
  },
}

export const WithoutSuggestions: Story = {
  name: 'Without suggestions',
  args: { suggestions: false },
  play: async (context) => {
    await context.userEvent.type(await findInput(context), 'ada@gmial.com')
    await context.userEvent.tab()
    await expect(context.canvas.queryByRole('button')).not.toBeInTheDocument()
  },
}

export const Disabled: Story = {
  args: { defaultValue: 'ada@example.com', disabled: true },
  play: async (context) => {
    await expect(await findInput(context)).toBeDisabled()
  },
}

/** The address is written from left to right. */
export const RightToLeft: Story = {
  ...Suggestion,
  name: 'On an Arabic page',
  globals: { language: 'ar' },
}
