import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type EmailOutcome, outcomeAddresses } from './email-outcomes.ts'
import { outcomeNumbers, type PhoneOutcome } from './phone-outcomes.ts'
import { type SimulatorServer, startSimulator } from '../server.ts'
import { createSimulator } from '../simulator.ts'

/** The result of a send, and of the right code after it with every policy on. */
type Result = string

const phoneResults: Readonly<Record<PhoneOutcome, Result>> = {
  approved: 'Approved',
  wrong: 'Failed',
  expired: 'Expired or Not Found',
  'sms-only': 'Approved',
  'never-arrives': 'no message',
  slow: 'Approved',
  'carrier-fixed-line': 'Approved',
  'carrier-isp': 'Declined: VOIP_NUMBER_DETECTED',
  'carrier-vpn': 'Declined: VOIP_NUMBER_DETECTED',
  'carrier-toll-free': 'Approved',
  'carrier-premium-rate': 'Approved',
  'carrier-pager': 'Approved',
  'carrier-payphone': 'Approved',
  'carrier-satellite': 'Approved',
  'carrier-service': 'Approved',
  'carrier-shared-cost': 'Approved',
  'carrier-short-code': 'Approved',
  'carrier-calling-card': 'Approved',
  'carrier-local-rate': 'Approved',
  'carrier-universal-access': 'Approved',
  'carrier-voice-mail': 'Approved',
  'carrier-other': 'Approved',
  'carrier-unknown': 'Approved',
  voip: 'Declined: VOIP_NUMBER_DETECTED',
  disposable: 'Declined: DISPOSABLE_NUMBER_DETECTED',
  duplicate: 'Declined: DUPLICATED_PHONE_NUMBER',
  blocklisted: 'Declined: PHONE_NUMBER_IN_BLOCKLIST',
  'blocked-repeated-attempts': 'Blocked: repeated_attempts',
  'blocked-suspicious': 'Blocked: suspicious',
  'blocked-spam': 'Blocked: spam',
  undeliverable: 'Undeliverable',
  'invalid-number': 'send 400',
  'invalid-line-type': 'send 400',
  'number-limit': 'send 429',
  'write-limit': 'send 429',
  'no-top-up': 'send 403',
  'no-credit': 'send 403',
  'key-refused': 'send 403',
  'key-expired': 'send 401',
  'provider-error': 'send 500',
  'provider-unavailable': 'send 502',
  recovers: 'send 502',
  flaky: 'send 502',
  down: 'send lost',
  'check-error': 'check 500',
  'check-unavailable': 'check 502',
  'send-answer-lost': 'send lost',
  'check-answer-lost': 'check lost',
}

const emailResults: Readonly<Record<EmailOutcome, Result>> = {
  approved: 'Approved',
  wrong: 'Failed',
  expired: 'Expired or Not Found',
  'never-arrives': 'no message',
  slow: 'Approved',
  disposable: 'Declined: DISPOSABLE_EMAIL_DETECTED',
  breached: 'Declined: BREACHED_EMAIL_DETECTED',
  duplicate: 'Declined: DUPLICATED_EMAIL',
  blocklisted: 'Declined: EMAIL_IN_BLOCKLIST',
  'undeliverable-later': 'Declined: UNDELIVERABLE_EMAIL_DETECTED',
  undeliverable: 'Undeliverable: email_can_not_be_delivered',
  'invalid-address': 'send 400',
  'write-limit': 'send 429',
  'no-credit': 'send 403',
  'key-refused': 'send 403',
  'key-expired': 'send 401',
  'provider-error': 'send 500',
  'provider-unavailable': 'send 502',
  recovers: 'send 502',
  flaky: 'send 502',
  down: 'send lost',
  'check-error': 'check 500',
  'check-unavailable': 'check 502',
  'send-answer-lost': 'send lost',
  'check-answer-lost': 'check lost',
}

const strict = {
  phone: {
    duplicated_phone_number_action: 'DECLINE',
    disposable_number_action: 'DECLINE',
    voip_number_action: 'DECLINE',
  },
  email: {
    duplicated_email_action: 'DECLINE',
    breached_email_action: 'DECLINE',
    disposable_email_action: 'DECLINE',
  },
}

const stateSchema = v.object({
  applications: v.array(
    v.object({ sessions: v.array(v.object({ state: v.string(), kind: v.string() })) }),
  ),
})

/** Sends a request over HTTP. Returns `undefined` where the answer is lost. */
async function post(server: SimulatorServer, path: string, body: object) {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  return response && { status: response.status, body: await response.json() }
}

async function verify(
  server: SimulatorServer,
  kind: 'phone' | 'email',
  to: string,
): Promise<Result> {
  const destination = kind === 'phone' ? { phone_number: to } : { email: to }
  const sent = await post(server, `/v3/${kind}/send/`, { ...destination, vendor_data: 'me' })
  if (!sent) return 'send lost'
  if (sent.status !== 200) return `send ${sent.status}`
  if (sent.body.status !== 'Success') {
    return [sent.body.status, sent.body.reason].filter(Boolean).join(': ')
  }
  const code = server.simulator.inbox.latest(to)?.code
  if (code === undefined) return 'no message'
  const checked = await post(server, `/v3/${kind}/check/`, {
    ...destination,
    code,
    ...strict[kind],
  })
  if (!checked) return 'check lost'
  if (checked.status !== 200) return `check ${checked.status}`
  const { status } = checked.body
  const risk = checked.body[kind]?.warnings.find(
    (warning: { log_type: string }) => warning.log_type === 'error',
  )?.risk
  return risk === undefined ? status : `${status}: ${risk}`
}

describe('every outcome, over HTTP', () => {
  it('has its documented result', async () => {
    // `slow` would take eight seconds.
    const simulator = createSimulator({ wait: async () => {} })
    const server = await startSimulator({ simulator })
    try {
      const phones: Record<string, Result> = {}
      for (const { number, outcome } of outcomeNumbers) {
        phones[outcome] = await verify(server, 'phone', number)
      }
      const emails: Record<string, Result> = {}
      for (const { address, outcome } of outcomeAddresses) {
        emails[outcome] = await verify(server, 'email', address)
      }
      expect(phones).toEqual(phoneResults)
      expect(emails).toEqual(emailResults)

      // The exported state contains each verification with its final state.
      const { applications } = v.parse(stateSchema, simulator.exportState().providers.didit)
      const [application] = applications
      const states = application?.sessions.map(({ kind, state }) => `${kind} ${state}`)
      expect(new Set(states)).toEqual(
        new Set([
          'phone approved',
          'phone declined',
          'phone pending',
          'email approved',
          'email declined',
          'email pending',
        ]),
      )
    } finally {
      await server.close()
    }
  })
})
