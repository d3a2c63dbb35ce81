import type { TimeSource } from './clock.ts'
import { isHostName } from './host-name.ts'
import type { Scenario } from './scenario/scenario.ts'

export interface SimulatorOptions {
  /** The same seed gives the same ids and codes in the same order. @default 'otp-kit' */
  readonly seed?: string | number | undefined
  /** The time that passes by itself; the simulator's own clock moves ahead of it. @default Date */
  readonly clock?: TimeSource | undefined
  /**
   * The API key or keys, of Didit, and the tokens, of IDMeta, that count; every other is refused. Keys that begin with `sandbox_` are of sandbox mode.
   * @default any key, each with verifications of its own
   */
  readonly apiKey?: string | readonly string[] | undefined
  /** Four to eight digits that every code is made of, shortened or repeated to its size. @default random codes */
  readonly code?: string | undefined
  /** Waits for latency, in real milliseconds. Rejects when the caller gives up. */
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined
  /**
   * A domain that each SMS ends with, as `@domain #code`, so that WebOTP and autofill can be tried. The providers'
   * own text cannot be set, and has no such line. @default none
   */
  readonly originBound?: string | undefined
  /** A world to begin in, and what happens in it. `reset` begins it again. */
  readonly scenario?: Scenario | undefined
  /**
   * Hosts beyond this machine that webhooks may go to, over https. Those for every other are kept and not sent, so that
   * nobody's test reaches a real site. @default none
   */
  readonly webhookHosts?: readonly string[] | undefined
  /** Carries webhooks to where they were asked for. @default globalThis.fetch */
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
    `createSimulator: there is no option \`${unknown}\`. There are ${Object.keys(optionNames).join(', ')}.`,
  )
}

/** @throws TypeError for an option that is not known, or not of its kind */
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
      `createSimulator: "${wrong}" is no domain. \`originBound\` and \`webhookHosts\` take names such as "example.com".`,
    )
  }
}
