import type { Outgoing, OutgoingMessage } from '../provider.ts'
import { failureAnswer, inferred, invalid } from './answers.ts'
import type { CallContext } from './call-context.ts'
import type { LaravelFields } from './fields.ts'
import { type Outcome, slowMs } from '../outcomes/outcome-failure.ts'
import { type OutcomeEffect, effectOf } from './outcome-effect.ts'
import {
  type CodeState,
  lifetimeMs,
  maximumAttempts,
  type SentCode,
  type Validation,
  type ValidationStatus,
} from './validation.ts'

const codeLength = 6

/** Identifies a trust validation. */
export interface ValidationIds {
  readonly flow: string
  readonly id: string
}

export function readValidationIds(fields: LaravelFields): ValidationIds {
  return {
    flow: String(fields.integer('trustFlowId')),
    id: fields.text('trustValidationId') ?? '',
  }
}

/** Returns the trust validation of a call, or the answer that refuses the call, which is inferred. */
export function findValidation(
  { account }: CallContext,
  { flow, id }: ValidationIds,
): Validation | Response {
  const found = account.validations.find((each) => each.id === id && each.trustFlowId === flow)
  if (!found) return inferred({ message: 'Trust validation not found.' }, 404)
  return found.finalized
    ? invalid({ trustValidationId: ['The trust validation has already been finalized.'] })
    : found
}

/** Returns what a test destination does to a call. */
export function effectOfCall(
  { account }: CallContext,
  call: 'send' | 'check',
  to: string,
  outcome: Outcome | undefined,
): OutcomeEffect {
  return effectOf(outcome, call, to, account.callsTo)
}

/** Returns the result of a call that fails, or `undefined`. */
export function failedCall({ failure }: OutcomeEffect): Outgoing | undefined {
  if (failure === 'down') return { response: Response.error(), down: true }
  return failure && { response: failureAnswer(failure) }
}

export function outgoing(response: Response, { lost, slow }: OutcomeEffect): Outgoing {
  return { response, lost: lost ?? false, delayMs: slow ? slowMs : 0 }
}

/** Creates a code, which replaces the previous one of its kind. */
export function sendCode(
  { world, now }: CallContext,
  validation: Validation,
  request: {
    readonly kind: 'phone' | 'email'
    readonly to: string
    readonly outcome: Outcome | undefined
    /** The code that the caller set. */
    readonly code?: string | undefined
    readonly effect: OutcomeEffect
  },
): SentCode {
  const { kind, to, outcome, effect } = request
  const fixedCode = outcome === 'approved' ? '123456' : world.defaults().code
  const generated = fixedCode
    ? fixedCode.repeat(8).slice(0, codeLength)
    : world.random.digits(codeLength)
  const sent: SentCode = {
    kind,
    to,
    referenceId: world.random.uuid().replaceAll('-', '').toUpperCase(),
    code: request.code ?? generated,
    sentAt: now,
    wrongCodes: 0,
    status: effect.rejected ? 'rejected' : 'pending',
  }
  const others = validation.codes.filter((other) => other.kind !== kind)
  validation.codes.splice(0, validation.codes.length, ...others, sent)
  return sent
}

/** Returns the messages of a send. */
export function messagesOf(
  effect: OutcomeEffect,
  message: OutgoingMessage,
): readonly OutgoingMessage[] {
  return effect.rejected || effect.undelivered ? [] : [message]
}

export interface CheckResult {
  readonly codeState: CodeState
  readonly status: ValidationStatus
}

/** Checks a code. Inferred: every state but `VALID`, from TeleSign Verify, whose answers IDMeta's resemble. */
export function checkCode(
  sent: SentCode,
  otp: string,
  options: {
    readonly outcome: Outcome | undefined
    readonly rejected: boolean
    readonly now: number
  },
): CheckResult {
  // The code is used up: the trust validation keeps its status, and this call verifies nothing.
  if (sent.status === 'verified') return { codeState: 'EXPIRED', status: 'rejected' }
  const codeState = stateOf(sent, otp, options)
  return { codeState, status: sent.status }
}

function stateOf(
  sent: SentCode,
  otp: string,
  {
    outcome,
    rejected,
    now,
  }: { readonly outcome: Outcome | undefined; readonly rejected: boolean; readonly now: number },
): CodeState {
  if (sent.status === 'rejected') return 'MAX_ATTEMPTS_EXCEEDED'
  if (outcome === 'expired' || now >= sent.sentAt + lifetimeMs) return 'EXPIRED'
  if (otp === sent.code && outcome !== 'wrong') {
    sent.status = rejected ? 'rejected' : 'verified'
    return 'VALID'
  }
  sent.wrongCodes += 1
  if (sent.wrongCodes < maximumAttempts) return 'INVALID'
  sent.status = 'rejected'
  return 'MAX_ATTEMPTS_EXCEEDED'
}
