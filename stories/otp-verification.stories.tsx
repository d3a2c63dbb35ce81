import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { Inbox } from './inbox.tsx'
import { askForCode, number, otherThan, phoneField, sees, typeCode, typeNumber } from './actions.ts'
import { visit, type Visit } from './visit.ts'

const meta = {
  title: 'OtpVerification',
  component: OtpVerification,
  args: { kind: 'phone', defaultCountry: 'US', onVerified: fn() },
  loaders: [visit()],
  render: (args, context) => {
    const { page, world } = visitIn(context)
    return <OtpVerification {...args} verification={page} transport={world.transport} />
  },
} satisfies Meta<typeof OtpVerification>

export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

function visitIn({ loaded }: Pick<StoryContext, 'loaded'>): Visit {
  return loaded['visit']
}

const minutes = 60_000

/** To be tried by hand: time runs, and messages arrive below. */
export const Playground: Story = {
  loaders: [
    visit(async ({ world }) => {
      world.simulator.clock.unfreeze()
    }),
  ],
  render: (args, context) => {
    const { page, world } = visitIn(context)
    return (
      <>
        <OtpVerification {...args} verification={page} transport={world.transport} />
        <hr />
        <Inbox simulator={world.simulator} />
      </>
    )
  },
  play: async (context) => {
    await askForCode(context)
    await sees(context, number)
  },
}

/** No code was asked for yet. */
export const Idle: Story = {
  play: async (context) => {
    await expect(phoneField(context)).toBeVisible()
  },
}

/** Nothing was typed, and the code was asked for. */
export const NumberMissing: Story = {
  play: async (context) => {
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Send code' }))
    await sees(context, 'Enter your phone number.')
    await expect(phoneField(context)).toBeInvalid()
    await expect(phoneField(context)).toHaveFocus()
  },
}

/** The code field is there at once, so that a phone raises its keyboard within the press. */
export const Sending: Story = {
  play: async (context) => {
    visitIn(context).world.network.set('paused', 'send')
    await askForCode(context)
    await expect(await context.canvas.findByLabelText('Verification code')).toBeVisible()
    await sees(context, 'Sending the code…')
  },
}

export const Awaiting: Story = {
  play: async (context) => {
    await askForCode(context)
    await sees(context, /We sent a code to/)
    await sees(context, /Send again in/)
  },
}

export const ResendPossible: Story = {
  play: async (context) => {
    const { world } = visitIn(context)
    await askForCode(context)
    await sees(context, /We sent a code to/)
    world.advance(1 * minutes)
    const resend = await context.canvas.findByRole('button', { name: 'Send again' })
    await waitFor(() => expect(resend).not.toHaveAttribute('aria-disabled'))
  },
}

export const SentAgain: Story = {
  play: async (context) => {
    const { world } = visitIn(context)
    await ResendPossible.play?.(context)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Send again' }))
    await sees(context, /Send again in/)
    await expect(world.messages(number)).toHaveLength(2)
    await typeCode(context, world.code(number))
    await sees(context, /is verified/)
  },
}

const tryWrongCode: Play = async (context) => {
  await typeCode(context, otherThan(await arrived(context)))
}

export const WrongCode: Story = {
  play: async (context) => {
    await askForCode(context)
    await tryWrongCode(context)
    await sees(context, /not the code.*2 attempts left/)
    await expect(context.canvas.getByLabelText('Verification code')).toBeInvalid()
  },
}

export const RightAfterWrong: Story = {
  play: async (context) => {
    await WrongCode.play?.(context)
    await typeCode(context, visitIn(context).world.code(number))
    await sees(context, /is verified/)
  },
}

export const LastAttempt: Story = {
  play: async (context) => {
    await WrongCode.play?.(context)
    await tryWrongCode(context)
    // The same code again would be refused unseen.
    await expect(visitIn(context).world.network.requestCount('check')).toBe(1)
    await typeCode(context, otherThan(otherThan(visitIn(context).world.code(number))))
    await sees(context, /not the code.*1 attempt left/)
  },
}

