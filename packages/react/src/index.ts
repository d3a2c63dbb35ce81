export {
  OtpInput,
  OtpInputGroup,
  OtpInputInput,
  OtpInputRoot,
  OtpInputSeparator,
  OtpInputSlot,
  OtpInputSlots,
  useWebOtp,
} from './otp-input/index.ts'
export { useSecondsLeft } from './countdown/use-seconds-left.ts'
export { useEmailVerification } from './hooks/use-email-verification.ts'
export { usePhoneVerification } from './hooks/use-phone-verification.ts'
export { configQueryOptions } from './provider/config-query-options.ts'
export { VerificationProvider } from './provider/verification-provider.tsx'
export { OtpVerificationAnnouncer } from './otp-verification/announcer.tsx'
export {
  OtpVerificationChangeButton,
  OtpVerificationCheckButton,
  OtpVerificationResendButton,
  OtpVerificationSendButton,
} from './otp-verification/buttons.tsx'
export { OtpVerificationChannels } from './otp-verification/channels.tsx'
export { OtpVerificationCodeField } from './otp-verification/code-field.tsx'
export { OtpVerificationDestinationField } from './otp-verification/destination-field.tsx'
export { OtpVerification } from './otp-verification/otp-verification.tsx'
export { OtpVerificationRoot } from './otp-verification/root.tsx'
export {
  OtpVerificationCodeStep,
  OtpVerificationDestinationStep,
  OtpVerificationVerified,
} from './otp-verification/steps.tsx'
export {
  OtpVerificationAttempts,
  OtpVerificationDestination,
  OtpVerificationExpiry,
  OtpVerificationHint,
  OtpVerificationLabel,
  OtpVerificationProblem,
} from './otp-verification/texts.tsx'
export { EmailField } from './email-field/email-field.tsx'
export { PhoneField } from './phone-field/phone-field.tsx'
export type { Deadline } from './countdown/countdown.ts'
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
} from './hooks/verification-types.ts'
export type { Step } from './hooks/step.ts'
export type { ConfigQueryOptions } from './provider/config-query-options.ts'
export type {
  VerificationDefaults,
  VerificationProviderProps,
} from './provider/verification-provider.tsx'
export type { OtpVerificationCodeFieldProps } from './otp-verification/code-field.tsx'
export type { OtpVerificationState } from './otp-verification/context.ts'
export type { OtpVerificationDestinationFieldProps } from './otp-verification/destination-field.tsx'
export type { OtpVerificationProps } from './otp-verification/otp-verification.tsx'
export type { PartProps } from './otp-verification/part.ts'
export type {
  OtpVerificationHandle,
  OtpVerificationOptions,
  OtpVerificationRootProps,
} from './otp-verification/options.ts'
export type {
  Details,
  OtpInputGroupProps,
  OtpInputInputProps,
  OtpInputOptions,
  OtpInputProps,
  OtpInputRootProps,
  OtpInputSeparatorProps,
  OtpInputSlotProps,
  OtpInputSlotsProps,
  OtpInputSlotState,
  OtpInputState,
  Reason,
  Render,
  UseWebOtpOptions,
} from './otp-input/index.ts'
export type {
  EmailFieldOptions,
  EmailFieldProps,
  EmailFieldState,
  EmailReason,
  EmailValue,
} from './email-field/index.ts'
export type {
  PhoneFieldOptions,
  PhoneFieldProps,
  PhoneFieldState,
  PhoneFormatting,
  PhoneValue,
} from './phone-field/index.ts'
