import type { Kind } from '@otp-kit/core/contract'
import {
  afterCall,
  beginProbe,
  breakerName,
  type Breaker,
  type BreakerState,
  stateOf,
} from '../providers/breaker.ts'
import type { CheckResult, SendResult } from '../providers/provider.ts'
import { breakerKey, type Snapshot } from '../record/documents.ts'
import { addressBuckets } from './client-address.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { Call, ServerContext } from '../server-context.ts'

/** How often a write is tried: others may write at the same time, and all say the same. */
const mostTries = 3

/** Returns whether sends may use a provider. What is known of it was read with the documents of the request. */
export async function breakerState(
  context: ServerContext,
  { breakers }: Snapshot,
  provider: string,
  kind: Kind,
): Promise<BreakerState> {
  const name = breakerName(provider, kind)
  return stateOf(await open(context, name, breakers[name] ?? null), context.now())
}

/** Reserves the one send that finds out whether a provider works again. Returns whether this one is it. */
export async function claimProbe(
  context: ServerContext,
  { breakers }: Snapshot,
  provider: string,
  kind: Kind,
  timeoutMs: number,
): Promise<boolean> {
  const name = breakerName(provider, kind)
  const sealed = breakers[name] ?? null
  const breaker = await open(context, name, sealed)
  if (!breaker) return true
  return write(context, name, sealed, beginProbe(breaker, context.now() + timeoutMs + 5000))
}

/** Whether a provider has failed: an answer that was lost is a failure too. */
function isFailure({ status }: SendResult | CheckResult): boolean {
  return status === 'unavailable' || status === 'unconfirmed' || status === 'misconfigured'
}

/** Remembers how a call ended, if there is anything to remember. A failure of the store changes nothing. */
export async function reportCall(
  context: ServerContext,
  call: Call,
  { kind, to }: HandleClaims,
  { breakers }: Snapshot,
  provider: string,
  route: 'send' | 'check',
  result: SendResult | CheckResult,
): Promise<void> {
  const name = breakerName(provider, kind)
  const failed = isFailure(result)
  let sealed = breakers[name] ?? null
  if (!failed && sealed === null) return
  const parts = [kind, to.reveal()]
  // Unknown addresses cannot be told apart, so that the destinations have to be.
  const widest = addressBuckets(call.address).at(-1)!.bucket
  const address = call.address === null ? parts : [widest]
  const digest = async (...of: string[]) =>
    failed ? (await context.digest('breaker', ...of)).slice(0, 12) : ''
  const ended = {
    call: route,
    ok: !failed,
    address: await digest(...address),
    who: await digest(...address, ...parts),
  }
  try {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const at = context.now()
      const { breaker, change } = afterCall(await open(context, name, sealed), { ...ended, at })
      if (await write(context, name, sealed, breaker)) {
        if (change === 'closed') context.emit({ type: 'breaker-closed', provider, kind })
        if (change === 'opened') {
          const retryIn = Math.ceil((breaker!.openUntil - at) / 1000)
          context.emit({ type: 'breaker-opened', provider, kind, retryIn })
        }
        return
      }
      sealed = (await context.store.get([breakerKey(name)], at))[0] ?? null
    }
  } catch {
    // The store is down, which the request itself finds out.
  }
}

async function open(
  { keys }: ServerContext,
  name: string,
  sealed: string | null,
): Promise<Breaker | null> {
  const text = sealed === null ? null : await keys.open(breakerKey(name), sealed)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed by this server, under this name
  return text === null ? null : (JSON.parse(text) as Breaker)
}

async function write(
  { keys, store, now }: ServerContext,
  name: string,
  from: string | null,
  breaker: Breaker | null,
): Promise<boolean> {
  const key = breakerKey(name)
  const to = breaker && (await keys.seal(key, JSON.stringify(breaker)))
  if (to === from) return true
  const ttlMs = breaker ? Math.max(1, breaker.until - now()) : 0
  return store.compareAndSet([{ key, from, to, ttlMs }], now())
}
