import type { Kind } from '@otp-kit/core/contract'
import { Masked } from '../masked.ts'
import type {
  CallContext,
  CheckInput,
  CheckResult,
  Provider,
  SendResult,
} from '../providers/provider.ts'
import type { CallFailure } from './failing-fetch.ts'

/** What a destination of a bench leads to: a status of a send, or a refusal by policy of its right code. */
export type DestinationOutcome =
  | Exclude<SendResult['status'], 'sent' | 'unconfirmed'>
  | 'declined-by-policy'

/** A provider in front of a simulator or a recording, never of the real service. */
export interface ProviderBench {
  readonly provider: Provider
  readonly kind: Kind
  /** Returns a new, unused destination. */
  destination(): Masked
  /** Returns the code of the latest message to the destination. */
  code(to: Masked): string | undefined
  advance(ms: number): void
  /**
   * Lets the next call that sends or checks fail, and resolves when that call is made: `createFailingFetch` has an
   * implementation.
   */
  failNext(how: CallFailure): Promise<void>
  /** The key of the provider's API, which nothing may contain. */
  readonly secret: string
  /** Returns a destination that leads to an outcome; `undefined` if the provider has no such outcome. */
  destinationFor?(outcome: DestinationOutcome): Masked | undefined
}

/** One verification by the provider, as the proxy runs it. */
interface ProviderRun {
  readonly to: Masked
  input(code: string, providerId: string | null): CheckInput
  send(context?: CallContext): Promise<SendResult>
  check(code: string, providerId: string | null, context?: CallContext): Promise<CheckResult>
  settle(code: string, providerId: string | null): Promise<CheckResult> | undefined
  /** Sends, and returns the code that was received. */
  sent(): Promise<{ readonly id: string; readonly code: string; readonly fresh: boolean }>
}

/** Begins a verification. Nothing is sent before `send`. */
export function start(
  bench: ProviderBench,
  options: { readonly reference?: string; readonly to?: Masked } = {},
): ProviderRun {
  const { reference = 'reference-of-ours', to = bench.destination() } = options
  const { provider, kind } = bench
  const channel = provider.kinds[kind]?.channels[0] ?? 'sms'
  const open: CallContext = { signal: new AbortController().signal }
  const input = (code: string, providerId: string | null): CheckInput => ({
    kind,
    to,
    code: new Masked(code, '[code]'),
    reference,
    providerId,
  })
  return {
    to,
    input,
    send: async (context = open) =>
      provider.send(
        { kind, to, channel, locale: 'en-US', reference, subject: undefined, signals: {} },
        context,
      ),
    check: async (code, providerId, context = open) =>
      provider.check(input(code, providerId), context),
    settle: (code, providerId) => provider.settleCheck?.(input(code, providerId), open),
    async sent() {
      const result = await this.send()
      if (result.status !== 'sent') throw new Error(`send: expected sent, got ${result.status}`)
      const code = bench.code(to)
      if (code === undefined) throw new Error('sent, but no message was received')
      return { id: result.providerId, code, fresh: result.fresh }
    },
  }
}

/** Returns another code of the same shape. */
export function otherThan(code: string): string {
  return code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`
}
