/** A call of the contract, named after the last part of its path. */
export type NetworkCall = 'config' | 'send' | 'check' | 'status'

/**
 * - `online`: requests and replies get through
 * - `offline`: no request reaches the proxy
 * - `replies-lost`: the proxy does what it is asked, and its reply never arrives
 * - `paused`: requests wait until the condition changes
 */
export type NetworkCondition = 'online' | 'offline' | 'replies-lost' | 'paused'

/** The connection between one browser and the proxy. */
export interface Network {
  /** Sets the condition of one kind of call, or of all of them. */
  set(condition: NetworkCondition, call?: NetworkCall): void
  /** Delays every reply by `ms` real milliseconds. @default 0 */
  setLatency(ms: number): void
  /** Returns how many requests of this kind have reached the proxy. */
  requestCount(call: NetworkCall): number
}

export interface NetworkLink extends Network {
  /** Delivers a request to `server` and its reply to the caller, as far as the condition allows. */
  deliver(request: Request, server: () => Promise<Response>): Promise<Response>
}

const calls: readonly NetworkCall[] = ['config', 'send', 'check', 'status']

function callOf({ url }: Request): NetworkCall | undefined {
  const name = new URL(url).pathname.split('/').at(-1)
  return calls.find((each) => each === name)
}

/** What browsers reject with where a connection cannot be made or breaks. */
const connectionError = () => new TypeError('Failed to fetch')

/** Resolves after `ms`. Rejects with the signal's reason where the request is aborted first. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}

export function createNetwork(): NetworkLink {
  const conditions = new Map<NetworkCall | undefined, NetworkCondition>()
  const delivered: (NetworkCall | undefined)[] = []
  let listeners: readonly (() => void)[] = []
  let latency = 0

  const nextChange = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const abort = () => reject(signal.reason)
      if (signal.aborted) return abort()
      signal.addEventListener('abort', abort, { once: true })
      listeners = [...listeners, resolve]
    })

  return {
    set(condition, call) {
      for (const each of call ? [call] : [...calls, undefined]) conditions.set(each, condition)
      const waiting = listeners
      listeners = []
      for (const listener of waiting) listener()
    },
    setLatency(ms) {
      latency = ms
    },
    requestCount: (call) => delivered.filter((each) => each === call).length,
    async deliver(request, server) {
      const call = callOf(request)
      while (conditions.get(call) === 'paused') await nextChange(request.signal)
      if (conditions.get(call) === 'offline') throw connectionError()
      delivered.push(call)
      const response = await server()
      if (latency > 0) await pause(latency, request.signal)
      if (conditions.get(call) === 'replies-lost') throw connectionError()
      return response
    },
  }
}
