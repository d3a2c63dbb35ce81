import { ProblemError, type Transport } from '@otp-kit/core'
import { problem, type ProblemCode } from '@otp-kit/core/contract'
import { loadPhoneMetadata, maskPhone, parsePhone } from '@otp-kit/core/phone'

const code = { length: 6, charset: 'numeric' } as const
const refusals: Readonly<Record<number, ProblemCode>> = {
  400: 'destination_invalid',
  403: 'policy',
  429: 'send_limit',
}

function failure(code: ProblemCode) {
  return new ProblemError(problem(code), { uncertain: false })
}

async function post(path: string, body: object) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw failure(refusals[response.status] ?? 'provider_unavailable')
  return response.json()
}

/** `POST /verify/start` takes `{ to }`. `POST /verify/check` takes `{ to, code }` and answers with `{ valid }`. */
export function yourEndpoints(): Transport<null> {
  // In memory: after a reload the number is entered again.
  const numbers = new Map<string, string>()
  const numberOf = (verification: string) => {
    const to = numbers.get(verification)
    if (to === undefined) throw failure('verification_lost')
    return to
  }
  return {
    config: async () => ({
      kinds: { phone: { channels: ['sms'], code, countries: null } },
      challenge: null,
      languages: [],
    }),
    async send(request) {
      const isResend = 'verification' in request
      const to = isResend
        ? numberOf(request.verification)
        : parsePhone(request.to, await loadPhoneMetadata(), { country: request.country }).e164
      if (to === null) throw failure('destination_invalid')
      await post('/verify/start', { to })
      const verification = isResend ? request.verification : crypto.randomUUID()
      numbers.set(verification, to)
      return {
        status: 'awaiting',
        verification,
        to: maskPhone(to),
        kind: 'phone',
        channel: 'sms',
        channels: ['sms'],
        code,
        originBound: false,
        expiresIn: 600,
        resendIn: 30,
        attemptsLeft: null,
        sendsLeft: null,
        resendSemantics: 'same',
      }
    },
    async check({ verification, code }) {
      const to = numberOf(verification)
      const { valid } = await post('/verify/check', { to, code })
      return valid === true
        ? { status: 'approved', kind: 'phone', to, proof: null, proofExpiresIn: null }
        : { status: 'incorrect', attemptsLeft: null }
    },
    status: async () => {
      throw failure('verification_lost')
    },
  }
}
