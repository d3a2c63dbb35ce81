import { PhoneField } from '@otp-kit/react/phone-field'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor } from 'storybook/test'

const meta = {
  title: 'PhoneField',
  component: PhoneField,
  args: { defaultCountry: 'GB', onValueChange: fn() },
  render: (args) => (
    <>
      <label htmlFor="phone">Phone number</label>
      <PhoneField id="phone" {...args} />
    </>
  ),
} satisfies Meta<typeof PhoneField>

export default meta
type Story = StoryObj<typeof meta>

export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByLabelText('Phone number')).toHaveValue('')
    await expect(args.onValueChange).not.toHaveBeenCalled()
  },
}

export const Typed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('Phone number')
    await userEvent.type(input, '07400123456')
    await waitFor(() =>
      expect(args.onValueChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ country: 'GB', e164: '+447400123456', possible: true }),
        expect.anything(),
      ),
    )
  },
}

export const Filled: Story = {
  args: { defaultValue: '+14155550132' },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByLabelText('Phone number')).not.toHaveValue('')
    await expect(canvas.getByRole('button', { name: /United States/ })).toBeVisible()
    await expect(args.onValueChange).not.toHaveBeenCalled()
  },
}

/** An error is visible under the field once it is left. */
export const Invalid: Story = {
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText('Phone number')
    await userEvent.type(input, '0740')
    await userEvent.tab()
    await waitFor(() => expect(input).toBeInvalid())
    await expect(await canvas.findByText(/^The number is too short/)).toBeVisible()
  },
}

/** Digits past the longest number are kept, and the error is visible at once. */
export const TooLong: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('Phone number')
    await userEvent.click(input)
    await userEvent.paste('+44 44 7400 123456')
    await expect(await canvas.findByText(/^The number is too long/)).toBeVisible()
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ possible: false, reason: 'too-long' }),
      expect.anything(),
    )
  },
}

/** The error is shown where your app shows its errors. */
export const ErrorElsewhere: Story = {
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
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Phone number'), '0740')
    await userEvent.tab()
    await expect(await canvas.findByTestId('elsewhere')).toHaveTextContent(/too short/)
  },
}

/** Your app looks up the user's country. */
export const LookedUp: Story = {
  args: { lookupCountry: () => Promise.resolve('FR') },
  play: async ({ args, canvas, userEvent }) => {
    await expect(await canvas.findByRole('button', { name: /France/ })).toBeVisible()
    await expect(args.onValueChange).not.toHaveBeenCalled()
    await userEvent.type(canvas.getByLabelText('Phone number'), '0612345678')
    await waitFor(() =>
      expect(args.onValueChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ country: 'FR', e164: '+33612345678', provenance: 'lookup' }),
        expect.anything(),
      ),
    )
  },
}

/** A fixed line, where text messages have to arrive. */
export const MobileOnly: Story = {
  args: { types: ['mobile'] },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('Phone number')
    await userEvent.type(input, '02079460018')
    await userEvent.tab()
    await waitFor(() => expect(input).toBeInvalid())
    await waitFor(() =>
      expect(args.onValueChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ type: 'fixed-line', reason: 'type-not-allowed' }),
        expect.anything(),
      ),
    )
  },
}

/** A number of another country changes the country, with an announcement. */
export const PastedFromAbroad: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('Phone number')
    await userEvent.click(input)
    await userEvent.paste('+49 1512 3456789')
    await waitFor(() =>
      expect(args.onValueChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ country: 'DE', e164: '+4915123456789' }),
        expect.anything(),
      ),
    )
    await expect(canvas.getByText(/^Country is now Germany/)).toBeInTheDocument()
  },
}

export const Disabled: Story = {
  args: { defaultValue: '+447400123456', disabled: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Phone number')).toBeDisabled()
    await expect(canvas.getByRole('button')).toBeDisabled()
  },
}

const openPicker: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: /Country/ }))
  await expect(await screen.findByRole('combobox')).toBeVisible()
}

export const PickerOpen: Story = {
  args: { preferredCountries: ['GB', 'IE'] },
  play: openPicker,
}

export const CountryChosen: Story = {
  play: async (context) => {
    const { args, canvas, userEvent } = context
    await openPicker(context)
    await userEvent.type(screen.getByRole('combobox'), 'Ireland')
    await userEvent.click(await screen.findByRole('option', { name: /^Ireland/ }))
    await expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
    await userEvent.type(canvas.getByLabelText('Phone number'), '0850123456')
    await waitFor(() =>
      expect(args.onValueChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ country: 'IE', e164: '+353850123456', provenance: 'user' }),
        expect.anything(),
      ),
    )
  },
}

export const NothingFound: Story = {
  play: async (context) => {
    await openPicker(context)
    await context.userEvent.type(screen.getByRole('combobox'), 'Atlantis')
    await expect(await screen.findByText(/^No country found/)).toBeVisible()
  },
}

/** With one allowed country there is nothing to choose. */
export const OneCountry: Story = {
  args: { countries: ['FR'], defaultCountry: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument()
  },
}

export const Dark: Story = { ...Filled, globals: { scheme: 'dark' } }
export const InvalidInTheDark: Story = { ...Invalid, globals: { scheme: 'dark' } }
export const PickerInTheDark: Story = { ...PickerOpen, globals: { scheme: 'dark' } }
export const RightToLeft: Story = { ...Filled, globals: { direction: 'rtl' } }
export const PickerRightToLeft: Story = { ...PickerOpen, globals: { direction: 'rtl' } }

export const PickerOnANarrowPhone: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async (context) => {
    await openPicker(context)
    const { clientWidth, scrollWidth } = context.canvasElement.ownerDocument.documentElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    const { left, right } = screen.getByRole('combobox').getBoundingClientRect()
    await expect(left).toBeGreaterThanOrEqual(0)
    await expect(right).toBeLessThanOrEqual(clientWidth)
  },
}
