import { loadMessages, type MessageKey, type Messages } from '@otp-kit/core/messages'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, waitFor } from 'storybook/test'
import { patternOf } from '../plays/messages.ts'
import { openScreen, screens, type OpenScreen, type Screen } from '../plays/screens.ts'
import { directionOf, languages, nameOf } from './languages.ts'

interface Translation extends OpenScreen {
  readonly messages: Messages
}

function Translations({ all }: { readonly all: readonly Translation[] }): ReactElement {
  return (
    <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'repeat(auto-fill, 20rem)' }}>
      {all.map(({ messages, page, world }) => (
        <section key={messages.locale} aria-label={messages.locale}>
          <h2 style={{ fontSize: 14 }}>
            {messages.locale}, <span lang={messages.locale}>{nameOf(messages.locale)}</span>
          </h2>
          <div lang={messages.locale} dir={directionOf(messages.locale)}>
            <OtpVerification
              defaultCountry="US"
              messages={messages}
              verification={page}
              transport={world.transport}
            />
          </div>
        </section>
      ))}
    </div>
  )
}

const meta = {
  title: 'Languages/One screen in all languages',
  args: { screen: 'number' },
  argTypes: {
    screen: { control: 'inline-radio', options: screens },
  },
  loaders: [
    async ({ args }) => ({
      translations: await Promise.all(
        languages.map(async (language) => ({
          messages: await loadMessages(language),
          ...(await openScreen(args.screen)),
        })),
      ),
    }),
  ],
  render: (_, { loaded }) => <Translations all={loaded['translations']} />,
} satisfies Meta<{ readonly screen: Screen }>

export default meta
type Story = StoryObj<typeof meta>

const allShow =
  (key: MessageKey): NonNullable<Story['play']> =>
  async ({ canvasElement, loaded }) => {
    const translations: readonly Translation[] = loaded['translations']
    await expect(translations).toHaveLength(languages.length)
    for (const { messages } of translations) {
      // Among all these elements, a query by role would take seconds for each.
      const section = canvasElement.querySelector(`section[aria-label="${messages.locale}"]`)
      await waitFor(() => expect(section?.textContent).toMatch(patternOf(messages, key)))
    }
  }

export const NumberAsked: Story = { name: 'A number is asked for', play: allShow('send.label') }

export const WrongCode: Story = {
  name: 'A wrong code',
  args: { screen: 'wrong code' },
  play: allShow('check.incorrect-left'),
}

export const Expired: Story = {
  name: 'The code has expired',
  args: { screen: 'expired' },
  play: allShow('expiry.over'),
}

export const Verified: Story = {
  name: 'Verified',
  args: { screen: 'verified' },
  play: allShow('verified.to'),
}
