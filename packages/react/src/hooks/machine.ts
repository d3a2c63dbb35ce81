// What a person needs from the first touch of a field on, and nobody before: a load of its own.
export { createVerification, httpTransport } from '@otp-kit/core'
