import type { Failure } from '../provider.ts'
import {
  type CodeState,
  type SentCode,
  type Validation,
  type ValidationStatus,
  validationStatuses,
} from './validation.ts'

/** Marks answers that are inferred: IDMeta documents successful ones only. */
export const inferredHeader = 'X-Simulator-Inferred'

const inferredHeaders = { [inferredHeader]: '1' }

export function documented(body: unknown): Response {
  return Response.json(body)
}

export function inferred(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, headers: { ...inferredHeaders, ...headers } })
}

/** Inferred: Laravel's answer to invalid fields. */
export function invalid(errors: Readonly<Record<string, readonly string[]>>): Response {
  const [first = 'The given data was invalid.'] = Object.values(errors).flat()
  return inferred({ message: first, errors }, 422)
}

/** Inferred: Laravel's answer without a valid token. */
export function unauthenticated(): Response {
  return inferred({ message: 'Unauthenticated.' }, 401)
}

/** Inferred: Laravel's answers and messages. */
export function failureAnswer(failure: Failure): Response {
  switch (failure) {
    case 'invalid-number':
    case 'invalid-line-type':
      return invalid({ phone_number: ['The phone number is invalid.'] })
    case 'key-expired':
    case 'key-refused':
      return unauthenticated()
    case 'no-top-up':
    case 'no-credit':
      return inferred({ message: 'Insufficient credits.' }, 402)
    case 'session-not-found':
      return inferred({ message: 'Verification not found.' }, 404)
    case 'number-limit':
    case 'write-limit':
      return inferred({ message: 'Too Many Attempts.' }, 429, {
        'Retry-After': '30',
        'X-RateLimit-Limit': '60',
        'X-RateLimit-Remaining': '0',
      })
    case 'provider-error':
      return inferred({ message: 'Server Error' }, 500)
    case 'provider-unavailable':
      return inferred({ message: 'Bad Gateway' }, 502)
  }
}

function isoTime(at: number): string {
  return new Date(at).toISOString()
}

interface PhoneAnswer {
  readonly validation: Validation
  readonly sent: SentCode
  readonly now: number
  readonly codeState: CodeState
  /** The status of the trust validation in the answer. */
  readonly status: ValidationStatus
  readonly message: string
  readonly delivery: { readonly code: number; readonly description: string }
}

/** Returns the answer to a send or a verify of a phone number. */
export function phoneBody(answer: PhoneAnswer): object {
  const { validation, sent, now, codeState, message, status, delivery } = answer
  const { name, code } = validationStatuses[status]
  return {
    success: true,
    message,
    data: {
      referenceId: sent.referenceId,
      submitTime: isoTime(sent.sentAt),
      status: { updatedOn: isoTime(now), ...delivery },
      verify: { codeState, inputPhoneNumber: sent.to },
    },
    verificationStatus: name,
    verificationStatusCode: code,
    trustFlowId: Number(validation.trustFlowId),
    trustValidationId: validation.id,
    verificationType: 'sms_verification',
    metadata: validation.metadata,
  }
}

/** Returns the answer to a send or a verify of an e-mail address. */
export function emailBody(
  validation: Validation,
  { wrongCodes }: SentCode,
  status: ValidationStatus,
  message: string,
): object {
  const { name, code } = validationStatuses[status]
  return {
    success: true,
    message,
    data: { status: name, attempt: wrongCodes },
    verificationStatus: name,
    verificationStatusCode: code,
    trustFlowId: Number(validation.trustFlowId),
    trustValidationId: validation.id,
    verificationType: 'email_verification',
    metadata: validation.metadata,
  }
}
