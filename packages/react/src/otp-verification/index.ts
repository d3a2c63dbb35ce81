export { useSecondsLeft } from '../countdown/use-seconds-left.ts'
export { useEmailVerification } from '../hooks/use-email-verification.ts'
export { usePhoneVerification } from '../hooks/use-phone-verification.ts'
export { configQueryOptions } from '../provider/config-query-options.ts'
export { VerificationProvider } from '../provider/verification-provider.tsx'
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
export type { Deadline } from '../countdown/countdown.ts'
export type {
  ButtonProps,
  CodeFieldProps,
  CodeInputProps,
  DestinationFieldProps,
  DestinationInputProps,
  DestinationValue,
  EmailVerification,
  PhoneVerification,
  UseEmailVerificationOptions,
  UsePhoneVerificationOptions,
  UseVerificationOptions,
  VerificationHook,
  Verified,
} from '../hooks/verification-types.ts'
export type { Step } from '../hooks/step.ts'
export type { ConfigQueryOptions } from '../provider/config-query-options.ts'
export type {
  VerificationDefaults,
  VerificationProviderProps,
} from '../provider/verification-provider.tsx'
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
