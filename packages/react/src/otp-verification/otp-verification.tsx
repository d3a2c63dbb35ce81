'use client'

import { forwardRef, type ReactElement, type RefAttributes } from 'react'
import type { Proof } from '@otp-kit/core'
import { OtpVerificationAnnouncer } from './announcer.tsx'
import {
  OtpVerificationChangeButton,
  OtpVerificationCheckButton,
  OtpVerificationResendButton,
  OtpVerificationSendButton,
} from './buttons.tsx'
import { OtpVerificationChannels } from './channels.tsx'
import { OtpVerificationCodeField } from './code-field.tsx'
import { DefaultLayout } from './default-layout.tsx'
import { OtpVerificationDestinationField } from './destination-field.tsx'
import type { OtpVerificationRootProps } from './options.ts'
import { OtpVerificationRoot } from './root.tsx'
import {
  OtpVerificationCodeStep,
  OtpVerificationDestinationStep,
  OtpVerificationVerified,
} from './steps.tsx'
import {
  OtpVerificationAttempts,
  OtpVerificationDestination,
  OtpVerificationExpiry,
  OtpVerificationHint,
  OtpVerificationLabel,
  OtpVerificationProblem,
} from './texts.tsx'

/** Props of `<OtpVerification>`: those of `OtpVerification.Root`, except `children`, because the layout is its own. */
export type OtpVerificationProps<P extends Proof = string> = Omit<
  OtpVerificationRootProps<P>,
  'children'
>

type OtpVerificationComponent = typeof Flow & {
  readonly Root: typeof OtpVerificationRoot
  readonly DestinationStep: typeof OtpVerificationDestinationStep
  readonly DestinationField: typeof OtpVerificationDestinationField
  readonly Channels: typeof OtpVerificationChannels
  readonly SendButton: typeof OtpVerificationSendButton
  readonly CodeStep: typeof OtpVerificationCodeStep
  readonly Destination: typeof OtpVerificationDestination
  readonly CodeField: typeof OtpVerificationCodeField
  readonly CheckButton: typeof OtpVerificationCheckButton
  readonly Expiry: typeof OtpVerificationExpiry
  readonly Attempts: typeof OtpVerificationAttempts
  readonly ResendButton: typeof OtpVerificationResendButton
  readonly ChangeButton: typeof OtpVerificationChangeButton
  readonly Label: typeof OtpVerificationLabel
  readonly Hint: typeof OtpVerificationHint
  readonly Problem: typeof OtpVerificationProblem
  readonly Verified: typeof OtpVerificationVerified
  readonly Announcer: typeof OtpVerificationAnnouncer
}

const Flow: <P extends Proof = string>(
  props: OtpVerificationProps<P> & RefAttributes<HTMLDivElement>,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- forwardRef has no generics; the type is above.
) => ReactElement = forwardRef<HTMLDivElement, OtpVerificationProps<Proof>>(
  function OtpVerification(props, ref) {
    return (
      <OtpVerificationRoot {...props} ref={ref}>
        <DefaultLayout />
      </OtpVerificationRoot>
    )
  },
) as never

/**
 * Verifies a phone number or an e-mail address by one-time code, inside of any form: `onVerified` provides the proof for
 * the form's backend. Renders no `<form>`, its buttons submit nothing, and Enter sends or checks the code.
 *
 * For another layout arrange its parts (`OtpVerification.Root`, …) yourself; to replace one, use its `render`.
 *
 * @cssclass otp-entry - An input with its hint and button.
 * @cssclass otp-row - Two parts beside each other.
 * @cssclass otp-message - What is wrong, or the hint.
 * @cssclass otp-next - The row of what can be done next.
 * @cssclass otp-verified-control - The frame around what is verified, in the place of the field's.
 */
export const OtpVerification: OtpVerificationComponent = /* @__PURE__ */ Object.assign(Flow, {
  Root: OtpVerificationRoot,
  DestinationStep: OtpVerificationDestinationStep,
  DestinationField: OtpVerificationDestinationField,
  Channels: OtpVerificationChannels,
  SendButton: OtpVerificationSendButton,
  CodeStep: OtpVerificationCodeStep,
  Destination: OtpVerificationDestination,
  CodeField: OtpVerificationCodeField,
  CheckButton: OtpVerificationCheckButton,
  Expiry: OtpVerificationExpiry,
  Attempts: OtpVerificationAttempts,
  ResendButton: OtpVerificationResendButton,
  ChangeButton: OtpVerificationChangeButton,
  Label: OtpVerificationLabel,
  Hint: OtpVerificationHint,
  Problem: OtpVerificationProblem,
  Verified: OtpVerificationVerified,
  Announcer: OtpVerificationAnnouncer,
})
