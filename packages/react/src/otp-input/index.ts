export { useWebOtp } from '../hooks/use-web-otp.ts'
export { OtpInput } from './otp-input.tsx'
export { OtpInputInput } from './otp-input-input.tsx'
export { OtpInputRoot } from './otp-input-root.tsx'
export {
  OtpInputGroup,
  OtpInputSeparator,
  OtpInputSlot,
  OtpInputSlots,
} from './otp-input-slots.tsx'
export type { UseWebOtpOptions } from '../hooks/use-web-otp.ts'
export type { Details, Reason } from '../utils/details.ts'
export type { Render } from '../utils/render-part.ts'
export type { OtpInputProps } from './otp-input.tsx'
export type { InvalidReason } from './edit.ts'
export type { OtpInputState } from './otp-input-context.ts'
export type { OtpInputInputProps } from './otp-input-input.tsx'
export type { OtpInputOptions, OtpInputRootProps } from './otp-input-root.tsx'
export type {
  OtpInputGroupProps,
  OtpInputSeparatorProps,
  OtpInputSlotProps,
  OtpInputSlotsProps,
  OtpInputSlotState,
} from './otp-input-slots.tsx'
