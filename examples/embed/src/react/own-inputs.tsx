import {
  usePhoneVerification,
  useSecondsLeft,
  type PhoneVerification,
  type Verified,
} from '@otp-kit/react/hooks'

export function PhoneSteps({ onVerified }: { onVerified: (verified: Verified) => void }) {
  const flow = usePhoneVerification({ onVerified })
  return (
    <>
      <Step {...flow} />
      <p aria-live="assertive">{errorOf(flow)}</p>
      <p role="status" aria-live="polite">
        {statusOf(flow)}
      </p>
    </>
  )
}

function Step(flow: PhoneVerification) {
  switch (flow.step) {
    case 'destination':
      return (
        <>
          <label>
            Phone number, with +<input {...flow.getDestinationInputProps()} />
          </label>
          <button {...flow.getSendButtonProps()}>Send the code</button>
        </>
      )
    case 'code':
      return (
        <>
          <label>
            Code <input {...flow.getCodeInputProps()} />
          </label>
          <button {...flow.getCheckButtonProps()}>Check</button>
          <Resend {...flow} />
          <button {...flow.getChangeButtonProps()}>Other number</button>
        </>
      )
    case 'verified':
      return null
  }
}

function errorOf({ problem, expired, incorrect, state }: PhoneVerification) {
  if (problem) return problem.message
  if (state.status === 'locked') return 'Too many wrong codes.'
  if (expired) return 'This code has expired.'
  return incorrect ? 'This code is wrong.' : null
}

function statusOf({ step, awaiting }: PhoneVerification) {
  if (step === 'verified') return 'Your number is verified.'
  return awaiting && `Enter the code that we sent to ${awaiting.to}.`
}

/** Rerenders once a second, and the rest does not. */
function Resend({ verification, getResendButtonProps }: PhoneVerification) {
  const seconds = useSecondsLeft(verification, 'resend')
  return (
    <button {...getResendButtonProps()}>
      {seconds ? `Send again in ${seconds} s` : 'Send again'}
    </button>
  )
}
