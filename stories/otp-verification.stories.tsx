import { OtpVerification } from '@otp-kit/react/otp-verification'
import { numberFor } from '@otp-kit/simulator'
import type { Meta } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { askForCode, sees } from './actions.ts'
import { phone } from './flow-kinds.ts'
import { flowFailures } from './flow-failures.ts'
import { flowMeta, inTheDark, onANarrowPhone, rightToLeft, type FlowStory } from './flow-meta.tsx'
import { flowStates } from './flow-states.tsx'
import { visit, visitIn } from './visit.ts'

const meta: Meta<typeof OtpVerification> = {
  title: 'OtpVerification/Phone number',
  ...flowMeta(phone),
}

export default meta

const states = flowStates(phone)
const failures = flowFailures(phone)

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

export const InvalidNumber: FlowStory = {
  play: async (context) => {
    await askForCode(context, numberFor('invalid-number'))
    await sees(context, phone.texts.invalid)
  },
}

export const CountryNotAllowed: FlowStory = {
  loaders: [visit({ world: { countries: ['US', 'CA'] } })],
  play: async (context) => {
    await askForCode(context, '+447400123456')
    await sees(context, /Numbers of this country can’t be used here/)
    await expect(visitIn(context).world.messages()).toEqual([])
  },
}

export const TooManyCodes: FlowStory = {
  play: async (context) => {
    await askForCode(context, numberFor('number-limit'))
    await sees(context, /Too many codes were asked for with this number/)
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
