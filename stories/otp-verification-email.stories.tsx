import { OtpVerification } from '@otp-kit/react/otp-verification'
import { addressFor } from '@otp-kit/simulator'
import type { Meta } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { address, askForCode, emailField, sees, typeCode, typeDestination } from './actions.ts'
import { email } from './flow-kinds.ts'
import { flowFailures } from './flow-failures.ts'
import { flowMeta, inTheDark, onANarrowPhone, rightToLeft, type FlowStory } from './flow-meta.tsx'
import { flowStates } from './flow-states.tsx'
import { visit, visitIn } from './visit.ts'

const meta: Meta<typeof OtpVerification> = {
  title: 'OtpVerification/E-mail address',
  ...flowMeta(email),
}

export default meta

const states = flowStates(email)
const failures = flowFailures(email)

export const Playground: FlowStory = states.Playground
export const Idle: FlowStory = states.Idle
export const DestinationMissing: FlowStory = states.DestinationMissing
export const Sending: FlowStory = states.Sending
export const AwaitingCode: FlowStory = states.AwaitingCode
export const ResendPossible: FlowStory = states.ResendPossible
export const SentAgain: FlowStory = states.SentAgain
export const Checking: FlowStory = states.Checking
export const WrongCode: FlowStory = states.WrongCode
export const SameWrongCodeAgain: FlowStory = states.SameWrongCodeAgain
export const RightCodeAfterWrongCode: FlowStory = states.RightCodeAfterWrongCode
export const LastAttempt: FlowStory = states.LastAttempt
export const Locked: FlowStory = states.Locked
export const NewCodeAfterLock: FlowStory = states.NewCodeAfterLock
export const Expired: FlowStory = states.Expired
export const NewCodeAfterExpiry: FlowStory = states.NewCodeAfterExpiry
export const Verified: FlowStory = states.Verified
export const ChangedAfterVerification: FlowStory = states.ChangedAfterVerification
export const Restoring: FlowStory = states.Restoring
export const Restored: FlowStory = states.Restored
export const RestoringFailed: FlowStory = states.RestoringFailed

export const RefusedByPolicy: FlowStory = failures.RefusedByPolicy
export const Undeliverable: FlowStory = failures.Undeliverable
export const AnotherDestinationAfterRefusal: FlowStory = failures.AnotherDestinationAfterRefusal
export const SendUnconfirmed: FlowStory = failures.SendUnconfirmed
export const UnconfirmedCodeArrives: FlowStory = failures.UnconfirmedCodeArrives
export const SendReplyLost: FlowStory = failures.SendReplyLost
export const CheckReplyLost: FlowStory = failures.CheckReplyLost
export const ProxyDown: FlowStory = failures.ProxyDown
export const ProxyUpAgain: FlowStory = failures.ProxyUpAgain
export const Offline: FlowStory = failures.Offline
export const ProviderDown: FlowStory = failures.ProviderDown

/** A mistyped domain is offered as a suggestion, never replaced. */
export const MistypedDomain: FlowStory = {
  play: async (context) => {
    await typeDestination(context, 'ada@gmial.com')
    const suggestion = { name: 'Did you mean ada@gmail.com?' }
    await expect(context.canvas.getByRole('button', suggestion)).toBeVisible()
  },
}

export const SuggestionAccepted: FlowStory = {
  play: async (context) => {
    await typeDestination(context, 'ada@gmial.com')
    await context.userEvent.click(context.canvas.getByRole('button', { name: /^Did you mean/ }))
    await expect(emailField(context)).toHaveValue('ada@gmail.com')
    await context.userEvent.keyboard('{Enter}')
    await sees(context, /Code sent to .*a•••@gmail\.com/)
  },
}

export const InvalidAddress: FlowStory = {
  play: async (context) => {
    await askForCode(context, addressFor('invalid-address'))
    await sees(context, email.texts.invalid)
  },
}

/** Codes of letters and digits, where the server sends those. */
export const CodeWithLetters: FlowStory = {
  loaders: [visit({ kind: 'email', world: { email: { charset: 'alphanumeric', codeLength: 8 } } })],
  play: async (context) => {
    await askForCode(context, address)
    await sees(context, /Code sent to/)
    await typeCode(context, visitIn(context).world.code(address).toLowerCase())
    await sees(context, /is verified/)
  },
}

export const IdleInTheDark: FlowStory = inTheDark(states.Idle)
export const AwaitingCodeInTheDark: FlowStory = inTheDark(states.AwaitingCode)
export const WrongCodeInTheDark: FlowStory = inTheDark(states.WrongCode)
export const LockedInTheDark: FlowStory = inTheDark(states.Locked)
export const VerifiedInTheDark: FlowStory = inTheDark(states.Verified)

export const IdleRightToLeft: FlowStory = rightToLeft(states.Idle)
export const AwaitingCodeRightToLeft: FlowStory = rightToLeft(states.AwaitingCode)
export const VerifiedRightToLeft: FlowStory = rightToLeft(states.Verified)

export const IdleOnANarrowPhone: FlowStory = onANarrowPhone(states.Idle)
export const WrongCodeOnANarrowPhone: FlowStory = onANarrowPhone(states.WrongCode)
export const LockedOnANarrowPhone: FlowStory = onANarrowPhone(states.Locked)
