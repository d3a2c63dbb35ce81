import {
  createSimulator,
  type PhoneOutcome,
  outcomeNumbers,
  sandboxKeyPrefix,
} from '@otp-kit/simulator'
import { describe, expect, test } from 'vitest'
import { Masked } from '../../masked.ts'
import { checkInput, context, sendInput } from '../../testing/fixtures/didit-inputs.ts'
import type { CheckResult, SendResult } from '../provider.ts'
import { didit } from './didit.ts'

const wrongCode = new Masked('000000', '[code]')

/** What each test number of the simulator comes to, with every policy on: at the send, or else at the right code. */
const outcomes: Record<PhoneOutcome, object> = {
  approved: { status: 'approved', channel: 'whatsapp', environment: 'live' },
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
  'no-top-up': { status: 'misconfigured', cure: expect.stringMatching(/first top-up/) },
  'no-credit': { status: 'misconfigured', cure: expect.stringMatching(/balance/) },
  'key-refused': { status: 'misconfigured', cure: expect.stringMatching(/API key/) },
  'key-expired': { status: 'misconfigured', cure: expect.stringMatching(/API key/) },
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

async function cameTo(number: string, outcome: PhoneOutcome): Promise<SendResult | CheckResult> {
  const simulator = createSimulator({ seed: outcome, wait: async () => {} })
  const provider = didit({
    apiKey: 'live-key-of-nobody',
    fetch: simulator.fetch,
    channels: ['whatsapp', 'sms'],
    voip: 'decline',
    disposable: 'decline',
    duplicate: 'decline',
  })
  const to = new Masked(number, '+1 •••')
  const sent = await provider.send(
    { ...sendInput, to, channel: 'whatsapp', subject: 'user-1234' },
    context,
  )
  if (sent.status !== 'sent') return sent
  const text = simulator.inbox.latest(number)?.code
  const code = text === undefined ? wrongCode : new Masked(text, '[code]')
  return provider.check({ ...checkInput, to, code, providerId: sent.providerId }, context)
}

test.each(outcomeNumbers)('the number of $outcome', async ({ number, outcome }) => {
  expect(await cameTo(number, outcome)).toMatchObject(outcomes[outcome])
})

describe('the sandbox', () => {
  const apiKey = `${sandboxKeyPrefix}key-of-nobody`
  const { fetch } = createSimulator({ seed: 'sandbox' })

  test('approves its one code where it was asked for', async () => {
    const provider = didit({ apiKey, fetch, sandbox: true })
    const sent = await provider.send(sendInput, context)
    expect(sent).toMatchObject({ status: 'sent', fresh: true })
    expect(await provider.check({ ...checkInput, code: wrongCode }, context)).toMatchObject({
      status: 'incorrect',
    })
    expect(await provider.check(checkInput, context)).toMatchObject({
      status: 'approved',
      environment: 'sandbox',
    })
  })

  test('approves nobody where a live key was meant', async () => {
    const provider = didit({ apiKey, fetch })
    await provider.send(sendInput, context)
    expect(await provider.check(checkInput, context)).toMatchObject({
      status: 'misconfigured',
      cure: expect.stringMatching(/sandbox/),
    })
  })
})
