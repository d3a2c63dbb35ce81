import { idmetaCreateReply, idmetaPaths } from '@otp-kit/core/idmeta'
import type { Kind } from '@otp-kit/core/contract'
import { callingCodeIn } from '@otp-kit/core/phone'
import * as v from 'valibot'
import { askProvider, type ProviderAnswer } from '../ask-provider.ts'
import { troubleOf, unansweredOf } from '../failure-facts.ts'
import type { CheckInput, KindCapabilities, Provider, SendInput, SendResult } from '../provider.ts'
import { readCheck } from './check.ts'
import { readIdmetaFailure } from './failures.ts'
import { type IdmetaOptions, readIdmetaOptions } from './options.ts'
import { readRun, type Run } from './run.ts'
import { readSend } from './send.ts'

/**
 * Creates the provider for IDMeta: codes by SMS, as a trust flow sends them. Every send starts a run of the trust flow (a
 * trust validation) of its own. Makes no call before the first send.
 *
 * @throws TypeError if an option is invalid
 */
export function idmeta(options: IdmetaOptions): Provider {
  const settings = readIdmetaOptions(options)
  const { trustFlowId, timeoutMs } = settings
  const can = (channel: 'sms' | 'email'): KindCapabilities => ({
    channels: [channel],
    code: { length: settings.codeLength, charset: 'numeric' },
    // IDMeta documents neither.
    lifetimeMs: settings.codeLifetime === undefined ? null : settings.codeLifetime * 1000,
    attempts: null,
    // By our own doing: a resend starts another run, and only its code is checked.
    sendsPerVerification: 1,
    resendSemantics: 'replaces',
    originBound: false,
    linkedBy: 'reference',
    destinationCap: null,
  })

  function call(path: string, body: object, signal: AbortSignal): Promise<ProviderAnswer> {
    const headers = new Headers({
      accept: 'application/json',
      authorization: `Bearer ${settings.apiToken}`,
      'content-type': 'application/json',
    })
    const url = new URL(path.slice(1), settings.address)
    const init = { method: 'POST', headers, body: JSON.stringify(body) } as const
    return askProvider(settings.fetch, url, init, signal)
  }

  /** Starts a run. However this fails, nothing was sent. */
  async function create(
    { reference }: SendInput,
    signal: AbortSignal,
  ): Promise<{ readonly id: string } | SendResult> {
    const body = { template_id: trustFlowId, metadata: { reference } }
    const answer = await call(idmetaPaths.create, body, signal)
    if (answer.type !== 'response') return nothingSent(unansweredOf(answer))
    if (answer.status >= 300) return nothingSent(troubleOf(readIdmetaFailure(answer)))
    const reply = v.safeParse(idmetaCreateReply, answer.body)
    if (reply.success) return { id: String(reply.output.verification.id) }
    return nothingSent({ status: 'unconfirmed', cause: 'a new run that does not match the schema' })
  }

  return {
    name: 'idmeta',
    kinds: {
      phone: settings.phone ? can('sms') : undefined,
      email: settings.experimentalEmail ? can('email') : undefined,
    },
    budget: { perMinute: settings.callsPerMinute, reservedForChecks: 1 / 3 },
    timeoutMs,
    sandbox: false,
    languages: [],

    async send(input, { signal, mayCallAgain }) {
      const created = await create(input, signal)
      if (!('id' in created)) return created
      if (mayCallAgain && !(await mayCallAgain())) {
        return { status: 'unavailable', cause: 'the budget of the token', retryInMs: null }
      }
      const run: Run = { id: created.id, reference: null }
      const path = input.kind === 'phone' ? idmetaPaths.phoneSend : idmetaPaths.emailSend
      return readSend(await call(path, { ...idsOf(input.kind, run), ...toOf(input) }, signal), run)
    },

    async check(input, { signal }) {
      const run = readRun(input.providerId)
      if (!run) return { status: 'expired', detail: 'The run of the send is not known.' }
      const path = input.kind === 'phone' ? idmetaPaths.phoneVerify : idmetaPaths.emailVerify
      const body = {
        otp: input.code.reveal(),
        ...idsOf(input.kind, run),
        ...toOf(input),
        ref_id: input.kind === 'phone' ? (run.reference ?? undefined) : undefined,
      }
      return readCheck(await call(path, body, signal), input, run)
    },
  }

  /** The id of the trust flow is a number for phones, and text for e-mail. */
  function idsOf(kind: Kind, { id }: Run) {
    return {
      trustFlowId: kind === 'phone' ? trustFlowId : String(trustFlowId),
      trustValidationId: id,
    }
  }
}

function toOf({ kind, to }: SendInput | CheckInput) {
  const text = to.reveal()
  if (kind === 'email') return { email: text }
  const code = callingCodeIn(text) ?? ''
  return { country_code: `+${code}`, phone_number: text.slice(1 + code.length) }
}

function nothingSent(result: SendResult): SendResult {
  return result.status === 'unconfirmed'
    ? { status: 'unavailable', cause: result.cause, retryInMs: null }
    : result
}
