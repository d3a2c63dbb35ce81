import {
  createSimulator,
  type EmailOutcome,
  numberFor,
  outcomeAddresses,
  outcomeNumbers,
  type PhoneOutcome,
  sandboxKeyPrefix,
} from '@otp-kit/simulator'
import type { Kind } from '@otp-kit/core/contract'
import { describe, expect, test } from 'vitest'
import { Masked } from '../../masked.ts'
import { checkInput, context, sendInput } from '../../testing/fixtures/didit-inputs.ts'
import type { CheckResult, SendResult } from '../provider.ts'
import { didit } from './didit.ts'

const wrongCode = new Masked('000000', '[code]')

/** The result for each test number with every policy on: of the send, or else of a check of the right code. */
const phoneOutcomes: Record<PhoneOutcome, object> = {
  approved: { status: 'approved', channel: 'whatsapp', environment: 'simulator' },
  wrong: { status: 'incorrect' },
  expired: { status: 'expired' },
  'sms-only': { status: 'approved', channel: 'sms' },
  'never-arrives': { status: 'incorrect' },
  slow: { status: 'approved' },
  voip: { status: 'declined', reason: 'policy', detail: 'VOIP_NUMBER_DETECTED' },
  'carrier-isp': { status: 'declined', reason: 'policy', detail: 'VOIP_NUMBER_DETECTED' },
  'carrier-vpn': { status: 'declined', reason: 'policy', detail: 'VOIP_NUMBER_DETECTED' },
  'carrier-fixed-line': { status: 'approved' },
  'carrier-toll-free': { status: 'approved' },
  'carrier-premium-rate': { status: 'approved' },
  'carrier-pager': { status: 'approved' },
  'carrier-payphone': { status: 'approved' },
  'carrier-satellite': { status: 'approved' },
  'carrier-service': { status: 'approved' },
  'carrier-shared-cost': { status: 'approved' },
  'carrier-short-code': { status: 'approved' },
  'carrier-calling-card': { status: 'approved' },
  'carrier-local-rate': { status: 'approved' },
  'carrier-universal-access': { status: 'approved' },
  'carrier-voice-mail': { status: 'approved' },
  'carrier-other': { status: 'approved' },
  'carrier-unknown': { status: 'approved' },
  disposable: { status: 'declined', reason: 'policy', detail: 'DISPOSABLE_NUMBER_DETECTED' },
  duplicate: { status: 'declined', reason: 'policy', detail: 'DUPLICATED_PHONE_NUMBER' },
  blocklisted: { status: 'declined', reason: 'policy', detail: 'PHONE_NUMBER_IN_BLOCKLIST' },
  'blocked-repeated-attempts': { status: 'refused', reason: 'repeated_attempts' },
  'blocked-suspicious': { status: 'refused', reason: 'suspicious' },
  'blocked-spam': { status: 'refused', reason: 'spam' },
  undeliverable: { status: 'undeliverable' },
  'invalid-number': { status: 'invalid-destination', why: 'malformed' },
  'invalid-line-type': { status: 'invalid-destination', why: 'line-type' },
  'number-limit': { status: 'destination-limit', retryInMs: null },
  'write-limit': { status: 'unavailable', retryInMs: 30_000 },
  'no-top-up': { status: 'misconfigured', fix: expect.stringMatching(/first top-up/) },
  'no-credit': { status: 'misconfigured', fix: expect.stringMatching(/balance/) },
  'key-refused': { status: 'misconfigured', fix: expect.stringMatching(/API key/) },
  'key-expired': { status: 'misconfigured', fix: expect.stringMatching(/API key/) },
  'provider-error': { status: 'unavailable' },
  'provider-unavailable': { status: 'unavailable' },
  recovers: { status: 'unavailable' },
  flaky: { status: 'unavailable' },
  down: { status: 'unconfirmed' },
  'check-error': { status: 'unavailable' },
  'check-unavailable': { status: 'unavailable' },
  'send-answer-lost': { status: 'unconfirmed' },
  'check-answer-lost': { status: 'unconfirmed' },
}

