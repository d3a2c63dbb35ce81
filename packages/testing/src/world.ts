import type { Clock } from '@otp-kit/core'
import type { CountryCode, Kind } from '@otp-kit/core/contract'
import {
  createVerificationServer,
  type KindCapabilities,
  type LimitOptions,
  type VerificationServer,
  type VerificationServerOptions,
} from '@otp-kit/server'
import { didit, type DiditEmailOptions, type DiditPhoneOptions } from '@otp-kit/server/didit'
import {
  createSimulator,
  type EmailOutcome,
  type Message,
  type PhoneOutcome,
  type Scenario,
  type Simulator,
  type Trouble,
} from '@otp-kit/simulator'
import { createBrowser, type Browser } from './browser.ts'
import { describeArrived, plainDestination } from './destination.ts'
import { createPageClock } from './page-clock.ts'

const { setTimeout: realTimeout } = globalThis

/** Resolves once others had their turn: waits of the proxy take no time here. Not by a test's fake timers. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    realTimeout(resolve, 0)
  })
}

/** Options of `createWorld`. Without any, phone numbers of all countries and e-mail addresses are verified. */
export interface WorldOptions {
  /** The countries whose phone numbers are verified. @default 'all' */
  readonly countries?: readonly CountryCode[] | 'all' | undefined
  /** Whether phone numbers are verified, or by which channels, code length and policies. @default true */
  readonly phone?: boolean | DiditPhoneOptions | undefined
  /** Whether e-mail addresses are verified, or with which codes and policies. @default true */
  readonly email?: boolean | DiditEmailOptions | undefined
  /** Replaces capabilities that the provider reports, as if it were another one. */
  readonly capabilities?: { readonly [K in Kind]?: Partial<KindCapabilities> } | undefined
  /** Limits of the proxy, where they differ from its defaults. */
  readonly limits?: LimitOptions | undefined
  /** The origin of the site's pages. It is never looked up. @default 'https://shop.example' */
  readonly origin?: string | undefined
  /** The path under which the proxy answers. @default '/api/verification' */
  readonly basePath?: string | undefined
  /** Four to eight digits of which every code is made. @default random digits, the same for the same `seed` */
  readonly code?: string | undefined
  /** The same seed gives the same codes and ids. @default 'otp-kit' */
  readonly seed?: string | number | undefined
  /** What happens at the provider, and when. */
  readonly scenario?: Scenario | undefined
  /** Whether time stands still until `advance` is called. Otherwise it follows `Date`, fake timers included. @default true */
  readonly frozen?: boolean | undefined
  /** Any other option of the proxy. */
  readonly server?:
    | Omit<Partial<VerificationServerOptions>, 'providers' | 'clock' | 'allowedOrigins'>
    | undefined
}

/**
 * The real proxy with every guard, a simulated provider and its phones, in one process and on one clock. It is itself
 * its default browser.
 */
export interface World extends Browser {
  readonly origin: string
  readonly simulator: Simulator
  readonly server: VerificationServer
  /** The world's time as the `clock` of `createVerification`. */
  readonly clock: Clock
  /** What goes wrong between the proxy and the provider. For a browser's connection use its `network`. */
  readonly trouble: Trouble
  /** Returns a new browser with an address and cookies of its own. */
  browser(): Browser
  /** Returns the messages to one number or address, or to all, oldest first. */
  messages(to?: string): readonly Message[]
  /**
   * Returns the code in the newest message to a number or an address, or to any.
   * @throws Error that lists, masked, what has arrived, where there is no such message
   */
  readonly code: (to?: string) => string
  /**
   * Resolves with the code in the newest message, as soon as there is one.
   * @param timeoutMs real milliseconds. @default 5000
   */
  readonly waitForCode: (to?: string, timeoutMs?: number) => Promise<string>
  /** Moves time ahead by `ms`, for provider, proxy and the pages that the world has opened. @throws RangeError */
  advance(ms: number): void
  /** Gives a number or an address of your own an outcome. @throws TypeError where there is no such outcome */
  assignOutcome(to: string, outcome: PhoneOutcome | EmailOutcome): void
  /** Returns the claims of a proof and marks it as used, as your backend does. @throws ProofError */
  readonly verifyProof: VerificationServer['verifyProof']
}

/**
 * Creates a world that shares nothing with any other.
 *
 * @throws Error where `NODE_ENV` is `production`
 */
export function createWorld(options: WorldOptions = {}): World {
  const { code, seed, scenario, origin = 'https://shop.example', frozen = true } = options
  const simulator = createSimulator({ code, seed, scenario })
  const { clock, inbox } = simulator
  if (frozen) clock.freeze()
  const { phone = true, email = true, capabilities = {} } = options
  const provider = didit({ apiKey: 'simulator', fetch: simulator.fetch, phone, email })
  const kindOf = (kind: Kind) =>
    provider.kinds[kind] && { ...provider.kinds[kind], ...capabilities[kind] }
  const server = createVerificationServer({
    secret: crypto.randomUUID(),
    countries: options.countries ?? 'all',
    basePath: options.basePath,
    limits: options.limits,
    environment: 'test',
    ...options.server,
    providers: [{ ...provider, kinds: { phone: kindOf('phone'), email: kindOf('email') } }],
    allowedOrigins: [origin],
    // The delay that hides who refused is of no use here, and every test would wait for it.
    clock: { now: () => clock.now(), sleep: nextTask },
  })
  const pageClock = createPageClock(clock)
  let browsers = 0
  const browser = () =>
    createBrowser({ server, address: `198.51.100.${(browsers += 1)}`, origin, clock: pageClock })
  const latest = (to?: string) => inbox.latest(to === undefined ? to : plainDestination(to))

  return {
    ...browser(),
    origin,
    simulator,
    server,
    clock: pageClock,
    trouble: simulator.trouble,
    browser,
    messages: (to) => inbox.messages(to === undefined ? to : plainDestination(to)),
    code(to) {
      const message = latest(to)
      if (message) return message.code
      throw new Error(describeArrived(inbox.messages(), to))
    },
    waitForCode: (to, timeoutMs = 5000) =>
      new Promise((resolve, reject) => {
        const message = latest(to)
        if (message) return resolve(message.code)
        const timer = setTimeout(() => {
          unsubscribe()
          reject(new Error(describeArrived(inbox.messages(), to)))
        }, timeoutMs)
        const unsubscribe = inbox.subscribe(() => {
          const arrived = latest(to)
          if (!arrived) return
          clearTimeout(timer)
          unsubscribe()
          resolve(arrived.code)
        })
      }),
    advance: (ms) => clock.advance(ms),
    assignOutcome: (to, outcome) => simulator.assignOutcome(to, outcome),
    verifyProof: server.verifyProof,
  }
}
