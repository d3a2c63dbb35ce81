import type { Channel, CodeShape, CountryCode, Kind } from '../../contract/terms.ts'
import type { ExchangeOptions } from '../../transport/exchange.ts'
import type { DiditPhoneChannel } from '../terms.ts'

/**
 * Where the backend forwards Didit's JSON, and what its answers do not say: channels, the shape of codes, cooldowns.
 */
export interface DiditTransportOptions extends ExchangeOptions {
  /**
   * Base URL of the backend's four routes: `/phone/send`, `/phone/check`, `/email/send` and `/email/check` under it.
   * `urls` overrides single ones.
   */
  readonly endpoint?: string | undefined
  /** The URLs of single calls, by kind. @default below `endpoint` */
  readonly urls?: { readonly [K in Kind]?: Partial<DiditUrls> | undefined } | undefined
  /** The kinds that the backend forwards. @default ['phone', 'email'] */
  readonly kinds?: readonly Kind[] | undefined
  readonly phone?:
    | {
        /** The channels that users may choose from; the first is the default. @default ['sms'] */
        readonly channels?: readonly DiditPhoneChannel[] | undefined
        /** 4 to 8. @default 6 */
        readonly codeLength?: number | undefined
        /** The allowed countries, for the country picker; `null`: all. @default null */
        readonly countries?: readonly CountryCode[] | null | undefined
      }
    | undefined
  readonly email?:
    | {
        /** 4 to 8. @default 6 */
        readonly codeLength?: number | undefined
        /** @default 'numeric' */
        readonly charset?: CodeShape['charset'] | undefined
      }
    | undefined
  /** Seconds after the first, second … message until the next one is offered; the last repeats. @default [30, 40, 60] */
  readonly cooldown?: readonly number[] | undefined
  /** Returns the present moment in milliseconds. @default performance.now */
  readonly now?: (() => number) | undefined
}

/** The URLs of one kind's two calls. */
export interface DiditUrls {
  readonly send: string
  readonly check: string
}

/** Returns the URLs of a kind's calls. @throws TypeError where one is missing */
export function urlsOf({ endpoint, urls }: DiditTransportOptions, kind: Kind): DiditUrls {
  const base = endpoint === undefined ? undefined : `${endpoint.replace(/\/+$/, '')}/${kind}`
  const send = urls?.[kind]?.send ?? (base && `${base}/send`)
  const check = urls?.[kind]?.check ?? (base && `${base}/check`)
  if (!send || !check) {
    throw new TypeError(
      `diditTransport() has no URL for ${kind}: give \`endpoint\`, or \`urls.${kind}.send\` and \`urls.${kind}.check\`.`,
    )
  }
  return { send, check }
}

export function channelsOf({ phone }: DiditTransportOptions, kind: Kind): readonly Channel[] {
  return kind === 'email' ? ['email'] : (phone?.channels ?? ['sms'])
}

export function codeShapeOf({ phone, email }: DiditTransportOptions, kind: Kind): CodeShape {
  return kind === 'email'
    ? { length: email?.codeLength ?? 6, charset: email?.charset ?? 'numeric' }
    : { length: phone?.codeLength ?? 6, charset: 'numeric' }
}
