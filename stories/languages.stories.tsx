import { ar } from '@otp-kit/core/messages/ar'
import { de } from '@otp-kit/core/messages/de'
import { say, type Messages } from '@otp-kit/core/messages'
import { OtpInput } from '@otp-kit/react/otp-input'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import { PhoneField } from '@otp-kit/react/phone-field'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { number, otherThan, sees, typeCode, typeNumber } from './actions.ts'
import { visit, type Visit } from './visit.ts'

/** Every part on a page in another language: nothing but the page says which. */
const meta = { title: 'Languages' } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const visitIn = ({ loaded }: Pick<StoryContext, 'loaded'>): Visit => loaded['visit']

function onAPageIn(language: Messages, story: Story & { readonly play: Play }): Story {
  return { ...story, globals: { language: language.locale } }
}

/** Latin letters on a page in Arabic, but for what is spelled so everywhere: country codes, and names in brackets. */
function inLatinLetters({ canvasElement }: Pick<StoryContext, 'canvasElement'>): string[] {
  return canvasElement.innerText.match(/\p{Script=Latin}{3,}/gu) ?? []
}

const flow = (context: Pick<StoryContext, 'loaded'>) => {
  const { page, world } = visitIn(context)
  return (
    <OtpVerification
      kind="phone"
      defaultCountry="US"
      required
      verification={page}
      transport={world.transport}
    />
  )
}

const idle = (messages: Messages): Story & { readonly play: Play } => ({
  loaders: [visit()],
  render: (_, context) => flow(context),
  play: async (context) => {
    const { canvas, userEvent } = context
    await userEvent.click(await canvas.findByRole('button', { name: messages['send.label'] }))
    await sees(context, messages['phone.required'])
    await expect(canvas.getByRole('textbox', { name: messages['phone.label'] })).toBeInvalid()
  },
})

const wrongCode = (messages: Messages): Story & { readonly play: Play } => ({
  loaders: [visit()],
  render: (_, context) => flow(context),
  play: async (context) => {
    const { canvas, userEvent } = context
    const { world } = visitIn(context)
    await canvas.findByRole('button', { name: messages['send.label'] })
    await typeNumber(context, number, messages)
    await userEvent.click(canvas.getByRole('button', { name: messages['send.label'] }))
    await waitFor(() => expect(world.simulator.inbox.latest(number)).toBeDefined())
    await sees(context, new RegExp(say(messages, 'channel.sms')))
    await typeCode(context, otherThan(world.code(number)), messages)
    await sees(context, say(messages, 'check.incorrect-left', { n: 2 }))
    await expect(canvas.getByRole('button', { name: messages['check.label'] })).toBeVisible()
    await expect(canvas.getByRole('button', { name: messages['change.label'] })).toBeVisible()
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

export const FlowInArabic: Story = onAPageIn(ar, {
  ...wrongCode(ar),
  play: async (context) => {
    await wrongCode(ar).play(context)
    await expect(inLatinLetters(context)).toEqual([])
  },
})
export const FlowInGerman: Story = onAPageIn(de, wrongCode(de))
export const NumberMissingInArabic: Story = onAPageIn(ar, idle(ar))
export const NumberMissingInGerman: Story = onAPageIn(de, idle(de))
export const VerifiedInArabic: Story = onAPageIn(ar, verified(ar))
export const VerifiedInGerman: Story = onAPageIn(de, verified(de))

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

export const PhoneFieldInArabic: Story = onAPageIn(ar, numberTooShort(ar))
export const PhoneFieldInGerman: Story = onAPageIn(de, numberTooShort(de))

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

export const CountriesInArabic: Story = onAPageIn(ar, countries(ar, 'مصر'))
export const CountriesInGerman: Story = onAPageIn(de, countries(de, 'Ägypten'))

const noCodeInIt = (messages: Messages): Story & { readonly play: Play } => ({
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

export const CodeFieldInArabic: Story = onAPageIn(ar, {
  ...noCodeInIt(ar),
  play: async (context) => {
    await noCodeInIt(ar).play(context)
    // The code is left to right, what is said of it is not: its full stop stands left of its last word.
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
export const CodeFieldInGerman: Story = onAPageIn(de, noCodeInIt(de))