export const Locked: Story = {
  play: async (context) => {
    await LastAttempt.play?.(context)
    await tryWrongCode(context)
    await sees(context, /Too many wrong codes/)
    await expect(context.canvas.getByRole('button', { name: 'Change number' })).toBeVisible()
  },
}

export const UnlockedAgain: Story = {
  play: async (context) => {
    const { world } = visitIn(context)
    await Locked.play?.(context)
    world.advance(1 * minutes)
    await sees(context, /You can ask for a new one now/)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(world.messages(number)).toHaveLength(2))
    await typeCode(context, world.code(number))
    await sees(context, /is verified/)
  },
}

export const Checking: Story = {
  play: async (context) => {
    const { world } = visitIn(context)
    await askForCode(context)
    await sees(context, /We sent a code to/)
    world.network.set('paused', 'check')
    await typeCode(context, world.code(number))
    await sees(context, 'Checking the code…')
    await expect(context.canvas.getByLabelText('Verification code')).toBeEnabled()
  },
}

export const Expired: Story = {
  play: async (context) => {
    const { world } = visitIn(context)
    await askForCode(context)
    await sees(context, /We sent a code to/)
    world.advance(5 * minutes)
    await sees(context, /no longer works/)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(world.messages(number)).toHaveLength(2))
    await typeCode(context, world.code(number))
    await sees(context, /is verified/)
  },
}

export const CodeNoLongerWorks: Story = {
  play: async (context) => {
    await askForCode(context)
    await sees(context, /We sent a code to/)
    visitIn(context).world.advance(5 * minutes)
    await sees(context, /no longer works/)
  },
}

export const Verified: Story = {
  play: async (context) => {
    const { world } = visitIn(context)
    await askForCode(context)
    await typeCode(context, await arrived(context))
    await sees(context, /is verified/)
    await expect(context.args.onVerified).toHaveBeenCalledOnce()
    await expect(context.args.onVerified).toHaveBeenCalledWith(
      expect.objectContaining({ to: number }),
    )
    await expect(world.network.requestCount('check')).toBe(1)
  },
}

async function arrived(context: StoryContext): Promise<string> {
  const { world } = visitIn(context)
  await waitFor(() => expect(world.simulator.inbox.latest(number)).toBeDefined())
  return world.code(number)
}

export const AnotherNumber: Story = {
  play: async (context) => {
    await Verified.play?.(context)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Change number' }))
    await waitFor(() => expect(phoneField(context)).toBeVisible())
  },
}

/** Blocklist, fraud and the provider's refusal look alike. */
export const Refused: Story = {
  play: async (context) => {
    await askForCode(context, '+12025550121')
    await sees(context, /can’t be verified here/)
    await typeNumber(context)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Send code' }))
    await sees(context, /We sent a code to/)
  },
}

export const BlockedNumber: Story = {
  play: async (context) => {
    await askForCode(context, '+12025550121')
    await sees(context, /can’t be verified here/)
  },
}

export const NumberThatIsNone: Story = {
  play: async (context) => {
    await askForCode(context, '+12025550130')
    await sees(context, /not a valid phone number/)
  },
}

export const CountryNotAllowed: Story = {
  loaders: [visit(undefined, { countries: ['US', 'CA'] })],
  play: async (context) => {
    await askForCode(context, '+447400123456')
    await sees(context, /Numbers of this country can’t be used here/)
    await expect(visitIn(context).world.simulator.inbox.latest()).toBeUndefined()
  },
}

export const TooManyCodes: Story = {
  play: async (context) => {
    await askForCode(context, '+12025550132')
    await sees(context, /Too many codes were asked for with this number/)
  },
}

const afterReload = visit(async ({ world, page }) => {
  const close = page.subscribe(() => {})
  await page.send(number)
  close()
  world.network.set('paused', 'status')
  return world.openPage()
})

export const Restoring: Story = {
  loaders: [afterReload],
  play: async (context) => {
    await sees(context, /Picking up where you left off/)
  },
}

