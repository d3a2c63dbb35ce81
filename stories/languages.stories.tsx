import { ar } from '@otp-kit/core/messages/ar'
import { de } from '@otp-kit/core/messages/de'
import type { Kind } from '@otp-kit/core/contract'
import { keyFor, say, type Messages } from '@otp-kit/core/messages'
import { OtpInput } from '@otp-kit/react/otp-input'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import { PhoneField } from '@otp-kit/react/phone-field'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { address, number, otherThan, sees, typeCode, typeDestination } from './actions.ts'
import { visit, visitIn } from './visit.ts'

/** Every part on a page in another language, which only the page's `lang` names. */
const meta = { title: 'Languages' } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

function onPageIn(language: Messages, story: Story & { readonly play: Play }): Story {
  return { ...story, globals: { language: language.locale } }
}

/** Returns the Latin words on the page; country codes are too short to count. */
function latinWords({ canvasElement }: Pick<StoryContext, 'canvasElement'>): string[] {
  return canvasElement.innerText.match(/\p{Script=Latin}{3,}/gu) ?? []
}

const flow = (context: Pick<StoryContext, 'loaded'>, kind: Kind) => {
  const { page, world } = visitIn(context)
  return (
    <OtpVerification
      kind={kind}
      defaultCountry="US"
      required
      verification={page}
      transport={world.transport}
    />
  )
}

const idle = (messages: Messages): Story & { readonly play: Play } => ({
  loaders: [visit()],
  render: (_, context) => flow(context, 'phone'),
  play: async (context) => {
    const { canvas, userEvent } = context
    await userEvent.click(await canvas.findByRole('button', { name: messages['send.label'] }))
    await sees(context, messages['phone.required'])
    await expect(canvas.getByRole('textbox', { name: messages['phone.label'] })).toBeInvalid()
  },
})

/** Says that the code was sent, to any destination. */
const sentIn = (messages: Messages) => new RegExp(messages['sent.short'].replace('{to}', '.*'))

const destinations = { phone: number, email: address }

const wrongCode = (messages: Messages, kind: Kind = 'phone'): Story & { readonly play: Play } => ({
  loaders: [visit({ kind })],
  render: (_, context) => flow(context, kind),
  play: async (context) => {
    const { canvas, userEvent } = context
    const { world } = visitIn(context)
    const to = destinations[kind]
    await canvas.findByRole('button', { name: messages['send.label'] })
    await typeDestination(context, to, messages)
    await userEvent.click(canvas.getByRole('button', { name: messages['send.label'] }))
    await waitFor(() => expect(world.simulator.inbox.latest(to)).toBeDefined())
    await sees(context, sentIn(messages))
    await typeCode(context, otherThan(world.code(to)), messages)
    await sees(context, say(messages, 'check.incorrect-left', { n: 2 }))
    await expect(
      canvas.getByRole('button', { name: messages[keyFor(kind, 'change.label')] }),
    ).toBeVisible()
    await expect(canvas.getByRole('button', { name: messages['resend.label'] })).toBeVisible()
  },
})

const verified = (messages: Messages): Story & { readonly play: Play } => {
  const wrong = wrongCode(messages)
  return {
    ...wrong,
    play: async (context) => {
      await wrong.play(context)
      await typeCode(context, visitIn(context).world.code(number), messages)
      const [before, after] = messages['verified.to'].split('{to}')
      await sees(context, new RegExp(`^${before}.*${after}$`))
    },
  }
}

export const WrongCodeInArabic: Story = onPageIn(ar, {
  ...wrongCode(ar),
  play: async (context) => {
    await wrongCode(ar).play(context)
    await expect(latinWords(context)).toEqual([])
  },
})
export const WrongCodeInGerman: Story = onPageIn(de, wrongCode(de))
export const WrongCodeByEmailInArabic: Story = onPageIn(ar, wrongCode(ar, 'email'))
export const WrongCodeByEmailInGerman: Story = onPageIn(de, wrongCode(de, 'email'))
export const NumberMissingInArabic: Story = onPageIn(ar, idle(ar))
export const NumberMissingInGerman: Story = onPageIn(de, idle(de))
export const VerifiedInArabic: Story = onPageIn(ar, verified(ar))
export const VerifiedInGerman: Story = onPageIn(de, verified(de))

const numberTooShort = (messages: Messages): Story & { readonly play: Play } => ({
  render: () => (
    <>
      <label htmlFor="phone">{messages['phone.label']}</label>
      <PhoneField id="phone" defaultCountry="DE" />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText<HTMLInputElement>(messages['phone.label'])
    await userEvent.type(input, '0151')
    await userEvent.tab()
    await waitFor(() => expect(input.validationMessage).toBe(messages['phone.too-short']))
  },
})

export const PhoneFieldInArabic: Story = onPageIn(ar, numberTooShort(ar))
export const PhoneFieldInGerman: Story = onPageIn(de, numberTooShort(de))

const countries = (messages: Messages, name: string): Story & { readonly play: Play } => ({
  render: () => (
    <>
      <label htmlFor="phone">{messages['phone.label']}</label>
      <PhoneField id="phone" defaultCountry="DE" preferredCountries={['DE', 'EG']} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'))
    const search = await screen.findByRole('combobox', { name: messages['country.search'] })
    await expect(screen.getByRole('group', { name: messages['country.preferred'] })).toBeVisible()
    await expect(screen.getByRole('group', { name: messages['country.all'] })).toBeInTheDocument()
    await userEvent.type(search, name)
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent(name))
    await userEvent.clear(search)
  },
})

export const CountriesInArabic: Story = onPageIn(ar, countries(ar, 'مصر'))
export const CountriesInGerman: Story = onPageIn(de, countries(de, 'Ägypten'))

const severalCodes = (messages: Messages): Story & { readonly play: Play } => ({
  render: () => (
    <>
      <label htmlFor="code">{messages['code.label']}</label>
      <OtpInput id="code" />
    </>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context
    await userEvent.click(canvas.getByLabelText(messages['code.label']))
    await userEvent.paste('12 34')
    await userEvent.paste('111111 222222')
    await sees(context, messages['code.several'])
  },
})

export const CodeFieldInArabic: Story = onPageIn(ar, {
  ...severalCodes(ar),
  play: async (context) => {
    await severalCodes(ar).play(context)
    // The code is written from left to right, the message about it from right to left: its full stop is at the left.
    const text = context.canvas.getByText(ar['code.several']).firstChild!
    const range = document.createRange()
    const leftOf = (at: number) => {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().left
    }
    const { length } = ar['code.several']
    await expect(leftOf(length - 1)).toBeLessThan(leftOf(length - 2))
  },
})
export const CodeFieldInGerman: Story = onPageIn(de, severalCodes(de))
