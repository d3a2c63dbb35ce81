import { askProvider, type CheckResult, type Provider, type SendResult } from '@otp-kit/server'
import * as v from 'valibot'

export interface TwilioOptions {
  readonly accountSid: string
  readonly authToken: string
  readonly serviceSid: string
  /** Makes the calls. @default globalThis.fetch */
  readonly fetch?: (request: Request) => Promise<Response>
}

const channels = { sms: 'sms', voice: 'call', whatsapp: 'whatsapp' } as const
const sending = v.object({
  sid: v.string(),
  status: v.literal('pending'),
  send_code_attempts: v.array(v.unknown()),
})
const checking = v.object({ sid: v.string(), to: v.string(), status: v.string() })
const problem = v.object({ code: v.number() })

/** Verifies phone numbers with Twilio Verify, which makes the codes and checks them. */
export function twilioVerify(options: TwilioOptions): Provider {
  const { accountSid, authToken, serviceSid, fetch = globalThis.fetch } = options
  const headers = new Headers({
    accept: 'application/json',
    authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
    'content-type': 'application/x-www-form-urlencoded',
  })

  /** `askProvider` never throws, follows no redirect, ends with the signal, and reads a bounded body. */
  function post(path: string, fields: Record<string, string>, signal: AbortSignal) {
    const url = new URL(`https://verify.twilio.com/v2/Services/${serviceSid}/${path}`)
    const body = new URLSearchParams(fields).toString()
    return askProvider(fetch, url, { method: 'POST', headers, body }, signal)
  }

  return {
    name: 'twilio',
    kinds: {
      phone: {
        channels: ['sms', 'voice', 'whatsapp'],
        code: { length: 6, charset: 'numeric' },
        lifetimeMs: 600_000,
        attempts: 5,
        sendsPerVerification: 5,
        resendSemantics: 'same',
        originBound: false,
        // Two browsers that verify one number share Twilio's verification of it.
        linkedBy: 'destination',
        destinationCap: { limit: 5, windowMs: 600_000 },
      },
    },
    budget: { perMinute: 300, reservedForChecks: 0.2 },
    timeoutMs: 10_000,
    sandbox: false,
    languages: [],

    async send({ to, channel, locale }, { signal }): Promise<SendResult> {
      const Channel = Object.entries(channels).find(([name]) => name === channel)?.[1] ?? 'sms'
      const fields = { To: to.reveal(), Channel, ...(locale ? { Locale: locale.slice(0, 2) } : {}) }
      const answer = await post('Verifications', fields, signal)
      // Only a connection that was never made shows that nothing was sent.
      if (answer.type === 'refused') return { ...answer, status: 'unavailable', retryInMs: null }
      if (answer.type === 'lost') return { status: 'unconfirmed', cause: answer.cause }
      const reply = v.safeParse(sending, answer.body)
      if (answer.status === 201 && reply.success) {
        const { sid, send_code_attempts: sends } = reply.output
        return { status: 'sent', providerId: sid, fresh: sends.length === 1 }
      }
      const known = v.safeParse(problem, answer.body)
      switch (known.success ? known.output.code : 0) {
        case 60_200:
          return { status: 'invalid-destination', why: 'malformed' }
        case 60_205:
          return { status: 'invalid-destination', why: 'line-type' }
        case 60_203:
          return { status: 'destination-limit', retryInMs: 600_000 }
        case 60_410:
          return { status: 'refused', reason: 'fraud-guard' }
        case 20_003:
          return { status: 'misconfigured', fix: 'Twilio refused the account or its token.' }
        case 20_429:
          return { status: 'unavailable', cause: 'too many calls', retryInMs: null }
        default:
          // Neither a reply nor a refusal that is known: a message may have been sent.
          return { status: 'unconfirmed', cause: `HTTP ${answer.status}` }
      }
    },

    async check({ to, code, providerId }, { signal }): Promise<CheckResult> {
      // Without its id the code of another verification could be approved.
      if (providerId === null) return { status: 'expired' }
      const fields = { VerificationSid: providerId, Code: code.reveal() }
      const answer = await post('VerificationCheck', fields, signal)
      if (answer.type === 'refused') return { ...answer, status: 'unavailable', retryInMs: null }
      if (answer.type === 'lost') return { status: 'unconfirmed', cause: answer.cause }
      const reply = v.safeParse(checking, answer.body)
      if (answer.status === 200 && reply.success) {
        const isOurs = reply.output.sid === providerId && reply.output.to === to.reveal()
        if (reply.output.status === 'pending') return { status: 'incorrect', attemptsLeft: null }
        if (reply.output.status !== 'approved' || !isOurs) return { status: 'expired' }
        return { status: 'approved', channel: undefined, environment: 'live' }
      }
      const known = v.safeParse(problem, answer.body)
      const number = known.success ? known.output.code : null
      if (number === 20_404) return { status: 'expired' }
      if (number === 60_202) return { status: 'declined', reason: 'attempts', detail: null }
      if (number === 60_200) return { status: 'code-malformed' }
      return { status: 'unconfirmed', cause: `HTTP ${answer.status}` }
    },
  }
}
