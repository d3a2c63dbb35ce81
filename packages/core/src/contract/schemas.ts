import * as v from 'valibot'
import type * as messages from './messages.ts'
import { retries } from './problems.ts'
import { channels, charsets, kinds, resendSemantics } from './terms.ts'

/** A schema that makes a `T` of anything or says why not. */
export type Schema<T> = v.GenericSchema<unknown, T>

// Every bound in a request caps what an unauthenticated caller can make the proxy hold.
const handle = v.pipe(v.string(), v.minLength(1), v.maxLength(2048))
const localeTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/))
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))
const challengeToken = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const channel = v.picklist(channels)
const kind = v.picklist(kinds)
const codeShape = v.object({
  length: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(10)),
  charset: v.picklist(charsets),
})

export const startRequest: Schema<messages.StartRequest> = v.strictObject({
  kind,
  to: v.pipe(v.string(), v.minLength(1), v.maxLength(320)),
  country: v.optional(countryCode),
  channel: v.optional(channel),
  locale: v.optional(localeTag),
  challenge: v.optional(challengeToken),
})

export const resendRequest: Schema<messages.ResendRequest> = v.strictObject({
  verification: handle,
  channel: v.optional(channel),
  locale: v.optional(localeTag),
  challenge: v.optional(challengeToken),
})

export const sendRequest: Schema<messages.SendRequest> = v.union([startRequest, resendRequest])

export const checkRequest: Schema<messages.CheckRequest> = v.strictObject({
  verification: handle,
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
})

export const statusRequest: Schema<messages.StatusRequest> = v.strictObject({
  verification: handle,
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
})

export const sendReply: Schema<messages.SendReply> = awaitingObject

export const checkReply: Schema<messages.CheckReply> = v.variant('status', [
  approvedObject,
  incorrectObject,
  expiredObject,
  declinedObject,
])

export const statusReply: Schema<messages.StatusReply> = v.variant('status', [
  awaitingObject,
  approvedObject,
  expiredObject,
  declinedObject,
])

const kindConfig = v.object({
  channels: v.array(channel),
  code: codeShape,
  countries: v.nullable(v.array(countryCode)),
})

export const verificationConfig: Schema<messages.VerificationConfig> = v.object({
  kinds: v.object({ phone: v.optional(kindConfig), email: v.optional(kindConfig) }),
  challenge: v.nullable(v.string()),
  languages: v.array(v.string()),
})

export const problemBody: Schema<messages.ProblemBody> = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  code: v.string(),
  retry: v.picklist(retries),
  retryIn: v.optional(whole),
  awaiting: v.optional(awaitingObject),
})
