import { loadMessages, type Messages } from '@otp-kit/core/messages'
import type { Verification } from '@otp-kit/core'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import { createWorld, type World } from '@otp-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, waitFor } from 'storybook/test'
import { number, otherThan } from '../plays/actions.ts'
import { directionOf, languages, nameOf } from './languages.ts'

type Screen = 'number' | 'wrong code' | 'verified'

interface Translation {
  readonly messages: Messages
  readonly page: Verification<'phone'>
  readonly world: World
}

/** Returns a page that shows the screen, in a world of its own: one number gets only so many codes. */
async function openScreen(screen: Screen): Promise<Omit<Translation, 'messages'>> {
  const world = createWorld()
  const page = world.openPage()
  if (screen === 'number') return { world, page }
  const close = page.subscribe(() => {})
  await page.send(number)
  await page.check(screen === 'verified' ? world.code() : otherThan(world.code()))
  close()
  return { world, page }
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
    screen: { control: 'inline-radio', options: ['number', 'wrong code', 'verified'] },
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
  (status: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelectorAll(`[data-step][data-status=${status}]`)).toHaveLength(
        languages.length,
      ),
    )
  }

export const NumberAsked: Story = { name: 'A number is asked for', play: allShow('idle') }

export const WrongCode: Story = {
  name: 'A wrong code',
  args: { screen: 'wrong code' },
  play: allShow('awaiting'),
}

export const Verified: Story = {
  name: 'Verified',
  args: { screen: 'verified' },
  play: allShow('verified'),
}
