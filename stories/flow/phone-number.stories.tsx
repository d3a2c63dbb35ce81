import { OtpVerification } from '@otp-kit/react/otp-verification'
import { numberFor } from '@otp-kit/simulator'
import type { Meta } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { askForCode } from '../plays/actions.ts'
import { sees } from '../plays/sees.ts'
import { visit, visitIn } from '../plays/visit.ts'
import { failures } from './failures.ts'
import { phone } from './flow-kinds.ts'
import { flowMeta, type FlowStory } from './flow-meta.tsx'
import { journeys } from './journeys.ts'

const meta: Meta<typeof OtpVerification> = { title: 'Flow/Phone number', ...flowMeta(phone) }

export default meta

const journey = journeys(phone)
const failure = failures(phone)

export const NothingEntered: FlowStory = {
  name: 'Nothing entered yet',
  ...journey.nothingEntered,
}
export const SendWithoutNumber: FlowStory = {
  name: 'Send is pressed without a number',
  ...journey.sendWithoutDestination,
}
export const Sending: FlowStory = { name: 'The code is being sent', ...journey.sending }
export const CodeSent: FlowStory = { name: 'A code was sent', ...journey.codeSent }
export const Checking: FlowStory = { name: 'The code is being checked', ...journey.checking }
export const RightCode: FlowStory = { name: 'The right code', ...journey.rightCode }
export const WrongCode: FlowStory = { name: 'A wrong code', ...journey.wrongCode }
export const WrongCodeThenRight: FlowStory = {
  name: 'A wrong code, then the right one',
  ...journey.wrongCodeThenRight,
}
export const SameWrongCodeAgain: FlowStory = {
  name: 'A wrong code twice is checked once',
  ...journey.sameWrongCodeAgain,
}
export const LastAttempt: FlowStory = {
  name: 'Two wrong codes, one attempt left',
  ...journey.lastAttempt,
}
export const Locked: FlowStory = { name: 'Three wrong codes, then locked', ...journey.locked }
export const NewCodeAfterLock: FlowStory = {
  name: 'Locked, then a new code',
  ...journey.newCodeAfterLock,
}
export const ResendPossible: FlowStory = {
  name: 'The code can be sent again',
  ...journey.resendPossible,
}
export const SentAgain: FlowStory = {
  name: 'Sent again, then the right code',
  ...journey.sentAgain,
}
export const Expired: FlowStory = { name: 'The code has expired', ...journey.expired }
export const NewCodeAfterExpiry: FlowStory = {
  name: 'Expired, then a new code',
  ...journey.newCodeAfterExpiry,
}
export const ChangedAfterVerification: FlowStory = {
  name: 'Verified, then another number',
  ...journey.changedAfterVerification,
}
export const Reload: FlowStory = { name: 'The page is loaded again', ...journey.reload }
export const RightCodeAfterReload: FlowStory = {
  name: 'Loaded again, then the right code',
  ...journey.rightCodeAfterReload,
}
export const ReloadWithoutConnection: FlowStory = {
  name: 'Loaded again without a connection, then tried again',
  ...journey.reloadWithoutConnection,
}

export const RefusedByPolicy: FlowStory = {
  name: 'A blocked number',
  ...failure.refusedByPolicy,
}
export const Undeliverable: FlowStory = {
  name: 'A number that no code reaches',
  ...failure.undeliverable,
}
export const AnotherNumberAfterRefusal: FlowStory = {
  name: 'Refused, then another number',
  ...failure.anotherDestinationAfterRefusal,
}
export const SendUnconfirmed: FlowStory = {
  name: 'It is not known whether the code was sent',
  ...failure.sendUnconfirmed,
}
export const UnconfirmedCodeArrives: FlowStory = {
  name: 'Not known whether it was sent, then it arrives',
  ...failure.unconfirmedCodeArrives,
}
export const SendReplyLost: FlowStory = {
  name: 'The reply to a send is lost, one message arrives',
  ...failure.sendReplyLost,
}
export const CheckReplyLost: FlowStory = {
  name: 'The reply to a check is lost, one attempt is used',
  ...failure.checkReplyLost,
}
export const ProxyDownThenUp: FlowStory = {
  name: 'The server cannot be reached, then it can',
  ...failure.proxyDownThenUp,
}
export const Offline: FlowStory = { name: 'The device is offline', ...failure.offline }
export const ProviderDown: FlowStory = { name: 'The provider is down', ...failure.providerDown }

export const InvalidNumber: FlowStory = {
  name: 'A number that does not exist',
  play: async (context) => {
    await askForCode(context, numberFor('invalid-number'))
    await sees(context, 'problem.destination_invalid')
  },
}

export const CountryNotAllowed: FlowStory = {
  name: 'A country that is not allowed',
  loaders: [visit({ world: { countries: ['US', 'CA'] } })],
  play: async (context) => {
    await askForCode(context, '+447400123456')
    await sees(context, 'phone.country-not-allowed')
    await expect(visitIn(context).world.messages()).toEqual([])
  },
}

export const TooManyCodes: FlowStory = {
  name: 'Too many codes for one number',
  play: async (context) => {
    await askForCode(context, numberFor('number-limit'))
    await sees(context, 'problem.destination_limit.in')
  },
}
