import { createVerification, type Transport, type Verification } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { OtpVerificationProps } from '@otp-kit/react/otp-verification'
import { numberFor, type World, type WorldOptions } from '@otp-kit/testing'
import {
  later,
  reaches,
  resendAndLeave,
  resendPossible,
  rightCode,
  sent,
  wrongCodes,
} from './acts.ts'
import type { Stage } from './stage.ts'

export interface State {
  readonly world?: WorldOptions
  readonly props?: Partial<OtpVerificationProps>
  /** Only for this kind. @default both */
  readonly kind?: Kind | undefined
  /** Returns the verification of the page. @default a new one */
  readonly open?: (world: World, stage: Stage) => Promise<Verification>
  readonly reach: (stage: Stage) => Promise<unknown>
}

const channels: WorldOptions = { phone: { channels: ['sms', 'whatsapp', 'voice'] } }

async function afterReload(world: World, { kind, to }: Stage): Promise<Verification> {
  const before = world.openPage<Kind>(kind)
  const close = before.subscribe(() => {})
  await before.send(to)
  close()
  world.network.set('paused', 'status')
  return world.openPage<Kind>(kind)
}

/** A backend that sends no other code to a destination that is locked. */
function withoutNewCodes(transport: Transport): Transport {
  return {
    ...transport,
    async check(...call) {
      const reply = await transport.check(...call)
      return reply.status === 'declined' ? { ...reply, retryIn: null } : reply
    },
  }
}

/** The country list is open; a text is searched for in it, which finds what matches the selector. */
const countryList = (text?: string, found = '.otp-country-option'): State => ({
  kind: 'phone',
  async reach(stage) {
    await stage.pressCountry()
    await stage.finds('.otp-country-option')
    if (text) await stage.keys(text)
    await stage.finds(found)
  },
})

/** Every state of the flow, in the order in which users meet them. */
export const states: Readonly<Record<string, State>> = {
  idle: { reach: async () => {} },
  'typed number': {
    reach: (stage) => stage.type(stage.typed),
  },
  'nothing entered': { reach: (stage) => stage.press('send') },
  'too short': {
    async reach(stage) {
      await stage.type(stage.kind === 'phone' ? '20155' : 'ada@example')
      await stage.press('send')
    },
  },
  'the form’s error': {
    props: { error: 'An account with these details exists already. Sign in instead.' },
    reach: async () => {},
  },
  channels: {
    kind: 'phone',
    world: channels,
    reach: (stage) => stage.focus(),
  },
  'country list': countryList(),
  'country list, none chosen': { ...countryList(), props: { defaultCountry: undefined } },
  // By a calling code, which is the same in every language.
  'country list, found': countryList('44'),
  'country list, none found': countryList('xyzxyz', '.otp-country-empty'),
  sending: { reach: (stage) => stage.askAndLeave() },
  awaiting: { reach: sent() },
  typing: { reach: sent((stage) => stage.enter(stage.world.code(stage.to).slice(0, 3))) },
  'awaiting, channels': { kind: 'phone', world: channels, reach: sent() },
  'awaiting, no auto-submit': { props: { autoSubmit: false }, reach: sent() },
  'complete, no auto-submit': { props: { autoSubmit: false }, reach: sent(rightCode) },
  checking: {
    reach: sent((stage) => {
      stage.world.network.set('paused', 'check')
      void stage.enter(stage.world.code(stage.to)).catch(() => {})
    }, reaches('checking')),
  },
  'wrong code': { reach: sent(wrongCodes(1)) },
  'last attempt': { reach: sent(wrongCodes(2)) },
  'last attempt, typing': { reach: sent(wrongCodes(2), (stage) => stage.enter('12')) },
  'code unchecked': {
    reach: sent(({ world }) => world.network.set('offline', 'check'), rightCode),
  },
  'resend ready': { reach: sent(later(1), resendPossible) },
  'sending again': { reach: sent(later(1), resendAndLeave) },
  resent: { reach: sent(later(1), (stage) => stage.press('resend'), reaches('awaiting')) },
  expired: { reach: sent(later(6)) },
  'expired, sending again': { reach: sent(later(6), resendAndLeave) },
  'locked, waiting': { reach: sent(wrongCodes(3)) },
  'locked, over': { reach: sent(wrongCodes(3), later(10), resendPossible) },
  'locked for good': {
    open: async ({ transport, clock, storage, tabs }, { kind }) =>
      createVerification({ kind, transport: withoutNewCodes(transport), clock, storage, tabs }),
    reach: sent(wrongCodes(3)),
  },
  refused: { reach: (stage) => stage.ask(stage.of('undeliverable')) },
  'refused after the code': {
    async reach(stage) {
      const to = stage.of('blocklisted')
      await stage.ask(to)
      await stage.enter(stage.world.code(to))
      await stage.reaches('refused')
    },
  },
  unconfirmed: { reach: (stage) => stage.ask(stage.of('send-answer-lost')) },
  offline: {
    async reach(stage) {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
      stage.world.network.set('offline')
      await stage.ask()
    },
  },
  'too many codes': { kind: 'phone', reach: (stage) => stage.ask(numberFor('number-limit')) },
  restoring: { open: afterReload, reach: (stage) => stage.reaches('restoring') },
  'restoring failed': {
    open: afterReload,
    async reach(stage) {
      stage.world.network.set('offline')
      await stage.finds('.otp-problem')
    },
  },
  verified: { reach: sent(rightCode, reaches('verified')) },
  'verified, the form’s error': {
    props: { error: 'An account with these details exists already. Sign in instead.' },
    reach: sent(rightCode, reaches('verified')),
  },
  disabled: { props: { disabled: true }, reach: async () => {} },
}
