import { createClock, type SimulatorClock, type TimeSource } from './clock.ts'
import { createDidit } from './didit/didit.ts'
import { createExchanges, type Exchanges } from './exchanges.ts'
import { createFrontDoor } from './front-door.ts'
import { createInbox, type Inbox } from './inbox/inbox.ts'
import { createOutcomes } from './outcomes/outcomes.ts'
import { createPost } from './post.ts'
import type { World } from './provider.ts'
import { createRandom } from './random.ts'
import { refuseProduction } from './refuse-production.ts'
import { createSchedule } from './schedule.ts'
import { createTrouble, type Trouble } from './trouble.ts'

export interface SimulatorOptions {
  /** The same seed gives the same ids and codes in the same order. @default 'otp-kit' */
  readonly seed?: string | number | undefined
  /** The time that passes by itself; the simulator's own clock moves ahead of it. @default Date */
  readonly clock?: TimeSource | undefined
  /**
   * The API key or keys that count; every other is refused. Keys that begin with `sandbox_` are of sandbox mode.
   * @default any key, each with verifications of its own
   */
  readonly apiKey?: string | readonly string[] | undefined
  /** Four to eight digits that every code is made of, shortened or repeated to its size. @default random codes */
  readonly code?: string | undefined
  /** Waits for latency, in real milliseconds. Rejects when the caller gives up. */
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined
  /** Carries webhooks to where they were asked for. @default globalThis.fetch */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
}

/** A provider on this machine, with every phone in its world. */
export interface Simulator {
  /** Answers as Didit does, on its paths under any host. Rejects with a `TypeError` where the connection is lost. */
  readonly fetch: (
    this: void,
    input: Request | URL | string,
    init?: RequestInit,
  ) => Promise<Response>
  readonly clock: SimulatorClock
  readonly inbox: Inbox
  readonly trouble: Trouble
  /** What was asked and answered over the wire, without its secrets. */
  readonly exchanges: Exchanges
  /** Forgets verifications, messages, limits and trouble, and begins again at the seed. The clock stays where it is. */
  reset(): void
}

function waitRealTime(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer)
      reject(new DOMException('The caller gave up waiting.', 'AbortError'))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }, ms)
    signal.addEventListener('abort', giveUp, { once: true })
    if (signal.aborted) giveUp()
  })
}

const optionNames: { readonly [O in keyof Required<SimulatorOptions>]: true } = {
  seed: true,
  clock: true,
  apiKey: true,
  code: true,
  wait: true,
  fetch: true,
}

function refuseUnknown(options: object): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(optionNames, name))
  if (unknown === undefined) return
  throw new TypeError(
    `createSimulator: there is no option \`${unknown}\`. There are ${Object.keys(optionNames).join(', ')}.`,
  )
}

/** @throws Error where `NODE_ENV` is `production`; TypeError for an option that is not known, or not of its kind. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  refuseProduction()
  refuseUnknown(options)
  const { seed = 'otp-kit', apiKey, code, wait = waitRealTime } = options
  if (code !== undefined && !/^[0-9]{4,8}$/.test(code)) {
    throw new TypeError(
      'createSimulator: `code` must be four to eight digits, for example "424242". ' +
        'Leave it out for random codes.',
    )
  }
  const clock = createClock(options.clock)
  const schedule = createSchedule(clock)
  const random = createRandom(seed)
  const inbox = createInbox()
  const trouble = createTrouble()
  const exchanges = createExchanges()
  const outcomes = createOutcomes()
  const world: World = {
    clock,
    schedule,
    random,
    outcomes,
    fixedCode: code,
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  }
  const providers = [createDidit(world, typeof apiKey === 'string' ? [apiKey] : apiKey)]
  const post = createPost({ clock, random, inbox })
  const answer = createFrontDoor({ providers, clock, random, trouble, post, exchanges, wait })

  return {
    fetch(input, init) {
      // A server's own request may be no instance of this realm's `Request`, so it is taken as it is.
      const isRequest = typeof input === 'object' && 'headers' in input
      return answer(isRequest && init === undefined ? input : new Request(input, init))
    },
    clock,
    inbox,
    trouble,
    exchanges,
    reset() {
      schedule.clear()
      for (const provider of providers) provider.reset()
      random.restart()
      outcomes.clear()
      trouble.clear()
      exchanges.clear()
      inbox.clear()
    },
  }
}
