import { diditPaths, diditWritesPerMinute } from '@otp-kit/core/didit'
import type { Kind } from '@otp-kit/core/contract'
import * as v from 'valibot'
import { askProvider, type ProviderAnswer } from '../ask-provider.ts'
import type { Provider } from '../provider.ts'
import { readCheck } from './check.ts'
import type { DiditKind } from './didit-kind.ts'
import { diditEmail } from './email.ts'
import type { DiditOptions } from './options.ts'
import { diditPhone } from './phone.ts'
import { readOptions } from './read-options.ts'
import { isLocaleRefused, readSend } from './send.ts'
import { readSettled } from './settle-check.ts'

const uuid = v.pipe(v.string(), v.uuid())

/**
 * Creates the provider for Didit: codes by SMS, WhatsApp and other channels to phone numbers, and by e-mail. Makes no
 * call before the first send.
 *
 * @throws TypeError if an option is invalid
 */
export function didit(options: DiditOptions): Provider {
  const settings = readOptions(options)
  const { sandbox } = settings
  const kinds: { readonly [K in Kind]: DiditKind | undefined } = {
    phone: settings.phone ? diditPhone(settings.phone) : undefined,
    email: settings.email ? diditEmail(settings.email) : undefined,
  }

  function kindOf(kind: Kind): DiditKind {
    const found = kinds[kind]
    if (!found) throw new Error(`didit() is not set up for the kind ${kind}.`)
    return found
  }

  function call(
    path: string,
    body: object | undefined,
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
    kinds: { phone: kinds.phone?.capabilities, email: kinds.email?.capabilities },
    budget: { perMinute: diditWritesPerMinute, reservedForChecks: 0.2 },
    timeoutMs: settings.timeoutMs,
    sandbox,
    needsSubject:
      settings.phone?.duplicate === 'decline' || settings.email?.duplicate === 'decline',
    languages: [],

    async send(input, { signal, mayCallAgain }) {
      const kind = kindOf(input.kind)
      const request = kind.sendRequest(input)
      const answer = await call(kind.paths.send, request, signal)
      if (request.options?.locale === undefined || !isLocaleRefused(answer)) {
        return readSend(answer, kind)
      }
      if (mayCallAgain && !(await mayCallAgain())) {
        return { status: 'unavailable', cause: 'the budget of the key', retryInMs: null }
      }
      const { locale: _, ...withoutLocale } = request.options
      return readSend(
        await call(kind.paths.send, { ...request, options: withoutLocale }, signal),
        kind,
      )
    },

    async check(input, { signal }) {
      const kind = kindOf(input.kind)
      const answer = await call(kind.paths.check, kind.checkRequest(input), signal)
      return readCheck(answer, input, kind, { sandbox })
    },

    async settleCheck(input, { signal }) {
      // Didit answers any other id with an HTML page.
      if (!v.is(uuid, input.providerId)) {
        return { status: 'unconfirmed', cause: 'the send itself is unconfirmed' }
      }
      const answer = await call(diditPaths.decision(input.providerId), undefined, signal)
      return readSettled(answer, input, kindOf(input.kind))
    },
  }
}
