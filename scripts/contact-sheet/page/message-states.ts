import { createVerification, type Transport } from '@otp-kit/core'
import type { Channel, Kind } from '@otp-kit/core/contract'
import { sent, wrongCodes } from './acts.ts'
import { problemStates } from './problem-states.ts'
import { states, type State } from './states.ts'

/** A text is entered, and the code is asked for. */
const entered = (kind: Kind, text: string, more: Partial<State> = {}): State => ({
  ...more,
  kind,
  async reach(stage) {
    await stage.type(text)
    await stage.press('send')
  },
})

/** The user chooses among channels, of which the provider of the other states has no more than three. */
const chosenAmong = (...channels: readonly Channel[]): State => ({
  kind: 'phone',
  world: { capabilities: { phone: { channels } } },
  reach: (stage) => stage.focus(),
})

/** A backend that does not say how many attempts are left. */
function withoutAttempts(transport: Transport): Transport {
  return {
    ...transport,
    async check(...call) {
      const reply = await transport.check(...call)
      return reply.status === 'incorrect' ? { ...reply, attemptsLeft: null } : reply
    },
  }
}

/**
 * The states in which messages are shown: those of the contact sheet, and more that look like one of them and differ in
 * their sentence.
 */
export const messageStates: Readonly<Record<string, State>> = {
  ...states,
  ...problemStates,
  'number: too long': entered('phone', '201555012345678'),
  'number: no such length': entered('phone', '3123456', { props: { defaultCountry: 'AD' } }),
  'number: no such calling code': entered('phone', '+9991234567'),
  'number: not a number': { kind: 'phone', reach: (stage) => stage.paste('none yet') },
  'number: no country': entered('phone', '2015550123', { props: { defaultCountry: undefined } }),
  'number: country not allowed': entered('phone', '+447400123456', {
    world: { countries: ['US'] },
  }),
  'number: extension': { kind: 'phone', reach: (stage) => stage.type('2015550123 ext 12') },
  'address: suggestion': {
    kind: 'email',
    async reach(stage) {
      await stage.type('ada@gmial.com')
      await stage.keys('{Tab}')
    },
  },
  'address: no @': entered('email', 'ada'),
  'address: nothing before the @': entered('email', '@example.com'),
  'address: nothing after the @': entered('email', 'ada@'),
  'address: impossible domain': entered('email', 'ada@-example.com'),
  'address: impossible character': entered('email', 'a"da@example.com'),
  'address: accents': entered('email', 'adä@example.com'),
  'address: too long': entered('email', `${'a'.repeat(65)}@example.com`),
  'address: several': entered('email', 'ada@example.com, bob@example.com'),
  'channels, all others': chosenAmong('telegram', 'rcs', 'viber', 'zalo'),
  'awaiting, all other channels': {
    ...chosenAmong('sms', 'telegram', 'rcs', 'viber', 'zalo'),
    reach: sent(),
  },
  'code: incomplete': {
    reach: sent(
      (stage) => stage.enter(stage.world.code(stage.to).slice(0, 3)),
      (stage) => stage.keys('{Enter}'),
    ),
  },
  'code: none pasted': { reach: sent((stage) => stage.paste('no code yet')) },
  'code: several pasted': { reach: sent((stage) => stage.paste('482913 or 194823')) },
  'code: a letter': { reach: sent((stage) => stage.keys('x')) },
  'code: no character of the code': {
    kind: 'email',
    world: { email: { charset: 'alphanumeric' } },
    reach: sent((stage) => stage.keys('ä')),
  },
  'wrong code, attempts unknown': {
    open: async ({ transport, clock, storage, tabs }, { kind }) =>
      createVerification({ kind, transport: withoutAttempts(transport), clock, storage, tabs }),
    reach: sent(wrongCodes(1)),
  },
  'expired, waiting': {
    async reach(stage) {
      const to = stage.of('expired')
      await stage.ask(to)
      await stage.enter(stage.world.code(to))
    },
  },
}
