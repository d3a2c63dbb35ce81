/** One key for each act of the person, on `send` and `check` (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyHeader = 'Idempotency-Key'

/** The client-made secret that stands in for the cookie where `binding` is `'header'`. */
export const bindingHeader = 'Otp-Binding'

/** 16 to 128 characters of the URL-safe alphabet: a UUID fits. */
export const idempotencyKeyPattern: RegExp = /^[A-Za-z0-9_-]{16,128}$/