/** The same for each test address. */
const emailOutcomes: Record<EmailOutcome, object> = {
  approved: { status: 'approved', channel: 'email', environment: 'simulator' },
  wrong: { status: 'incorrect' },
  expired: { status: 'expired' },
  'never-arrives': { status: 'incorrect' },
  slow: { status: 'approved' },
  disposable: { status: 'declined', reason: 'policy', detail: 'DISPOSABLE_EMAIL_DETECTED' },
  breached: { status: 'declined', reason: 'policy', detail: 'BREACHED_EMAIL_DETECTED' },
  duplicate: { status: 'declined', reason: 'policy', detail: 'DUPLICATED_EMAIL' },
  blocklisted: { status: 'declined', reason: 'policy', detail: 'EMAIL_IN_BLOCKLIST' },
  'undeliverable-later': {
    status: 'declined',
    reason: 'policy',
    detail: 'UNDELIVERABLE_EMAIL_DETECTED',
  },
  undeliverable: { status: 'undeliverable', reason: 'email_can_not_be_delivered' },
  'invalid-address': { status: 'invalid-destination', why: 'malformed' },
  'write-limit': { status: 'unavailable', retryInMs: 30_000 },
  'no-credit': { status: 'misconfigured', fix: expect.stringMatching(/balance/) },
  'key-refused': { status: 'misconfigured', fix: expect.stringMatching(/API key/) },
  'key-expired': { status: 'misconfigured', fix: expect.stringMatching(/API key/) },
  'provider-error': { status: 'unavailable' },
  'provider-unavailable': { status: 'unavailable' },
  recovers: { status: 'unavailable' },
  flaky: { status: 'unavailable' },
  down: { status: 'unconfirmed' },
  'check-error': { status: 'unavailable' },
  'check-unavailable': { status: 'unavailable' },
  'send-answer-lost': { status: 'unconfirmed' },
  'check-answer-lost': { status: 'unconfirmed' },
}

async function resultFor(kind: Kind, text: string): Promise<SendResult | CheckResult> {
  const simulator = createSimulator({ seed: text, wait: async () => {} })
  const provider = didit({
    apiKey: 'live-key-for-tests',
    fetch: simulator.fetch,
    phone: {
      channels: ['whatsapp', 'sms'],
      voip: 'decline',
      disposable: 'decline',
      duplicate: 'decline',
    },
    email: { breached: 'decline', disposable: 'decline', duplicate: 'decline' },
  })
  const to = new Masked(text, '•••')
  const channel = kind === 'phone' ? 'whatsapp' : 'email'
  const sent = await provider.send(sendInput(kind, { to, channel, subject: 'user-1234' }), context)
  if (sent.status !== 'sent') return sent
  const received = simulator.inbox.latest(text)?.code
  const code = received === undefined ? wrongCode : new Masked(received, '[code]')
  return provider.check(checkInput(kind, { to, code, providerId: sent.providerId }), context)
}

test.each(outcomeNumbers)('the number of $outcome', async ({ number, outcome }) => {
  expect(await resultFor('phone', number)).toMatchObject(phoneOutcomes[outcome])
})

test.each(outcomeAddresses)('the address of $outcome', async ({ address, outcome }) => {
  expect(await resultFor('email', address)).toMatchObject(emailOutcomes[outcome])
})

describe.each(['phone', 'email'] as const)('the sandbox, %s', (kind) => {
  const apiKey = `${sandboxKeyPrefix}key-for-tests`
  const { fetch } = createSimulator({ seed: 'sandbox' })

  test('approves its one code if the option is set', async () => {
    const provider = didit({ apiKey, fetch, email: true, sandbox: true })
    const sent = await provider.send(sendInput(kind), context)
    expect(sent).toMatchObject({ status: 'sent', fresh: true })
    expect(await provider.check(checkInput(kind, { code: wrongCode }), context)).toMatchObject({
      status: 'incorrect',
    })
    expect(await provider.check(checkInput(kind), context)).toMatchObject({
      status: 'approved',
      environment: 'sandbox',
    })
  })

  test('approves nothing if a live key is expected', async () => {
    const provider = didit({ apiKey, fetch, email: true })
    await provider.send(sendInput(kind), context)
    expect(await provider.check(checkInput(kind), context)).toMatchObject({
      status: 'misconfigured',
      fix: expect.stringMatching(/sandbox/),
    })
  })
})

test('an approval whose answer was lost is one of the simulator too', async () => {
  const simulator = createSimulator({ seed: 'lost', wait: async () => {} })
  const provider = didit({ apiKey: 'live-key-for-tests', fetch: simulator.fetch })
  const to = new Masked(numberFor('check-answer-lost'), '•••')
  const sent = await provider.send(sendInput('phone', { to }), context)
  const providerId = 'providerId' in sent ? (sent.providerId ?? null) : null
  const code = new Masked(simulator.inbox.latest(to.reveal())?.code ?? '', '[code]')
  const input = checkInput('phone', { to, code, providerId })
  expect(await provider.check(input, context)).toMatchObject({ status: 'unconfirmed' })
  expect(await provider.settleCheck?.(input, context)).toMatchObject({
    status: 'approved',
    environment: 'simulator',
  })
})
