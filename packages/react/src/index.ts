export * from './otp-input/index.ts'
export * from './otp-verification/index.ts'
export * from './email-field/index.ts'
export * from './phone-field/index.ts'
