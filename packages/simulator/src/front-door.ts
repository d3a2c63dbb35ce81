import type { SimulatorClock } from './clock.ts'
import { keptRequest, keptResponse, type WritableExchanges } from './exchanges.ts'
import type { Post } from './post.ts'
import {
  ConnectionLost,
  type Outgoing,
  type Provider,
  type ProviderCall,
  type ProviderName,
  type Received,
} from './provider.ts'
import type { Random } from './random.ts'
import type { UsableTrouble } from './trouble.ts'

export interface FrontDoorOptions {
  /** The first that knows a path answers it. */
  readonly providers: readonly Provider[]
  readonly clock: SimulatorClock
  readonly random: Random
  readonly trouble: UsableTrouble
  readonly post: Post
  readonly exchanges: WritableExchanges
  /** Waits in real time; rejects when the caller gave up. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

async function receive(request: Request): Promise<Received> {
  const { method, headers, url } = request
  return { method, headers, url: new URL(url), text: await request.text() }
}

function findCall(
  providers: readonly Provider[],
  received: Received,
): { readonly provider: ProviderName; readonly call: ProviderCall } | undefined {
  for (const { name, find } of providers) {
    const call = find(received)
    if (call) return { provider: name, call }
  }
  return undefined
}

async function perform(asked: ProviderCall, trouble: UsableTrouble): Promise<Outgoing> {
  if (trouble.takeBreak()) return { response: Response.error(), down: true }
  const failure = trouble.takeFailure(asked.call)
  if (failure) return { response: asked.fail(failure) }
  const outgoing = await asked.perform()
  return trouble.takeDrop(asked.call) ? { ...outgoing, lost: true } : outgoing
}

/**
 * Lets each request through to its provider: trouble comes before the work or after it, messages go out with the work,
 * and whatever was asked and answered is kept.
 */
export function createFrontDoor(
  options: FrontDoorOptions,
): (request: Request) => Promise<Response> {
  const { providers, clock, random, trouble, post, exchanges, wait } = options

  return async (request) => {
    request.signal.throwIfAborted()
    const received = await receive(request)
    const found = findCall(providers, received)
    if (!found) return new Response('Not found', { status: 404 })
    const { provider, call } = found
    const outgoing = await perform(call, trouble)
    const { lost = false, down = false, messages = [] } = outgoing
    const id = random.uuid()
    exchanges.add({
      id,
      at: clock.now(),
      provider,
      call: call.call,
      request: keptRequest(received),
      response: lost || down ? null : await keptResponse(outgoing.response),
    })
    for (const message of messages) post.carry(message, provider, id)
    if (down) throw new ConnectionLost('The simulator cannot be reached: nothing was done.')

    // The work is done first, so whoever gives up may have caused a message.
    const delayMs = trouble.takeLatency() + (outgoing.delayMs ?? 0)
    if (delayMs > 0) await wait(delayMs, request.signal)
    if (lost) throw new ConnectionLost('The simulator did what was asked and dropped its answer.')
    return outgoing.response
  }
}
