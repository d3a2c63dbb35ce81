import { PhoneField } from '@otp-kit/react/phone-field'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor } from 'storybook/test'
import { inCard } from '../card.tsx'
import { messagesIn } from '../plays/messages.ts'
import { sees } from '../plays/sees.ts'
import { id, labelled } from './labelled.tsx'

/** The list of a phone field. Every story ends with the list open, for axe. */
const meta = {
  title: 'Fields/Country list',
  component: PhoneField,
  args: { defaultCountry: 'GB', preferredCountries: ['GB', 'IE'], onValueChange: fn() },
  decorators: [inCard],
  render: (args, context) => labelled('phone.label', <PhoneField id={id} {...args} />, context),
} satisfies Meta<typeof PhoneField>

export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const open: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getAllByRole('button').at(-1)!)
  await expect(await screen.findByRole('combobox')).toHaveFocus()
}

/** Countries are named in the language of the page, so that a search for a name is of one language. */
const search = (language: string, text: string, first: RegExp) => ({
  globals: { language },
  play: (async (context) => {
    await open(context)
    await context.userEvent.keyboard(text)
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent(first))
  }) satisfies Play,
})

export const Open: Story = {
  name: 'Opened by a press',
  play: async (context) => {
    await open(context)
    await expect(screen.getByRole('option', { selected: true })).toHaveTextContent('+44')
    const name = messagesIn(context)['country.preferred']
    await expect(screen.getByRole('group', { name })).toBeVisible()
  },
}

/** As a native select is. */
export const TypedAhead: Story = {
  name: 'Opened by typing',
  globals: { language: 'en' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab()
    await expect(canvas.getAllByRole('button').at(-1)).toHaveFocus()
    await userEvent.keyboard('jap')
    await expect(await screen.findByRole('combobox')).toHaveValue('jap')
    await expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Japan')
  },
}

export const ByInitials: Story = {
  name: 'Found by initials',
  ...search('en', 'uae', /United Arab Emirates/),
}

export const ByCallingCode: Story = {
  name: 'Found by its calling code',
  ...search('en', '0044', /United Kingdom/),
}

export const WithoutMarks: Story = {
  name: 'Found without accents',
  ...search('en', 'cote divoire', /Côte d’Ivoire/),
}

export const InItsOwnLanguage: Story = {
  name: 'Found by the name in its own language',
  ...search('en', 'deutschl', /Germany/),
}

export const InGerman: Story = {
  name: 'On a German page',
  args: { defaultCountry: 'DE', preferredCountries: ['DE', 'AT', 'CH'] },
  ...search('de', 'oester', /Österreich/),
}

export const InArabic: Story = {
  name: 'On an Arabic page',
  args: { defaultCountry: 'EG', preferredCountries: ['EG', 'SA'] },
  ...search('ar', 'المانيا', /ألمانيا/),
}

export const NothingFound: Story = {
  name: 'No country is found',
  play: async (context) => {
    await open(context)
    await context.userEvent.keyboard('atlantis')
    await sees({ ...context, canvas: screen }, 'country.not-found')
  },
}

export const FewCountries: Story = {
  name: 'Three countries are allowed',
  args: { countries: ['AT', 'CH', 'DE'], defaultCountry: 'DE', preferredCountries: undefined },
  play: async (context) => {
    await open(context)
    await expect(screen.getAllByRole('option')).toHaveLength(3)
  },
}

/** The number or the user decides. */
export const NoneChosen: Story = {
  name: 'No country is chosen',
  args: { defaultCountry: undefined, preferredCountries: undefined },
  play: async (context) => {
    await open(context)
    await expect(context.canvasElement.querySelector('[data-country]')).not.toBeInTheDocument()
  },
}

/** Escape closes only the list, which the dialog doesn't clip. */
export const InADialog: Story = {
  name: 'In a dialog that is smaller than the list',
  render: (args, context) => (
    <dialog
      aria-label="Your number"
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal()
      }}
      style={{ width: 300, height: 90, overflow: 'hidden' }}
    >
      {labelled('phone.label', <PhoneField id={id} {...args} />, context)}
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
