import type { ComponentPropsWithoutRef, CSSProperties, ReactNode, Ref } from 'react'
import type { Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { UseVerificationOptions } from '../hooks/verification-types.ts'
import type { Theme } from '../theme/theme.ts'
import type { Render } from '../utils/render-part.ts'
import type { OtpVerificationState } from './context.ts'

/** The methods that a form needs of the flow. */
export interface OtpVerificationHandle {
  /** Focuses the current step's input, or the message that the destination is verified. */
  readonly focus: () => void
  /** Selects the text of the current step's input. */
  readonly select: () => void
  /** Goes back to the beginning. */
  readonly reset: () => void
}

/** The options of the hooks, and those of the flow in a form: names of its values, countries, callbacks. */
export interface OtpVerificationOptions<P extends Proof = string> extends UseVerificationOptions<
  Kind,
  P
> {
  /** What is verified. @default 'phone' */
  readonly kind?: Kind | undefined
  /** The name of the destination (E.164 or the address) in the form's data; also the default of `id`. */
  readonly name?: string | undefined
  /** The name of the proof in the form's data, once there is one. */
  readonly proofName?: string | undefined
  /** Keeps the surrounding form invalid until the destination is verified. @default false */
  readonly required?: boolean | undefined
  /** The initial value of the destination field: E.164 or an address. */
  readonly initialDestination?: string | undefined
  /** The country of numbers without `+`, until another is chosen. */
  readonly defaultCountry?: string | undefined
  /** The countries that can be chosen. @default those that the server's configuration allows */
  readonly countries?: readonly string[] | null | undefined
  /** Whether the destination can be changed after a code was sent. @default true */
  readonly allowChange?: boolean | undefined
  /** Whether the destination is masked after a code was sent. @default true */
  readonly maskDestination?: boolean | undefined
  /** Whether nothing can be typed, sent or checked. Its values are then not part of the form's data. @default false */
  readonly disabled?: boolean | undefined
  /** Called when the text of the destination field changes: E.164 or the address, complete or not; `null` where it is none. */
  readonly onDestinationChange?: ((to: string | null) => void) | undefined
  /** The surrounding form's error, shown while the flow has none of its own. */
  readonly error?: string | undefined
  /** The theme of this flow alone. */
  readonly theme?: Theme | undefined
  /** Receives the methods that a form needs. */
  readonly handleRef?: Ref<OtpVerificationHandle> | undefined
}

/** Props of `OtpVerification.Root`: the flow's options, and those of its `<div>`. */
export interface OtpVerificationRootProps<P extends Proof = string>
  extends
    OtpVerificationOptions<P>,
    Omit<ComponentPropsWithoutRef<'div'>, keyof OtpVerificationOptions | 'onChange'> {
  /** Classes of the root, beside its own. */
  readonly className?: string | undefined
  /** Styles of the root. */
  readonly style?: CSSProperties | undefined
  /** Replaces the root: another element, or a function of its props and the state. */
  readonly render?: Render<OtpVerificationState> | undefined
  /** The parts. */
  readonly children?: ReactNode
}
