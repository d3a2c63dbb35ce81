'use client'

import {
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react'
import { OtpVerificationAnnouncer } from './announcer.tsx'
import {
  OtpVerificationChangeButton,
  OtpVerificationCheckButton,
  OtpVerificationResendButton,
  OtpVerificationSendButton,
} from './buttons.tsx'
import { OtpVerificationChannels } from './channels.tsx'
import { OtpVerificationCodeField } from './code-field.tsx'
import { useFlow } from './context.ts'
import { OtpVerificationDestinationField } from './destination-field.tsx'
import { obstacleOf } from './obstacle.ts'
import { OtpVerificationRoot, type OtpVerificationRootProps } from './root.tsx'
import { awaitingOf } from './step.ts'
import {
  OtpVerificationCodeStep,
  OtpVerificationDestinationStep,
  OtpVerificationVerified,
} from './steps.tsx'
import {
  OtpVerificationAttempts,
  OtpVerificationDestination,
  OtpVerificationExpiry,
  OtpVerificationProblem,
} from './texts.tsx'

export type OtpVerificationProps = Omit<OtpVerificationRootProps, 'children'>

type OtpVerificationComponent = ForwardRefExoticComponent<
  OtpVerificationProps & RefAttributes<HTMLDivElement>
> & {
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
  readonly Problem: typeof OtpVerificationProblem
  readonly Verified: typeof OtpVerificationVerified
  readonly Announcer: typeof OtpVerificationAnnouncer
}

/**
 * The whole way from a number to a proof of it, inside of any form: `onVerified` gives the proof to hand to the form's
 * own backend. It holds no `<form>`, its buttons submit nothing, and Enter sends or checks.
 *
 * For another layout put its parts (`OtpVerification.Root`, …) in an order of your own; to replace one, use its
 * `render`. The root has `data-step` and `data-status`.
 */
export const OtpVerification: OtpVerificationComponent = /* @__PURE__ */ Object.assign(
  forwardRef<HTMLDivElement, OtpVerificationProps>(function OtpVerification(props, ref) {
    return (
      <OtpVerificationRoot {...props} ref={ref}>
        <OtpVerificationDestinationStep>
          <OtpVerificationDestinationField />
          <OtpVerificationChannels />
          <OtpVerificationProblem />
          <OtpVerificationSendButton />
        </OtpVerificationDestinationStep>
        <OtpVerificationCodeStep>
          <OtpVerificationDestination />
          <OtpVerificationCodeField />
          <OtpVerificationProblem />
          <AttemptsOnceSpent />
          <OtpVerificationExpiry />
          <OtpVerificationCheckButton />
          <div className="otp-row">
            <OtpVerificationChangeButton />
            <OtpVerificationResendButton />
          </div>
          <OtpVerificationChannels />
        </OtpVerificationCodeStep>
        <VerifiedRow />
        <OtpVerificationAnnouncer />
      </OtpVerificationRoot>
    )
  }),
  {
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
    Problem: OtpVerificationProblem,
    Verified: OtpVerificationVerified,
    Announcer: OtpVerificationAnnouncer,
  },
)

/** Attempts are worth a line once one is spent, where the problem does not count them itself. */
function AttemptsOnceSpent(): ReactElement | null {
  const { snapshot } = useFlow('Attempts')
  const spent = awaitingOf(snapshot.state)?.refusedCode != null
  return spent && obstacleOf(snapshot) === null ? <OtpVerificationAttempts /> : null
}

function VerifiedRow(): ReactElement | null {
  const { view } = useFlow('Verified')
  if (view.step !== 'verified') return null
  return (
    <>
      <div className="otp-row">
        <OtpVerificationVerified />
        <OtpVerificationChangeButton />
      </div>
      {/* What the form has against a number that is verified: it may be taken. */}
      <OtpVerificationProblem />
    </>
  )
}
