import * as v from 'valibot'
import type * as messages from './messages.ts'
import { channel, handle, kind, type Schema } from './schema.ts'

// In its own file, because clients need none of these and not every bundler removes them.

const localeTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/))
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))
const challengeToken = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))

/** The body of the first `send` of a verification. */
export const startRequest: Schema<messages.StartRequest> = v.strictObject({
  kind,
  to: v.pipe(v.string(), v.minLength(1), v.maxLength(320)),
  country: v.optional(countryCode),
  channel: v.optional(channel),
  locale: v.optional(localeTag),
  challenge: v.optional(challengeToken),
})

/** The body of every further `send`. */
export const resendRequest: Schema<messages.ResendRequest> = v.strictObject({
  verification: handle,
  channel: v.optional(channel),
  locale: v.optional(localeTag),
  challenge: v.optional(challengeToken),
})

/** The body of `send`. Unknown fields are refused. */
export const sendRequest: Schema<messages.SendRequest> = v.union([startRequest, resendRequest])

/** The body of `check`. Unknown fields are refused. */
export const checkRequest: Schema<messages.CheckRequest> = v.strictObject({
  verification: handle,
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
})

/** The body of `status`. Unknown fields are refused. */
export const statusRequest: Schema<messages.StatusRequest> = v.strictObject({
  verification: handle,
})
