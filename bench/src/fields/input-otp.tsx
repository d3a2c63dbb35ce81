import { OTPInput } from 'input-otp'
import type { SlotProps } from 'input-otp'
import type { ReactElement } from 'react'
import type { FieldProps } from './field-props.ts'
import { useFieldValue } from './use-field-value.ts'

function Slot({ char, placeholderChar, isActive, hasFakeCaret }: SlotProps): ReactElement {
  return (
    <div className={isActive ? 'slot slot-active' : 'slot'}>
      {char ?? placeholderChar}
      {hasFakeCaret && <div className="caret" />}
    </div>
  )
}

export default function InputOtp(props: FieldProps): ReactElement {
  const [value, setValue] = useFieldValue(props)
  return (
    <OTPInput
      aria-label="Code"
      maxLength={6}
      value={value}
      onChange={setValue}
      containerClassName="group"
      render={({ slots }) => (
        <div className="slots">
          {slots.map((slot, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- slots have no other identity, as in input-otp's documentation.
            <Slot key={index} {...slot} />
          ))}
        </div>
      )}
    />
  )
}
