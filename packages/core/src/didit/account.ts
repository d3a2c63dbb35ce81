import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'

/** `POST /auth/v2/programmatic/register/` on `diditAccountOrigin`, without a key. */
export interface DiditRegisterRequest {
  readonly email: string
  /** At least 8 characters, with an upper-case and a lower-case letter, a digit and a special character. */
  readonly password: string
}

/** The answer to a registration: Didit has sent a code to the address. */
export interface DiditRegisterReply {
  readonly message: string
  readonly email: string
}

/** What Didit answers to the registration of an account. */
export const diditRegisterReply: Schema<DiditRegisterReply> = v.object({
  message: v.string(),
  email: v.string(),
})

/** `POST /auth/v2/programmatic/verify-email/` on `diditAccountOrigin`, without a key. */
export interface DiditVerifyEmailRequest {
  readonly email: string
  /** The code of the e-mail: six letters and digits. */
  readonly code: string
}

/** A new organization with its first application, whose `api_key` is the key of every other call. */
export interface DiditVerifyEmailReply {
  readonly organization: { readonly uuid: string; readonly name: string }
  readonly application: {
    readonly uuid: string
    readonly client_id: string
    readonly api_key: string
  }
}

/** What Didit answers to the code of an account's address: its API key. */
export const diditVerifyEmailReply: Schema<DiditVerifyEmailReply> = v.object({
  organization: v.object({ uuid: v.string(), name: v.string() }),
  application: v.object({ uuid: v.string(), client_id: v.string(), api_key: v.string() }),
})
