import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'

/** `POST …/phone-verification/send`. */
export interface IdmetaPhoneSendRequest {
  /** The calling code with its `+`. */
  readonly country_code: string
  /** The rest of the number. */
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
  /** A code of the caller's own. A number: zeros in front are lost. @default one that IDMeta makes */
  readonly otp?: number | undefined
  /** Text here, where a phone has a number. */
  readonly trustFlowId: string
  readonly trustValidationId: string
}

/** `POST …/email-verification/verify`: the page is being rewritten, and this is the likely outcome. */
export interface IdmetaEmailVerifyRequest {
  readonly email: string
  readonly otp: string
  readonly trustFlowId: string
  readonly trustValidationId: string
}

/** What sends and verifies answer with. Upstreams change, so nothing rests on `data.status.code`. */
export interface IdmetaReply {
  readonly success: boolean
  readonly message?: string | null | undefined
  readonly data?:
    | {
        readonly referenceId?: string | null | undefined
        readonly verify?: { readonly codeState?: string | null | undefined } | null | undefined
      }
    | null
    | undefined
  readonly verificationStatus?: string | null | undefined
  readonly verificationStatusCode?: number | null | undefined
}

export const idmetaReply: Schema<IdmetaReply> = v.object({
  success: v.boolean(),
  message: v.nullish(v.string()),
  data: v.nullish(
    v.object({
      referenceId: v.nullish(v.string()),
      verify: v.nullish(v.object({ codeState: v.nullish(v.string()) })),
    }),
  ),
  verificationStatus: v.nullish(v.string()),
  verificationStatusCode: v.nullish(v.number()),
})

/** Whether a code was right: only `VERIFIED`, with its number where one is told, and where a code's state is told, only `VALID`. */
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

/** What a body of 400 or more says: a `message`, and in Laravel's way the fields that are wrong. */
export interface IdmetaFault {
  readonly message: string | null
  readonly fields: readonly { readonly path: string; readonly message: string }[]
}

/** `null` where the body is none of IDMeta's (a gateway's page, say). */
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
