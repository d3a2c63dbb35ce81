import { OtpInput, useWebOtp } from '@otp-kit/react/otp-input'
import { useRef, useState } from 'react'

/** `sends`: the number of messages so far. */
export function CodeOfAnSms(props: { sends: number; onComplete: (code: string) => void }) {
  const ref = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  // Another value is another message: each send starts anew. Falsy: no message is awaited.
  useWebOtp(ref, { awaiting: code.length < 6 && props.sends })
  return (
    <OtpInput
      ref={ref}
      aria-label="Code"
      value={code}
      onValueChange={setCode}
      onComplete={props.onComplete}
    />
  )
}
