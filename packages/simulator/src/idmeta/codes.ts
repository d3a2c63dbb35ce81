import type { Outgoing, OutgoingMessage } from '../provider.ts'
import { failureAnswer, inferred, invalid } from './answers.ts'
import type { Asked } from './asked.ts'
import type { LaravelFields } from './fields.ts'
import { type Outcome, slowMs } from '../outcomes/outcome-failure.ts'
import { type Meaning, meaningOf } from './outcome-meaning.ts'
import {
  type CodeState,
  lifetimeMs,
  maximumAttempts,
  type SentCode,
  type Validation,
} from './validation.ts'

const codeLength = 6

/** The run that a call belongs to, or the answer where there is none. */
export function findValidation({ account }: Asked, fields: LaravelFields): Validation | Response {
  const flow = fields.integer('trustFlowId')
  const id = fields.text('trustValidationId')
  if (flow === undefined || id === undefined) return invalid(fields.errors)
  const found = account.validations.find(
    (each) => each.id === id && each.trustFlowId === String(flow),
  )
  // Inferred, as every other answer than a good one.
  return found ?? inferred({ message: 'Trust validation not found.' }, 404)
}

/** What a test destination does to this call. */
export function meaning(
  { account }: Asked,
  call: 'send' | 'check',
  to: string,
  outcome: Outcome | undefined,
): Meaning {
  return meaningOf(outcome, call, to, account.callsTo)
}

/** The outcome of a call that comes to nothing, or `undefined`. */
export function trouble({ failure }: Meaning): Outgoing | undefined {
  if (failure === 'down') return { response: Response.error(), down: true }
  return failure && { response: failureAnswer(failure) }
}

export function outgoing(response: Response, { lost, slow }: Meaning): Outgoing {
  return { response, lost: lost ?? false, delayMs: slow ? slowMs : 0 }
}

/** A code on its way: each send makes another, and the last one counts. */
export function sendCode(
  { world, now }: Asked,
  validation: Validation,
  wanted: {
    readonly kind: 'phone' | 'email'
    readonly to: string
    readonly outcome: Outcome | undefined
    /** The caller's own, where one is given. */
    readonly code?: string | undefined
    readonly meaning: Meaning
  },
): SentCode {
  const { kind, to, outcome, meaning: means } = wanted
  const fixed = outcome === 'approved' ? '123456' : world.beginnings().code
  const made = fixed ? fixed.repeat(8).slice(0, codeLength) : world.random.digits(codeLength)
  const sent: SentCode = {
    kind,
    to,
    referenceId: world.random.uuid().replaceAll('-', '').toUpperCase(),
    code: wanted.code ?? made,
    sentAt: now,
    wrongCodes: 0,
    status: means.rejected ? 'rejected' : 'pending',
  }
  validation.codes.push(sent)
  return sent
}

/** What goes out with a send. */
export function messagesOf(means: Meaning, message: OutgoingMessage): readonly OutgoingMessage[] {
  return means.rejected || means.silent ? [] : [message]
}

/** Judges a code. Inferred: everything but `VALID`, from the states of TeleSign, whose answers IDMeta's resemble. */
export function judgeCode(
  sent: SentCode,
  otp: string,
  {
    outcome,
    rejected,
    now,
  }: { readonly outcome: Outcome | undefined; readonly rejected: boolean; readonly now: number },
): CodeState {
  if (sent.status === 'rejected' || sent.wrongCodes >= maximumAttempts) {
    return 'MAX_ATTEMPTS_EXCEEDED'
  }
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
