'use client'

import { say } from '@otp-kit/core/messages'
import { isolate } from '../utils/isolate.ts'
import { part, type Part } from './part.ts'

/**
 * Renders its children while a destination is asked for.
 *
 * @cssclass otp-step - A step.
 */
export const OtpVerificationDestinationStep: Part<'div'> = part(
  'div',
  'DestinationStep',
  ({ view }) => (view.step === 'destination' ? { className: 'otp-step' } : null),
)

/**
 * Renders its children from the first send until the destination is verified.
 *
 * @cssclass otp-step - A step.
 */
export const OtpVerificationCodeStep: Part<'div'> = part('div', 'CodeStep', ({ view }) =>
  view.step === 'code' ? { className: 'otp-step', 'aria-busy': view.busy || undefined } : null,
)

/**
 * Shows which destination was verified, in a group with the name of the destination. Receives the focus when the code field is removed.
 *
 * @cssclass otp-verified - The row.
 * @cssclass otp-verified-mark - The check mark.
 */
export const OtpVerificationVerified: Part<'div'> = part(
  'div',
  'Verified',
  ({ snapshot: { state }, messages, kind, verifiedRef, formError, ids }) =>
    state.status === 'verified'
      ? {
          ref: verifiedRef,
          tabIndex: -1,
          // Focused without a role and a name, it would not be announced. The sentence in it is, whatever has the focus.
          role: 'group',
          'aria-label': messages[`${kind.kind}.label`],
          className: 'otp-verified',
          'aria-describedby': formError === null ? undefined : ids.problem,
          children: (
            <>
              <svg className="otp-verified-mark" viewBox="0 0 20 20" aria-hidden="true">
                <path d="M4.5 10.5l3.5 3.5 7.5-8" />
              </svg>
              <span>{say(messages, 'verified.to', { to: isolate(kind.format(state.to)) })}</span>
            </>
          ),
        }
      : null,
)
