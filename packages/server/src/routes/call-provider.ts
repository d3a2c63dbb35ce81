import { describeError } from '../events.ts'
import type { ServerContext } from '../server-context.ts'
import type { CallContext, Provider } from '../providers/provider.ts'
import { outcomeOfResult } from '../telemetry/outcome.ts'
import type { ProviderCall } from '../telemetry/telemetry.ts'

interface Unconfirmed {
  readonly status: 'unconfirmed'
  readonly cause: string
}

/** Milliseconds that a provider has to end by itself after its timeout. */
const graceMs = 50

/**
 * Calls a provider within its timeout. If the provider answers too late or throws, the result is unconfirmed: a provider
 * returns `unavailable` itself if it knows that nothing was done. The call is counted before; `countCall` counts another
 * request of the same call.
 */
export function callProvider<R extends { readonly status: string }>(
  context: ServerContext,
  provider: Provider,
  call: (options: CallContext) => Promise<R>,
  countCall: () => Promise<void>,
  activity: ProviderCall,
): Promise<R | Unconfirmed> {
  return context.settings.telemetry.observe(
    { type: 'provider-call', provider: provider.name, ...activity },
    () => callWithinTimeout(context, provider, call, countCall),
    outcomeOfResult,
  )
}

async function callWithinTimeout<R>(
  context: ServerContext,
  provider: Provider,
  call: (options: CallContext) => Promise<R>,
  countCall: () => Promise<void>,
): Promise<R | Unconfirmed> {
  // Not `AbortSignal.timeout`, which goes on after the call has ended.
  const controller = new AbortController()
  const { signal } = controller
  const timer = setTimeout(() => controller.abort(), provider.timeoutMs)
  const timedOut: Unconfirmed = {
    status: 'unconfirmed',
    cause: `${provider.name} did not answer within ${provider.timeoutMs} ms`,
  }
  const timeout = new Promise<Unconfirmed>((resolve) => {
    // The provider ends with the signal too, and may know more: whether anything was sent, and under which id.
    signal.addEventListener('abort', () => setTimeout(resolve, graceMs, timedOut), { once: true })
  })
  const mayCallAgain = async () => {
    try {
      await countCall()
      return true
    } catch {
      return false
    }
  }
  try {
    return await Promise.race([call({ signal, mayCallAgain }), timeout])
  } catch (error) {
    context.emit({ type: 'internal-error', error: describeError(error) })
    return { status: 'unconfirmed', cause: `${provider.name} threw an error` }
  } finally {
    clearTimeout(timer)
  }
}