export const Restored: Story = {
  loaders: [afterReload],
  play: async (context) => {
    const { world } = visitIn(context)
    world.network.set('online')
    await sees(context, /We sent a code to/)
    await typeCode(context, world.code(number))
    await sees(context, /is verified/)
  },
}

export const RestoringFailed: Story = {
  loaders: [afterReload],
  play: async (context) => {
    const { world } = visitIn(context)
    world.network.set('offline')
    await sees(context, /connection was interrupted/)
    world.network.set('online')
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Try again' }))
    await sees(context, /We sent a code to/)
  },
}

/** The provider's answer was lost: nobody knows whether a code comes, so it can be typed. */
export const SendUnconfirmed: Story = {
  play: async (context) => {
    await askForCode(context, '+12025550160')
    await sees(context, /can’t tell whether the code was sent/)
    await expect(context.canvas.getByLabelText('Verification code')).toBeEnabled()
  },
}

export const UnconfirmedAndArrived: Story = {
  play: async (context) => {
    await SendUnconfirmed.play?.(context)
    await typeCode(context, visitIn(context).world.code('+12025550160'))
    await sees(context, /is verified/)
  },
}

/** The proxy's answer was lost: asked again, it sends nothing twice. */
export const AnswerLost: Story = {
  play: async (context) => {
    const { world } = visitIn(context)
    world.network.set('replies-lost', 'send')
    await askForCode(context)
    await sees(context, /connection was interrupted/)
    world.network.set('online')
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Send code' }))
    await sees(context, /We sent a code to/)
    await expect(world.messages(number)).toHaveLength(1)
  },
}

export const CheckAnswerLost: Story = {
  play: async (context) => {
    const { world } = visitIn(context)
    await askForCode(context)
    await sees(context, /We sent a code to/)
    world.network.set('replies-lost', 'check')
    await typeCode(context, otherThan(world.code(number)))
    await sees(context, /connection was interrupted/)
    world.network.set('online')
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Verify' }))
    // One attempt was spent, not two.
    await sees(context, /not the code.*2 attempts left/)
  },
}

export const ProxyDown: Story = {
  play: async (context) => {
    visitIn(context).world.network.set('offline')
    await askForCode(context)
    await sees(context, /connection was interrupted/)
  },
}

export const ProxyUpAgain: Story = {
  play: async (context) => {
    await ProxyDown.play?.(context)
    visitIn(context).world.network.set('online')
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Send code' }))
    await sees(context, /We sent a code to/)
  },
}

export const Offline: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
    return () => Reflect.deleteProperty(navigator, 'onLine')
  },
  play: async (context) => {
    visitIn(context).world.network.set('offline')
    await askForCode(context)
    await sees(context, /seem to be offline/)
  },
}

export const ProviderDown: Story = {
  play: async (context) => {
    await askForCode(context, '+12025550151')
    await sees(context, /can’t be sent or checked at the moment/)
  },
}

const dark = { scheme: 'dark' }
const rtl = { direction: 'rtl' }
const narrow = { viewport: { value: 'narrow' } }

export const IdleInTheDark: Story = { ...Idle, globals: dark }
export const AwaitingInTheDark: Story = { ...Awaiting, globals: dark }
export const WrongCodeInTheDark: Story = { ...WrongCode, globals: dark }
export const LockedInTheDark: Story = { ...Locked, globals: dark }
export const VerifiedInTheDark: Story = { ...Verified, globals: dark }

export const IdleRightToLeft: Story = { ...Idle, globals: rtl }
export const AwaitingRightToLeft: Story = { ...Awaiting, globals: rtl }
export const VerifiedRightToLeft: Story = { ...Verified, globals: rtl }

function onANarrowPhone(story: Story): Story {
  return {
    ...story,
    globals: narrow,
    play: async (context) => {
      await story.play?.(context)
      const { clientWidth, scrollWidth } = context.canvasElement.ownerDocument.documentElement
      await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    },
  }
}

export const IdleOnANarrowPhone: Story = onANarrowPhone(Idle)
export const WrongCodeOnANarrowPhone: Story = onANarrowPhone(WrongCode)
export const LockedOnANarrowPhone: Story = onANarrowPhone(Locked)
