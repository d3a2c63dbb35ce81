import type { SimulatorClock } from './clock.ts'
import { recordRequest, recordResponse, type WritableExchanges } from './exchanges.ts'
import type { MessageSender } from './message-sender.ts'
import {
  ConnectionLost,
  type Outgoing,
  type Provider,
  type ProviderCall,
  type ProviderName,
  type Received,
} from './provider.ts'
import type { Random } from './random.ts'
import type { WritableTrouble } from './trouble.ts'

export interface RequestHandlerOptions {
  /** The first provider that has a path answers it. */
  readonly providers: readonly Provider[]
  readonly clock: SimulatorClock
  readonly random: Random
  readonly trouble: WritableTrouble
  readonly messageSender: MessageSender
  readonly exchanges: WritableExchanges
  /** Waits in real time; rejects when the caller aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

/** In every successful answer of a provider, so that the proxy's proofs say `environment: 'simulator'`. */
const simulatorHeader = 'x-otp-simulator'

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

async function perform(call: ProviderCall, trouble: WritableTrouble): Promise<Outgoing> {
  if (trouble.takeDisconnect()) return { response: Response.error(), down: true }
  const failure = trouble.takeFailure(call.call)
  if (failure) return { response: call.fail(failure) }
  const outgoing = await call.perform()
  return trouble.takeLostAnswer(call.call) ? { ...outgoing, lost: true } : outgoing
}

/** Returns a function that passes a request to its provider, injects trouble, sends messages, and records the exchange. */
export function createRequestHandler(
  options: RequestHandlerOptions,
): (request: Request) => Promise<Response> {
  const { providers, clock, random, trouble, messageSender, exchanges, wait } = options

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
      request: recordRequest(received),
      response: lost || down ? null : await recordResponse(outgoing.response),
    })
    for (const message of messages) messageSender.send(message, provider, id)
    if (down) throw new ConnectionLost('The simulator cannot be reached: nothing was done.')

    // The work is done first, so a caller that aborts may still have caused a message.
    const delayMs = trouble.takeLatency() + (outgoing.delayMs ?? 0)
    if (delayMs > 0) await wait(delayMs, request.signal)
    if (lost)
      throw new ConnectionLost('The simulator carried out the request and dropped its answer.')
    const { response } = outgoing
    if (response.ok) response.headers.set(simulatorHeader, '1')
    return response
  }
}
