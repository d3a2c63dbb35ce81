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
import { readClientFault } from './client-fault.ts'

export interface IdmetaClientOptions {
  /** An API token, made in IDMeta's dashboard. */
  readonly apiToken: string
  /**
   * Where IDMeta answers. Any other host needs `allowOtherHost`, a subdomain of your own too; plain http reaches this
   * machine alone.
   *
   * @default 'https://integrate.idmetagroup.com'
   */
  readonly baseUrl?: string | undefined
  /** Whether `baseUrl` may be another host: it gets the token. @default false */
  readonly allowOtherHost?: boolean | undefined
  /** What makes the calls. @default globalThis.fetch */
  readonly fetch?: ProviderFetch | undefined
  /** Milliseconds until a call is given up. @default 10_000 */
  readonly timeoutMs?: number | undefined
  /** Gives up every call. */
  readonly signal?: AbortSignal | undefined
}

/**
 * IDMeta's calls, one by one, for tools and scripts of your own: nothing is limited, recorded or repeated.
 *
 * Every call rejects with a `ProviderCallError`. Only good answers are documented; whether a code was right is told by
 * `isIdmetaVerified` of `@otp-kit/core/idmeta`, and by nothing else.
 */
export interface IdmetaClient {
  create(request: IdmetaCreateRequest): Promise<ProviderReply<IdmetaCreateReply>>
  sendToPhone(request: IdmetaPhoneSendRequest): Promise<ProviderReply<IdmetaReply>>
  verifyPhone(request: IdmetaPhoneVerifyRequest): Promise<ProviderReply<IdmetaReply>>
  sendToEmail(request: IdmetaEmailSendRequest): Promise<ProviderReply<IdmetaReply>>
  verifyEmail(request: IdmetaEmailVerifyRequest): Promise<ProviderReply<IdmetaReply>>
  finalize(request: IdmetaFinalizeRequest): Promise<ProviderReply<IdmetaFinalizeReply>>
}

/** @throws TypeError where an option cannot be right */
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
      readFault: readClientFault,
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
