'use client'

import { say } from '@otp-kit/core/messages'
import { part, type Part } from './part.ts'
import { grouped, isolated } from './shown-number.ts'

/** Shows what is in it while a number is asked for. */
export const OtpVerificationDestinationStep: Part<'div'> = part(
  'div',
  'DestinationStep',
  ({ view }) => (view.step === 'destination' ? { className: 'otp-step' } : null),
)

/** Shows what is in it from the first send on, until the number is verified. */
export const OtpVerificationCodeStep: Part<'div'> = part('div', 'CodeStep', ({ view }) =>
  view.step === 'code' ? { className: 'otp-step', 'aria-busy': view.busy || undefined } : null,
)

/** Says which number was verified. It takes the focus that the code field leaves behind. */
export const OtpVerificationVerified: Part<'div'> = part(
  'div',
  'Verified',
  ({ snapshot: { state }, messages, verifiedRef, error, ids }) =>
    state.status === 'verified'
      ? {
          ref: verifiedRef,
          tabIndex: -1,
          className: 'otp-verified',
          'aria-describedby': error === null ? undefined : ids.problem,
          children: (
            <>
              <svg className="otp-verified-mark" viewBox="0 0 20 20" aria-hidden="true">
                <path d="M4.5 10.5l3.5 3.5 7.5-8" />
              </svg>
              <span>{say(messages, 'verified.to', { to: isolated(grouped(state.to)) })}</span>
            </>
          ),
        }
      : null,
)
