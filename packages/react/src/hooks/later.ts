// What a person needs from the first touch of a field on, and nobody before: a load of its own.
export { OtpInput } from '../otp-input/otp-input.tsx'
export { createVerification, httpTransport } from './machine.ts'
