import { PhoneField } from '@otp-kit/react/phone-field'
import { useEffect, useRef, useState } from 'react'

interface ExampleProps {
  readonly parameters: URLSearchParams
}

/** A phone field with a label, and its value reported beside it. */
export function PhoneExample({ parameters }: ExampleProps) {
  const [reported, setReported] = useState('')
  return (
    <>
      <button type="button">Before</button>
      <label htmlFor="phone">Phone</label>
      <PhoneField
        id="phone"
        name="phone"
        defaultCountry={parameters.get('country') ?? 'GB'}
        defaultValue={parameters.get('value') ?? ''}
        onValueChange={({ e164, country }) => setReported(`${country} ${e164}`)}
      />
      <button type="button">After</button>
      <output id="reported">{reported}</output>
    </>
  )
}

/** In a card that clips, scales and contains what is in it. */
export function PhoneInCard(props: ExampleProps) {
  const style = {
    overflow: 'hidden',
    blockSize: 120,
    inlineSize: 360,
    contain: 'paint',
    transform: 'scale(0.9)',
  }
  return (
    <div style={style}>
      <PhoneExample {...props} />
    </div>
  )
}

/** In a modal dialog. */
export function PhoneInDialog(props: ExampleProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-label="Contact">
      <PhoneExample {...props} />
    </dialog>
  )
}
