import { PhoneField } from '@otp-kit/react/phone-field'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor } from 'storybook/test'
import { inCard } from '../card.tsx'
import { findDestinationField, number } from '../plays/actions.ts'
import { sees } from '../plays/sees.ts'
import { phoneFieldControls } from '../controls.ts'
import { id, labelled } from './labelled.tsx'

const meta = {
  title: 'Fields/PhoneField',
  component: PhoneField,
  args: { defaultCountry: 'GB', onValueChange: fn() },
  decorators: [inCard],
  render: (args, context) => labelled('phone.label', <PhoneField id={id} {...args} />, context),
} satisfies Meta<typeof PhoneField>

export default meta
type Story = StoryObj<typeof meta>

const findInput = (context: StoryContext): Promise<HTMLElement> =>
  findDestinationField(context, number)

/** Waits until the field has reported a value with these properties. */
async function reports({ args }: StoryContext, value: object): Promise<void> {
  await waitFor(() =>
    expect(args['onValueChange']).toHaveBeenLastCalledWith(
      expect.objectContaining(value),
      expect.anything(),
    ),
  )
}

export const Playground: Story = { argTypes: phoneFieldControls }

export const Typed: Story = {
  name: 'A number is typed as people write it',
  play: async (context) => {
    await context.userEvent.type(await findInput(context), '07400123456')
    await reports(context, { country: 'GB', e164: '+447400123456', possible: true })
  },
}

export const Filled: Story = {
  name: 'A number from the start',
  args: { defaultValue: '+14155550132' },
  play: async (context) => {
    await expect(await findInput(context)).not.toHaveValue('')
    await expect(context.canvasElement.querySelector('[data-country=US]')).toBeVisible()
    await expect(context.args.onValueChange).not.toHaveBeenCalled()
  },
}

/** An error is visible under the field once it is left. */
export const Invalid: Story = {
  name: 'Left with half a number',
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.type(input, '0740')
    await context.userEvent.tab()
    await waitFor(() => expect(input).toBeInvalid())
    await sees(context, 'phone.too-short')
  },
}

/** The digits are kept, and the error is visible at once. */
export const TooLong: Story = {
  name: 'A number with too many digits is pasted',
  play: async (context) => {
    await context.userEvent.click(await findInput(context))
    await context.userEvent.paste('+44 44 7400 123456')
    await sees(context, 'phone.too-long')
    await reports(context, { possible: false, reason: 'too-long' })
  },
}

/** The error is shown where your app shows its errors. */
export const ErrorElsewhere: Story = {
  name: 'The error is shown above the field',
  args: {
    showError: false,
    render: (props, { message }) => (
      <div>
        {message && (
          <p className="otp-problem" data-testid="elsewhere">
            {message}
          </p>
        )}
        <div {...props} />
      </div>
    ),
  },
  play: async (context) => {
    await context.userEvent.type(await findInput(context), '0740')
    await context.userEvent.tab()
    await expect(await context.canvas.findByTestId('elsewhere')).toBeVisible()
    await sees(context, 'phone.too-short')
  },
}

/** Your app looks up the user's country. */
export const LookedUp: Story = {
  name: 'The country is looked up',
  args: { lookupCountry: () => Promise.resolve('FR') },
  play: async (context) => {
    const { args, canvasElement, userEvent } = context
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-country=FR]')).toBeInTheDocument(),
    )
    await expect(args.onValueChange).not.toHaveBeenCalled()
    await userEvent.type(await findInput(context), '0612345678')
    await reports(context, { country: 'FR', e164: '+33612345678', provenance: 'lookup' })
  },
}

export const MobileOnly: Story = {
  name: 'A fixed line where text messages have to arrive',
  args: { types: ['mobile'] },
  play: async (context) => {
    const input = await findInput(context)
    await context.userEvent.type(input, '02079460018')
    await context.userEvent.tab()
    await waitFor(() => expect(input).toBeInvalid())
    await reports(context, { type: 'fixed-line', reason: 'type-not-allowed' })
  },
}

/** A number of another country changes the country, with an announcement. */
export const PastedFromAbroad: Story = {
  name: 'A number of another country is pasted',
  play: async (context) => {
    await context.userEvent.click(await findInput(context))
    await context.userEvent.paste('+49 1512 3456789')
    await reports(context, { country: 'DE', e164: '+4915123456789' })
    await expect(context.canvasElement.querySelector('[data-country=DE]')).toBeVisible()
  },
}

export const CountryChosen: Story = {
  name: 'A country is chosen, then its number is typed',
  play: async (context) => {
    const { canvas, userEvent } = context
    await userEvent.click(canvas.getByRole('button'))
    await userEvent.type(await screen.findByRole('combobox'), '+353')
    await userEvent.click((await screen.findAllByRole('option'))[0]!)
    await expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
    await userEvent.type(await findInput(context), '0850123456')
    await reports(context, { country: 'IE', e164: '+353850123456', provenance: 'user' })
  },
}

/** There is nothing to choose. */
export const OneCountry: Story = {
  name: 'Only one country is allowed',
  args: { countries: ['FR'], defaultCountry: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument()
  },
}

export const Disabled: Story = {
  args: { defaultValue: '+447400123456', disabled: true },
  play: async (context) => {
    await expect(await findInput(context)).toBeDisabled()
    await expect(context.canvas.getByRole('button')).toBeDisabled()
  },
}

/** The number is written from left to right. */
export const RightToLeft: Story = {
  ...Filled,
  name: 'On an Arabic page',
  globals: { language: 'ar' },
}
