import { OtpInput } from '@otp-kit/react/otp-input'
import { useState } from 'react'

interface ExampleProps {
  readonly parameters: URLSearchParams
}

/** A code field in a form, with its value reported beside it. */
export function CodeExample({ parameters }: ExampleProps) {
  const [completed, setCompleted] = useState<readonly string[]>([])
  const length = Number(parameters.get('length') ?? 6)
  const isControlled = parameters.has('controlled')
  const initial = parameters.get('value') ?? ''
  const [value, setValue] = useState(initial)
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <button type="button">Before</button>
      <label htmlFor="code">Code</label>
      <OtpInput
        id="code"
        name="code"
        length={length}
        charset={parameters.has('letters') ? 'alphanumeric' : 'numeric'}
        mask={parameters.has('mask')}
        {...(isControlled ? { value } : { defaultValue: initial })}
        onValueChange={setValue}
        onComplete={(code) => setCompleted([...completed, code])}
      />
      <label htmlFor="note">Note</label>
      <input id="note" />
      <button id="clear" type="button" onClick={() => setValue('')}>
        Clear
      </button>
      <button type="reset">Reset</button>
      <output id="value">{value}</output>
      <output id="completed">{completed.join(' ')}</output>
    </form>
  )
}

const slots = (indices: readonly number[]) =>
  indices.map((index) => <OtpInput.Slot key={index} index={index} />)

/** Two groups of three, with a separator between them. */
export function GroupedCodeExample({ parameters }: ExampleProps) {
  return (
    <OtpInput.Root defaultValue={parameters.get('value') ?? ''}>
      <OtpInput.Slots>
        <OtpInput.Group>{slots([0, 1, 2])}</OtpInput.Group>
        <OtpInput.Separator />
        <OtpInput.Group>{slots([3, 4, 5])}</OtpInput.Group>
      </OtpInput.Slots>
      <OtpInput.Input aria-label="Code" />
    </OtpInput.Root>
  )
}
