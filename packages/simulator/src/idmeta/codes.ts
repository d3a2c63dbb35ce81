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
  type ValidationStatus,
} from './validation.ts'

const codeLength = 6

/** Which run a call names. What is wrong with that is told with the rest of the fields. */
export interface RunIds {
  readonly flow: string
  readonly id: string
}

export function readRun(fields: LaravelFields): RunIds {
  return {
    flow: String(fields.integer('trustFlowId')),
    id: fields.text('trustValidationId') ?? '',
  }
}

/** The run that a call belongs to, or the answer where there is none. Inferred, as every other answer than a good one. */
export function findRun({ account }: Asked, { flow, id }: RunIds): Validation | Response {
  const found = account.validations.find((each) => each.id === id && each.trustFlowId === flow)
  if (!found) return inferred({ message: 'Trust validation not found.' }, 404)
  return found.finalized
    ? invalid({ trustValidationId: ['The trust validation has already been finalized.'] })
    : found
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

/** A code on its way, in the place of the one of its kind that was sent before. */
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
  const others = validation.codes.filter((other) => other.kind !== kind)
  validation.codes.splice(0, validation.codes.length, ...others, sent)
  return sent
}

/** What goes out with a send. */
export function messagesOf(means: Meaning, message: OutgoingMessage): readonly OutgoingMessage[] {
  return means.rejected || means.silent ? [] : [message]
}

/** How a code was judged, and what its call is told of the run. */
export interface Judged {
  readonly codeState: CodeState
  readonly status: ValidationStatus
}

/** Judges a code. Inferred: everything but `VALID`, from the states of TeleSign, whose answers IDMeta's resemble. */
export function judgeCode(
  sent: SentCode,
  otp: string,
  told: { readonly outcome: Outcome | undefined; readonly rejected: boolean; readonly now: number },
): Judged {
  // Used up: the run stays what it is, and this call verifies nothing.
  if (sent.status === 'verified') return { codeState: 'EXPIRED', status: 'rejected' }
  const codeState = stateOf(sent, otp, told)
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
