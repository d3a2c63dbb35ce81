/** The calls of the contract, by the last part of their paths. */
type Call = 'config' | 'send' | 'check' | 'status'

/**
 * - `open`: calls and answers get through
 * - `closed`: nothing gets through
 * - `answers-lost`: the proxy does what it is asked, and the page never hears of it
 * - `held`: calls wait until the way is set otherwise
 */
type Condition = 'open' | 'closed' | 'answers-lost' | 'held'

/** The way from a page to the proxy and back. */
export interface Road {
  /** Sets it for one kind of call, or for all of them. */
  set(condition: Condition, call?: Call): void
  /** How often such a call has reached the proxy. */
  arrivals(call: Call): number
  /** Carries a request, as far as it goes. */
  travel(request: Request, arrive: () => Promise<Response>): Promise<Response>
}

const calls: readonly Call[] = ['config', 'send', 'check', 'status']

function callOf(request: Request): Call {
  const name = new URL(request.url).pathname.split('/').at(-1)
  const call = calls.find((each) => each === name)
  if (!call) throw new Error(`The contract has no call at ${request.url}.`)
  return call
}

export function createRoad(): Road {
  const conditions = new Map<Call, Condition>()
  const arrived: Call[] = []
  const changes = new EventTarget()

  function nextChange(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(signal.reason)
      if (signal.aborted) giveUp()
      signal.addEventListener('abort', giveUp, { once: true })
      changes.addEventListener('change', () => resolve(), { once: true, signal })
    })
  }

  return {
    set(condition, call) {
      for (const each of call ? [call] : calls) conditions.set(each, condition)
      changes.dispatchEvent(new Event('change'))
    },
    arrivals: (call) => arrived.filter((each) => each === call).length,
    async travel(request, arrive) {
      const call = callOf(request)
      while (conditions.get(call) === 'held') await nextChange(request.signal)
      if (conditions.get(call) === 'closed') throw new TypeError('Failed to fetch')
      arrived.push(call)
      const response = await arrive()
      if (conditions.get(call) === 'answers-lost') throw new TypeError('Failed to fetch')
      return response
    },
  }
}
