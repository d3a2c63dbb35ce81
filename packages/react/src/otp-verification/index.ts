export * from '../hooks/index.ts'
export { OtpVerificationAnnouncer } from './announcer.tsx'
export {
  OtpVerificationChangeButton,
  OtpVerificationCheckButton,
  OtpVerificationResendButton,
  OtpVerificationSendButton,
} from './buttons.tsx'
export { OtpVerificationChannels } from './channels.tsx'
export { OtpVerificationCodeField } from './code-field.tsx'
export { OtpVerificationDestinationField } from './destination-field.tsx'
export { OtpVerification } from './otp-verification.tsx'
export { OtpVerificationRoot } from './root.tsx'
export {
  OtpVerificationCodeStep,
  OtpVerificationDestinationStep,
  OtpVerificationVerified,
} from './steps.tsx'
export {
  OtpVerificationAttempts,
  OtpVerificationDestination,
  OtpVerificationExpiry,
  OtpVerificationHint,
  OtpVerificationLabel,
  OtpVerificationProblem,
} from './texts.tsx'
export type { OtpVerificationCodeFieldProps } from './code-field.tsx'
export type { OtpVerificationState } from './context.ts'
export type { OtpVerificationDestinationFieldProps } from './destination-field.tsx'
export type { OtpVerificationProps } from './otp-verification.tsx'
export type { PartProps } from './part.ts'
export type {
  OtpVerificationHandle,
  OtpVerificationOptions,
  OtpVerificationRootProps,
} from './options.ts'
