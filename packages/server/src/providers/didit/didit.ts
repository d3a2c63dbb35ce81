import {
  diditPaths,
  diditPhoneLimits,
  type DiditPhoneCheckRequest,
  type DiditPhoneSendRequest,
} from '@otp-kit/core/didit'
import * as v from 'valibot'
import { askProvider, type ProviderAnswer } from '../ask-provider.ts'
import type { KindCapabilities, Provider } from '../provider.ts'
import { checkRequest, readCheck } from './check.ts'
import { type DiditOptions, readOptions } from './options.ts'
import { isLocaleRefused, readSend, sendRequest } from './send.ts'
import { readSettled } from './settle-check.ts'

const uuid = v.pipe(v.string(), v.uuid())

/**
 * Didit: codes by SMS, WhatsApp and other channels to a phone.
 *
 * Throws a `TypeError` where an option cannot be right; nothing is called before the first send.
 */
export function didit(options: DiditOptions): Provider {
  const settings = readOptions(options)
  const phone: KindCapabilities = {
    channels: settings.channels,
    code: { length: settings.codeLength, charset: 'numeric' },
    lifetimeMs: diditPhoneLimits.lifetimeMs,
    attempts: diditPhoneLimits.attempts,
    sendsPerVerification: diditPhoneLimits.sendsPerVerification,
    // "A code is re-sent for that same verification": whether it is the same code is not said.
    resendSemantics: 'unknown',
    originBound: false,
    linkedBy: 'destination',
    destinationCap: diditPhoneLimits.sendsPerNumber,
  }

  function call(
    path: string,
    body: DiditPhoneSendRequest | DiditPhoneCheckRequest | undefined,
    signal: AbortSignal,
  ): Promise<ProviderAnswer> {
    const headers = new Headers({ accept: 'application/json', 'x-api-key': settings.apiKey })
    if (body !== undefined) headers.set('content-type', 'application/json')
    return askProvider(
      settings.fetch,
      new URL(path.slice(1), settings.address),
      body === undefined
        ? { method: 'GET', headers }
        : { method: 'POST', headers, body: JSON.stringify(body) },
      signal,
    )
  }

  return {
    name: 'didit',
    kinds: { phone },
    budget: { perMinute: diditPhoneLimits.writesPerMinute, keptForChecks: 0.2 },
    timeoutMs: settings.timeoutMs,
    sandbox: settings.sandbox,
    needsSubject: settings.duplicate === 'decline',
    languages: [],

    async send(input, { signal }) {
      const request = sendRequest(input, settings)
      const answer = await call(diditPaths.phoneSend, request, signal)
      if (request.options?.locale === undefined || !isLocaleRefused(answer)) return readSend(answer)
      const { locale: _, ...withoutLocale } = request.options
      return readSend(
        await call(diditPaths.phoneSend, { ...request, options: withoutLocale }, signal),
      )
    },

    async check(input, { signal }) {
      const answer = await call(diditPaths.phoneCheck, checkRequest(input, settings), signal)
      return readCheck(answer, input, settings)
    },

    async settleCheck(input, { signal }) {
      // Another shape would not reach the API but an HTML page of its host.
      if (!v.is(uuid, input.providerId)) {
        return { status: 'unconfirmed', cause: 'the send itself is unconfirmed' }
      }
      return readSettled(
        await call(diditPaths.decision(input.providerId), undefined, signal),
        input,
      )
    },
  }
}
