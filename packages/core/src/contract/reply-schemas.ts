import * as v from 'valibot'
import type * as messages from './messages.ts'
import type { ProblemBody } from './problem-body.ts'
import { retries } from './problems.ts'
import { channel, handle, kind, type Schema } from './schema.ts'
import { charsets, resendSemantics } from './terms.ts'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const codeShape = v.object({
  length: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(10)),
  charset: v.picklist(charsets),
})

const awaitingObject = v.object({
  status: v.literal('awaiting'),
  verification: handle,
  to: v.string(),
  kind,
  channel,
  code: codeShape,
  originBound: v.boolean(),
  expiresIn: v.nullable(whole),
  resendIn: whole,
  attemptsLeft: v.nullable(whole),
  sendsLeft: v.nullable(whole),
  channels: v.array(channel),
  resendSemantics: v.picklist(resendSemantics),
  resendExtends: v.optional(v.boolean()),
})

const approvedObject = v.object({
  status: v.literal('approved'),
  proof: v.pipe(v.string(), v.minLength(1)),
  proofExpiresIn: whole,
  to: v.string(),
  kind,
})

const incorrectObject = v.object({
  status: v.literal('incorrect'),
  attemptsLeft: v.nullable(whole),
})
const expiredObject = v.object({ status: v.literal('expired') })
const declinedObject = v.object({
  status: v.literal('declined'),
  reason: v.picklist(['attempts', 'policy']),
  retryIn: v.nullable(whole),
  to: v.optional(v.string()),
})

/** What `send` answers. Unknown fields are ignored. */
export const sendReply: Schema<messages.SendReply> = awaitingObject

/** What `check` answers. Unknown fields are ignored. */
export const checkReply: Schema<messages.CheckReply> = v.variant('status', [
  approvedObject,
  incorrectObject,
  expiredObject,
  declinedObject,
])

/** What `status` answers. Unknown fields are ignored. */
export const statusReply: Schema<messages.StatusReply> = v.variant('status', [
  awaitingObject,
  approvedObject,
  expiredObject,
  declinedObject,
])

const kindConfig = v.object({
  channels: v.array(channel),
  code: codeShape,
  countries: v.nullable(v.array(v.string())),
})

/** What `config` answers. Unknown fields are ignored. */
export const verificationConfig: Schema<messages.VerificationConfig> = v.object({
  kinds: v.object({ phone: v.optional(kindConfig), email: v.optional(kindConfig) }),
  challenge: v.nullable(v.string()),
  challengeSiteKey: v.optional(v.string()),
  languages: v.array(v.string()),
})

/** The body of a problem (RFC 9457). Unknown members are ignored, as the RFC requires. */
export const problemBody: Schema<ProblemBody> = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  code: v.string(),
  retry: v.picklist(retries),
  retryIn: v.optional(whole),
  awaiting: v.optional(awaitingObject),
  limit: v.optional(v.object({ name: v.string(), quota: whole, window: whole })),
})
