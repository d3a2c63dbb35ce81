/** One key per user action, on `send` and `check` (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyHeader = 'Idempotency-Key'

/** Carries the client's secret in place of the cookie if the option `binding` is `'header'`. */
export const bindingHeader = 'Otp-Binding'

/** 16 to 128 characters of base64url, such as a UUID. */
export const idempotencyKeyPattern: RegExp = /^[A-Za-z0-9_-]{16,128}$/
