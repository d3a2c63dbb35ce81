// In a file of its own, because a server that prefetches the configuration has no use for the fields.
export { createVerification, httpTransport } from '@otp-kit/core'
