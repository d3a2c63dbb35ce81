'use client'

import { useEffect, useState, type ReactElement } from 'react'
import { keyFor, say } from '@otp-kit/core/messages'
import { awaitingOf } from '../hooks/step.ts'
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
import {
  OtpVerificationCodeStep,
  OtpVerificationDestinationStep,
  OtpVerificationVerified,
} from './steps.tsx'
import {
  hasError,
  hintOf,
  OtpVerificationAttempts,
  OtpVerificationDestination,
  OtpVerificationExpiry,
  OtpVerificationHint,
  OtpVerificationLabel,
  OtpVerificationProblem,
} from './texts.tsx'

/** The arrangement of the parts in `<OtpVerification>`. */
export function DefaultLayout(): ReactElement {
  return (
    <>
      <OtpVerificationDestinationStep>
        <OtpVerificationLabel />
        <div className="otp-entry">
          <OtpVerificationDestinationField label={null} hint={null} />
          <Message />
          <OtpVerificationChannels />
          <OtpVerificationSendButton />
        </div>
      </OtpVerificationDestinationStep>
      <OtpVerificationCodeStep>
        <div className="otp-row">
          <OtpVerificationDestination />
          <ShortChangeButton />
        </div>
        <OtpVerificationLabel />
        <OtpVerificationCodeField label={null} hint={null} />
        <Message />
        <NextRow />
        <OtpVerificationChannels />
        <VerifyButton />
      </OtpVerificationCodeStep>
      <VerifiedStep />
      <OtpVerificationAnnouncer />
    </>
  )
}

/** One line under the input: what is wrong, else the attempts left once one is spent, else the hint. */
function Message(): ReactElement | null {
  const context = useFlow('Message')
  const { snapshot, view, autoSubmit } = context
  const isSpent = awaitingOf(snapshot.state)?.refusedCode != null && view.status !== 'checking'
  const isEmpty = !isSpent && !hasError(context) && hintOf(context) === null
  if (isEmpty && !autoSubmit) return null
  return (
    <div className="otp-message">
      <OtpVerificationProblem />
      {isSpent && !hasError(context) ? <OtpVerificationAttempts /> : <OtpVerificationHint />}
    </div>
  )
}

/** Whether another destination is the only way to go on. */
function useIsChangeNext(): boolean {
  const { allowChange, snapshot } = useFlow('ChangeButton')
  const { state } = snapshot
  return allowChange && state.status === 'locked' && state.until === null
}

/** Beside the destination, which says what is changed. */
function ShortChangeButton(): ReactElement | null {
  const { messages, kind } = useFlow('ChangeButton')
  if (useIsChangeNext()) return null
  return (
    <OtpVerificationChangeButton aria-label={messages[keyFor(kind.kind, 'change.label')]}>
      {say(messages, 'change.short')}
    </OtpVerificationChangeButton>
  )
}

/** The time left and the resend control, or the one thing that can be done next. */
function NextRow(): ReactElement {
  return (
    <div className="otp-row otp-next">
      {useIsChangeNext() ? (
        <OtpVerificationChangeButton data-variant="primary" />
      ) : (
        <>
          <OtpVerificationExpiry />
          <OtpVerificationResendButton />
        </>
      )}
    </div>
  )
}

/** Where the code is not checked automatically, and where a whole code stands unchecked. */
function VerifyButton(): ReactElement | null {
  const { flow, snapshot, autoSubmit, view } = useFlow('CheckButton')
  const { verification } = flow
  const [isUnchecked, setIsUnchecked] = useState(false)
  useEffect(() => {
    // A check that the button begins keeps it in its place.
    if (snapshot.state.status === 'checking') return
    // The code field has begun an automatic check in an effect before this one.
    const { state, expired, code } = verification.getSnapshot()
    const isWhole = state.status === 'awaiting' && code.length === state.shape.length
    // oxlint-disable-next-line react/set-state-in-effect -- while it renders, the automatic check has not begun.
    setIsUnchecked(isWhole && !expired && code !== state.refusedCode)
  }, [verification, snapshot])
  const isShown = autoSubmit ? isUnchecked : !view.expired
  return isShown ? <OtpVerificationCheckButton /> : null
}

function VerifiedStep(): ReactElement | null {
  const { view, messages, kind } = useFlow('Verified')
  if (view.step !== 'verified') return null
  return (
    <div className="otp-step">
      {/* The group has the same name. */}
      <span className="otp-label" aria-hidden="true">
        {messages[`${kind.kind}.label`]}
      </span>
      <div className="otp-control otp-verified-control">
        <OtpVerificationVerified />
        <ShortChangeButton />
      </div>
      {/* A verified destination can still be rejected by the form: it may be in use already. */}
      <OtpVerificationProblem />
    </div>
  )
}
