import type { TimeSource } from './clock.ts'
import { isHostName } from './host-name.ts'
import type { Scenario } from './scenario/scenario.ts'

/** Options of `createSimulator`. All are optional. */
export interface SimulatorOptions {
  /** The same seed gives the same ids and codes in the same order. @default 'otp-kit' */
  readonly seed?: string | number | undefined
  /** The source of real time; the simulator's clock runs with it and can be moved ahead. @default Date */
  readonly clock?: TimeSource | undefined
  /**
   * The API keys of Didit and the tokens of IDMeta that are accepted. Keys that begin with `sandbox_` are in sandbox
   * mode. @default any key, each with verifications of its own
   */
  readonly apiKey?: string | readonly string[] | undefined
  /** A fixed code: four to eight digits, shortened or repeated to the length that is asked for. @default random codes */
  readonly code?: string | undefined
  /** Waits for latency, in real milliseconds. Rejects when the caller aborts. @default a timer */
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined
  /**
   * A domain to bind each SMS to, with a last line of `@domain #code`, so that WebOTP and autofill can be tried. The
   * real providers' texts cannot be set and have no such line. @default none
   */
  readonly originBound?: string | undefined
  /** The initial state, and what happens later. `reset` starts it again. */
  readonly scenario?: Scenario | undefined
  /**
   * Hosts beyond loopback that webhooks may go to, over https. Webhooks for every other host are recorded and not sent,
   * so that a test never reaches a real site. @default none
   */
  readonly webhookHosts?: readonly string[] | undefined
  /** Sends webhooks. @default globalThis.fetch */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
}

const optionNames: { readonly [O in keyof Required<SimulatorOptions>]: true } = {
  seed: true,
  clock: true,
  apiKey: true,
  code: true,
  wait: true,
  originBound: true,
  scenario: true,
  webhookHosts: true,
  fetch: true,
}

function refuseUnknown(options: object): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(optionNames, name))
  if (unknown === undefined) return
  throw new TypeError(
    `createSimulator: there is no option \`${unknown}\`. The options are ${Object.keys(optionNames).join(', ')}.`,
  )
}

/** @throws TypeError for an unknown option or an invalid value */
export function checkOptions(options: SimulatorOptions): void {
  refuseUnknown(options)
  const { code, originBound, webhookHosts = [] } = options
  if (code !== undefined && !/^[0-9]{4,8}$/.test(code)) {
    throw new TypeError(
      'createSimulator: `code` must be four to eight digits, for example "424242". ' +
        'Leave it out for random codes.',
    )
  }
  const hosts = originBound === undefined ? webhookHosts : [originBound, ...webhookHosts]
  const wrong = hosts.find((host) => !isHostName(host))
  if (wrong !== undefined) {
    throw new TypeError(
      `createSimulator: "${wrong}" is not a domain. \`originBound\` and \`webhookHosts\` take names like "example.com".`,
    )
  }
}
