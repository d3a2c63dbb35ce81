import { OtpVerification } from '@otp-kit/react/otp-verification'
import { addressFor } from '@otp-kit/simulator'
import type { Meta } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import {
  address,
  askForCode,
  findDestinationField,
  typeCode,
  typeDestination,
} from '../plays/actions.ts'
import { sees, seesCodeStep, seesText } from '../plays/sees.ts'
import { visit, visitIn } from '../plays/visit.ts'
import { failures } from './failures.ts'
import { email } from './flow-kinds.ts'
import { flowMeta, type FlowStory } from './flow-meta.tsx'
import { journeys } from './journeys.ts'

/** Those in which an address differs from a number; what happens to both alike is under "Phone number". */
const meta: Meta<typeof OtpVerification> = { title: 'Flow/E-mail address', ...flowMeta(email) }

export default meta

const journey = journeys(email)
const failure = failures(email)

export const NothingEntered: FlowStory = {
  name: 'Nothing entered yet',
  ...journey.nothingEntered,
}
export const SendWithoutAddress: FlowStory = {
  name: 'Send is pressed without an address',
  ...journey.sendWithoutDestination,
}
export const CodeSent: FlowStory = { name: 'A code was sent', ...journey.codeSent }
export const RightCode: FlowStory = { name: 'The right code', ...journey.rightCode }
export const WrongCodeThenRight: FlowStory = {
  name: 'A wrong code, then the right one',
  ...journey.wrongCodeThenRight,
}
export const Locked: FlowStory = { name: 'Three wrong codes, then locked', ...journey.locked }
export const NewCodeAfterExpiry: FlowStory = {
  name: 'Expired, then a new code',
  ...journey.newCodeAfterExpiry,
}
export const ChangedAfterVerification: FlowStory = {
  name: 'Verified, then another address',
  ...journey.changedAfterVerification,
}
export const RightCodeAfterReload: FlowStory = {
  name: 'Loaded again, then the right code',
  ...journey.rightCodeAfterReload,
}

export const RefusedByPolicy: FlowStory = {
  name: 'A blocked address',
  ...failure.refusedByPolicy,
}
export const AnotherAddressAfterRefusal: FlowStory = {
  name: 'Refused, then another address',
  ...failure.anotherDestinationAfterRefusal,
}
export const UnconfirmedCodeArrives: FlowStory = {
  name: 'Not known whether it was sent, then it arrives',
  ...failure.unconfirmedCodeArrives,
}

export const InvalidAddress: FlowStory = {
  name: 'An address that does not exist',
  play: async (context) => {
    await askForCode(context, addressFor('invalid-address'))
    await sees(context, 'problem.destination_invalid.email')
  },
}

export const MistypedDomain: FlowStory = {
  name: 'A mistyped domain, and the suggestion taken',
  play: async (context) => {
    const { canvas, userEvent } = context
    await typeDestination(context, 'ada@gmial.com')
    await userEvent.click(canvas.getByRole('button', { name: /ada@gmail\.com/ }))
    await expect(await findDestinationField(context, address)).toHaveValue('ada@gmail.com')
    await userEvent.keyboard('{Enter}')
    await seesText(context, /a•••@gmail\.com/)
  },
}

export const CodeWithLetters: FlowStory = {
  name: 'A code of letters and digits',
  loaders: [visit({ kind: 'email', world: { email: { charset: 'alphanumeric', codeLength: 8 } } })],
  play: async (context) => {
    await askForCode(context, address)
    await seesCodeStep(context)
    await typeCode(context, visitIn(context).world.code(address).toLowerCase())
    await sees(context, 'verified.to')
  },
}
