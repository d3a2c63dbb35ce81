import { PhoneField } from '@otp-kit/react/phone-field'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor } from 'storybook/test'

/** The picker in a phone field. Every story ends with its list open, for axe. */
const meta = {
  title: 'CountryPicker',
  component: PhoneField,
  args: { defaultCountry: 'GB', preferredCountries: ['GB', 'IE'], onValueChange: fn() },
  render: (args) => (
    <>
      <label htmlFor="phone">Phone number</label>
      <PhoneField id="phone" {...args} />
    </>
  ),
} satisfies Meta<typeof PhoneField>

export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const open: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getAllByRole('button').at(-1)!)
  await expect(await screen.findByRole('combobox')).toHaveFocus()
}

const searched =
  (text: string, first: RegExp): Play =>
  async (context) => {
    await open(context)
    await context.userEvent.keyboard(text)
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent(first))
  }

export const Open: Story = {
  play: async (context) => {
    await open(context)
    await expect(screen.getByRole('option', { selected: true })).toHaveTextContent('United Kingdom')
    await expect(screen.getByRole('group', { name: 'Suggested' })).toBeVisible()
  },
}

/** Opened by typing, as a native select is. */
export const TypedAhead: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab()
    await expect(canvas.getAllByRole('button').at(-1)).toHaveFocus()
    await userEvent.keyboard('jap')
    await expect(await screen.findByRole('combobox')).toHaveValue('jap')
    await expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Japan')
  },
}

export const ByInitials: Story = { play: searched('uae', /United Arab Emirates/) }
export const ByCallingCode: Story = { play: searched('0044', /United Kingdom/) }
export const WithoutMarks: Story = { play: searched('cote divoire', /Côte d’Ivoire/) }
export const InItsOwnLanguage: Story = { play: searched('deutschl', /Germany/) }

export const NothingFound: Story = {
  play: async (context) => {
    await open(context)
    await context.userEvent.keyboard('atlantis')
    await expect(await screen.findByText(/^No country found/)).toBeVisible()
  },
}

export const FewCountries: Story = {
  args: { countries: ['AT', 'CH', 'DE'], defaultCountry: 'DE', preferredCountries: undefined },
  play: open,
}

/** No country is chosen: the number or the user decides. */
export const NoneChosen: Story = {
  args: { defaultCountry: undefined, preferredCountries: undefined },
  play: open,
}

/** Escape closes only the list, which the dialog doesn't clip. */
export const InADialog: Story = {
  render: (args) => (
    <dialog
      aria-label="Your number"
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal()
      }}
      style={{ width: 300, height: 90, overflow: 'hidden' }}
    >
      <label htmlFor="phone">Phone number</label>
      <PhoneField id="phone" {...args} />
    </dialog>
  ),
  play: async (context) => {
    await open(context)
    await context.userEvent.keyboard('{Escape}')
    await expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
    await expect(screen.getByRole('dialog', { name: 'Your number' })).toBeVisible()
    await open(context)
  },
}

export const InTheDark: Story = { ...Open, globals: { scheme: 'dark' } }

/** The country names come from the platform, in the language of `locale` or of the page. */
export const InGerman: Story = {
  args: { defaultCountry: 'DE', preferredCountries: ['DE', 'AT', 'CH'], locale: 'de' },
  play: searched('oester', /Österreich/),
}

export const InArabic: Story = {
  args: { defaultCountry: 'EG', preferredCountries: ['EG', 'SA'], locale: 'ar' },
  globals: { direction: 'rtl' },
  play: searched('المانيا', /ألمانيا/),
}

export const OnANarrowPhone: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async (context) => {
    await open(context)
    const { clientWidth, scrollWidth } = context.canvasElement.ownerDocument.documentElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    const { left, right } = screen.getByRole('combobox').getBoundingClientRect()
    await expect(left).toBeGreaterThanOrEqual(0)
    await expect(right).toBeLessThanOrEqual(clientWidth)
  },
}
