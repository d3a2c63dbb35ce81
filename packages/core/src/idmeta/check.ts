import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'

/** `POST …/phone-verification/send`. */
export interface IdmetaPhoneSendRequest {
  /** The calling code, with `+`. */
  readonly country_code: string
  /** The national number. */
  readonly phone_number: string
  readonly trustFlowId: number
  readonly trustValidationId: string
}

/** `POST …/phone-verification/verify`. */
export interface IdmetaPhoneVerifyRequest {
  readonly otp: string
  readonly trustFlowId: number
  readonly trustValidationId: string
  /** `data.referenceId` of the send. */
  readonly ref_id?: string | undefined
  readonly country_code?: string | undefined
  readonly phone_number?: string | undefined
}

/** `POST …/email-verification/send`. */
export interface IdmetaEmailSendRequest {
  readonly email: string
  /** A code chosen by the caller. As a number it loses leading zeros. @default a code that IDMeta generates */
  readonly otp?: number | undefined
  /** A string here; a number in the phone calls. */
  readonly trustFlowId: string
  readonly trustValidationId: string
}

/** `POST …/email-verification/verify`. IDMeta's page is mid-migration; this is its likely outcome. */
export interface IdmetaEmailVerifyRequest {
  readonly email: string
  readonly otp: string
  readonly trustFlowId: string
  readonly trustValidationId: string
}

/** The reply of sends and verifies. `data.status.code` depends on IDMeta's upstream provider, so it is not read. */
export interface IdmetaReply {
  readonly success: boolean
  readonly message?: string | null | undefined
  readonly data?:
    | {
        readonly referenceId?: string | null | undefined
        readonly verify?:
          | {
              readonly codeState?: string | null | undefined
              readonly inputPhoneNumber?: string | null | undefined
            }
          | null
          | undefined
      }
    | null
    | undefined
  readonly verificationStatus?: string | null | undefined
  readonly verificationStatusCode?: number | null | undefined
  readonly trustValidationId?: string | number | null | undefined
}

/** What IDMeta answers to a send and to a check. */
export const idmetaReply: Schema<IdmetaReply> = v.object({
  success: v.boolean(),
  message: v.nullish(v.string()),
  data: v.nullish(
    v.object({
      referenceId: v.nullish(v.string()),
      verify: v.nullish(
        v.object({ codeState: v.nullish(v.string()), inputPhoneNumber: v.nullish(v.string()) }),
      ),
    }),
  ),
  verificationStatus: v.nullish(v.string()),
  verificationStatusCode: v.nullish(v.number()),
  trustValidationId: v.nullish(v.union([v.string(), v.number()])),
})

/** Returns whether the code was right: `VERIFIED`, and no status code or code state in the reply that contradicts it. */
export function isIdmetaVerified(reply: IdmetaReply): boolean {
  const codeState = reply.data?.verify?.codeState ?? 'VALID'
  const statusCode = reply.verificationStatusCode ?? 3
  return (
    reply.success &&
    reply.verificationStatus === 'VERIFIED' &&
    statusCode === 3 &&
    codeState === 'VALID'
  )
}

/** The content of an error body (status 400 or above): a message and field errors, as Laravel formats them. */
export interface IdmetaFault {
  readonly message: string | null
  readonly fields: readonly { readonly path: string; readonly message: string }[]
}

/** Parses an error body. Returns `null` for any other body, such as a gateway's page. */
export function readIdmetaFault(body: unknown): IdmetaFault | null {
  const read = v.safeParse(
    v.object({
      message: v.nullish(v.string()),
      errors: v.nullish(v.record(v.string(), v.array(v.string()))),
    }),
    body,
  )
  if (!read.success) return null
  const { message = null, errors } = read.output
  const fields = Object.entries(errors ?? {}).flatMap(([path, messages]) =>
    messages.map((each) => ({ path, message: each })),
  )
  return message === null && fields.length === 0 ? null : { message, fields }
}
