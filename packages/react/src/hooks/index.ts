// The hooks without any component, for apps without a DOM (React Native) and for a bundler that drops nothing.
export { useSecondsLeft } from '../countdown/use-seconds-left.ts'
export { configQueryOptions } from '../provider/config-query-options.ts'
export { VerificationProvider } from '../provider/verification-provider.tsx'
export { useEmailVerification } from './use-email-verification.ts'
export { usePhoneVerification } from './use-phone-verification.ts'
export { useWebOtp } from './use-web-otp.ts'
export type { Deadline } from '../countdown/countdown.ts'
export type { ConfigQueryOptions } from '../provider/config-query-options.ts'
export type {
  VerificationDefaults,
  VerificationProviderProps,
} from '../provider/verification-provider.tsx'
export type { Details, Reason } from '../utils/details.ts'
export type { Step } from './step.ts'
export type { UseWebOtpOptions } from './use-web-otp.ts'
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
} from './verification-types.ts'
