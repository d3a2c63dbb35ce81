import {
  type DiditBalance,
  diditBalance,
  type DiditDecision,
  diditDecision,
  type DiditEmailCheckReply,
  diditEmailCheckReply,
  type DiditEmailCheckRequest,
  type DiditEmailSendReply,
  diditEmailSendReply,
  type DiditEmailSendRequest,
  diditAccountOrigin,
  diditOrigin,
  diditPaths,
  type DiditPhoneCheckReply,
  diditPhoneCheckReply,
  type DiditPhoneCheckRequest,
  type DiditPhoneSendReply,
  diditPhoneSendReply,
  type DiditPhoneSendRequest,
  type DiditRegisterReply,
  diditRegisterReply,
  type DiditRegisterRequest,
  type DiditTopUpReply,
  diditTopUpReply,
  type DiditTopUpRequest,
  type DiditVerifyEmailReply,
  diditVerifyEmailReply,
  type DiditVerifyEmailRequest,
} from '@otp-kit/core/didit'
import type * as v from 'valibot'
import type { ProviderFetch } from '../ask-provider.ts'
import { callApi, type ProviderReply } from '../call-api.ts'
import { ProviderCallError } from '../call-error.ts'
import { providerAddress } from '../provider-address.ts'
import { readDiditFailure } from './failures.ts'

/** Options of `diditClient`. */
export interface DiditClientOptions {
  /** The application's API key. `register` and `verifyEmail` need none. */
  readonly apiKey?: string | undefined
  /**
   * The base URL, for the account's calls too. Any other host than Didit's needs `allowOtherHost`; plain http is accepted
   * on loopback only.
   *
   * @default 'https://verification.didit.me', and 'https://apx.didit.me' for the account's calls
   */
  readonly baseUrl?: string | undefined
  /** Whether `baseUrl` may be a host other than Didit's: it receives the key. @default false */
  readonly allowOtherHost?: boolean | undefined
  /** Makes the calls. @default globalThis.fetch */
  readonly fetch?: ProviderFetch | undefined
  /** Milliseconds until a call is aborted. @default 10_000 */
  readonly timeoutMs?: number | undefined
  /** Aborts every call. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Didit's calls one by one, for tools and scripts: nothing is limited, recorded or repeated. For a sign-up form use
 * `didit()` behind the proxy.
 *
 * Every call rejects with a `ProviderCallError`.
 */
export interface DiditClient {
  sendToPhone(request: DiditPhoneSendRequest): Promise<ProviderReply<DiditPhoneSendReply>>
  checkPhone(request: DiditPhoneCheckRequest): Promise<ProviderReply<DiditPhoneCheckReply>>
  sendToEmail(request: DiditEmailSendRequest): Promise<ProviderReply<DiditEmailSendReply>>
  checkEmail(request: DiditEmailCheckRequest): Promise<ProviderReply<DiditEmailCheckReply>>
  /** @param id The `request_id` of a send. */
  decision(id: string): Promise<ProviderReply<DiditDecision>>
  balance(): Promise<ProviderReply<DiditBalance>>
  /** Creates a payment page. The call itself charges nothing. */
  topUp(request: DiditTopUpRequest): Promise<ProviderReply<DiditTopUpReply>>
  /** Opens an account. Didit sends a code to its address. */
  register(request: DiditRegisterRequest): Promise<ProviderReply<DiditRegisterReply>>
  /** Returns the new organization, its application and the API key. */
  verifyEmail(request: DiditVerifyEmailRequest): Promise<ProviderReply<DiditVerifyEmailReply>>
}

interface Call<Reply> {
  readonly path: string
  readonly body?: object | undefined
  readonly reply: v.GenericSchema<unknown, Reply>
  /** The call whose failures are known in more detail. */
  readonly as?: 'send' | 'check'
}

/**
 * Returns a client for Didit's API.
 *
 * @throws TypeError if an option is invalid
 */
export function diditClient(options: DiditClientOptions = {}): DiditClient {
  const { apiKey, baseUrl, allowOtherHost = false, timeoutMs = 10_000, signal } = options
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const who = 'diditClient()'
  const api = providerAddress({ who, own: diditOrigin, baseUrl, allowOtherHost })
  const account = providerAddress({ who, own: diditAccountOrigin, baseUrl, allowOtherHost })

  const call = <Reply>(base: URL, headers: Headers, { path, body, reply, as }: Call<Reply>) =>
    callApi({
      who: 'Didit',
      fetch,
      timeoutMs,
      signal,
      method: body === undefined ? 'GET' : 'POST',
      url: new URL(path.slice(1), base),
      headers,
      body,
      reply,
      readFault: (answer) => readDiditFailure(answer, as),
    })
  const withKey = async <Reply>(wanted: Call<Reply>) => {
    if (!apiKey) {
      throw new ProviderCallError('diditClient(): this call needs `apiKey`.', {
        fault: 'key',
        status: null,
      })
    }
    return call(api, new Headers({ 'x-api-key': apiKey }), wanted)
  }
  const withoutKey = <Reply>(wanted: Call<Reply>) => call(account, new Headers(), wanted)

  return {
    sendToPhone: (body) =>
      withKey({ path: diditPaths.phoneSend, body, reply: diditPhoneSendReply, as: 'send' }),
    checkPhone: (body) =>
      withKey({ path: diditPaths.phoneCheck, body, reply: diditPhoneCheckReply, as: 'check' }),
    sendToEmail: (body) =>
      withKey({ path: diditPaths.emailSend, body, reply: diditEmailSendReply, as: 'send' }),
    checkEmail: (body) =>
      withKey({ path: diditPaths.emailCheck, body, reply: diditEmailCheckReply, as: 'check' }),
    decision: (id) => withKey({ path: diditPaths.decision(id), reply: diditDecision }),
    balance: () => withKey({ path: diditPaths.balance, reply: diditBalance }),
    topUp: (body) => withKey({ path: diditPaths.topUp, body, reply: diditTopUpReply }),
    register: (body) => withoutKey({ path: diditPaths.register, body, reply: diditRegisterReply }),
    verifyEmail: (body) =>
      withoutKey({ path: diditPaths.verifyEmail, body, reply: diditVerifyEmailReply }),
  }
}
