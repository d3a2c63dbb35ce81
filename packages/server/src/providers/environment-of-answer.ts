import type { ProofEnvironment } from './provider.ts'

/** Returns where a provider's answer comes from. Every successful answer of the simulator has this header. */
export function environmentOfAnswer(headers: Headers): Exclude<ProofEnvironment, 'sandbox'> {
  return headers.has('x-otp-simulator') ? 'simulator' : 'live'
}
