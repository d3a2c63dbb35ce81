import {
  type IdmetaCreateReply,
  idmetaCreateReply,
  type IdmetaCreateRequest,
  type IdmetaEmailSendRequest,
  type IdmetaEmailVerifyRequest,
  type IdmetaFinalizeReply,
  idmetaFinalizeReply,
  type IdmetaFinalizeRequest,
  idmetaOrigin,
  idmetaPaths,
  type IdmetaPhoneSendRequest,
  type IdmetaPhoneVerifyRequest,
  type IdmetaReply,
  idmetaReply,
} from '@otp-kit/core/idmeta'
import type * as v from 'valibot'
import type { ProviderFetch } from '../ask-provider.ts'
import { callApi, type ProviderReply } from '../call-api.ts'
import { providerAddress } from '../provider-address.ts'
import { readIdmetaFailure } from './failures.ts'

/** Options of `idmetaClient`. */
export interface IdmetaClientOptions {
  /** An API token, created in IDMeta's dashboard. */
  readonly apiToken: string
  /**
   * The base URL. Any other host needs `allowOtherHost`, your own subdomain too; plain http is accepted on loopback only.
   *
   * @default 'https://integrate.idmetagroup.com'
   */
  readonly baseUrl?: string | undefined
  /** Whether `baseUrl` may be another host: it receives the token. @default false */
  readonly allowOtherHost?: boolean | undefined
  /** Makes the calls. @default globalThis.fetch */
  readonly fetch?: ProviderFetch | undefined
  /** Milliseconds until a call is aborted. @default 10_000 */
  readonly timeoutMs?: number | undefined
  /** Aborts every call. */
  readonly signal?: AbortSignal | undefined
}

/**
 * IDMeta's calls one by one, for tools and scripts: nothing is limited, recorded or repeated.
 *
 * Every call rejects with a `ProviderCallError`. Only successful answers are documented: use `isIdmetaVerified` of
 * `@otp-kit/core/idmeta` to find out whether a code was right.
 */
export interface IdmetaClient {
  create(request: IdmetaCreateRequest): Promise<ProviderReply<IdmetaCreateReply>>
  sendToPhone(request: IdmetaPhoneSendRequest): Promise<ProviderReply<IdmetaReply>>
  verifyPhone(request: IdmetaPhoneVerifyRequest): Promise<ProviderReply<IdmetaReply>>
  sendToEmail(request: IdmetaEmailSendRequest): Promise<ProviderReply<IdmetaReply>>
  verifyEmail(request: IdmetaEmailVerifyRequest): Promise<ProviderReply<IdmetaReply>>
  finalize(request: IdmetaFinalizeRequest): Promise<ProviderReply<IdmetaFinalizeReply>>
}

/**
 * Returns a client for IDMeta's API.
 *
 * @throws TypeError if an option is invalid
 */
export function idmetaClient(options: IdmetaClientOptions): IdmetaClient {
  const { apiToken, baseUrl, allowOtherHost = false, timeoutMs = 10_000, signal } = options
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const who = 'idmetaClient()'
  const base = providerAddress({ who, own: idmetaOrigin, baseUrl, allowOtherHost })
  const call = <Reply>(path: string, body: object, reply: v.GenericSchema<unknown, Reply>) =>
    callApi({
      who: 'IDMeta',
      fetch,
      timeoutMs,
      signal,
      method: 'POST',
      url: new URL(path.slice(1), base),
      headers: new Headers({ authorization: `Bearer ${apiToken}` }),
      body,
      reply,
      readFault: readIdmetaFailure,
    })

  return {
    create: (body) => call(idmetaPaths.create, body, idmetaCreateReply),
    sendToPhone: (body) => call(idmetaPaths.phoneSend, body, idmetaReply),
    verifyPhone: (body) => call(idmetaPaths.phoneVerify, body, idmetaReply),
    sendToEmail: (body) => call(idmetaPaths.emailSend, body, idmetaReply),
    verifyEmail: (body) => call(idmetaPaths.emailVerify, body, idmetaReply),
    finalize: (body) => call(idmetaPaths.finalize, body, idmetaFinalizeReply),
  }
}
