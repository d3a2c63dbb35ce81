import { describeError } from '../events.ts'
import type { Kit } from '../kit.ts'
import type { CallContext, Provider } from '../providers/provider.ts'

interface Unconfirmed {
  readonly status: 'unconfirmed'
  readonly cause: string
}

/**
 * Calls a provider within its time. One that answers too late or throws has left open what it did: a provider says
 * `unavailable` itself where it knows that nothing happened.
 */
export async function callProvider<R>(
  kit: Kit,
  provider: Provider,
  call: (context: CallContext) => Promise<R>,
): Promise<R | Unconfirmed> {
  const signal = AbortSignal.timeout(provider.timeoutMs)
  const timedOut: Unconfirmed = {
    status: 'unconfirmed',
    cause: `${provider.name} did not answer within ${provider.timeoutMs} ms`,
  }
  const timeout = new Promise<Unconfirmed>((resolve) => {
    signal.addEventListener('abort', () => resolve(timedOut), { once: true })
  })
  try {
    return await Promise.race([call({ signal }), timeout])
  } catch (error) {
    kit.emit({ type: 'internal-error', error: describeError(error) })
    return { status: 'unconfirmed', cause: `${provider.name} failed in a way it should not` }
  }
}
