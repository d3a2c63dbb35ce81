import { EmailField } from '@otp-kit/react/email-field'
import { OtpInput } from '@otp-kit/react/otp-input'
import { PhoneField } from '@otp-kit/react/phone-field'
import { type FormEvent, type ReactNode, useState } from 'react'

function Labelled({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <label>
      <span className="label-text">{name}</span>
      {children}
    </label>
  )
}

/** A plain form with all fields inside their labels, and what it posts. */
export function FormExample({ parameters }: { readonly parameters: URLSearchParams }) {
  const required = parameters.has('required')
  const [posted, setPosted] = useState('')
  const post = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPosted(JSON.stringify(Object.fromEntries(new FormData(event.currentTarget))))
  }
  return (
    <form onSubmit={post}>
      <Labelled name="Phone">
        <PhoneField name="phone" defaultCountry="GB" required={required} />
      </Labelled>
      <Labelled name="E-mail">
        <EmailField name="email" required={required} />
      </Labelled>
      <Labelled name="Code">
        <OtpInput name="code" required={required} />
      </Labelled>
      <button type="submit">Post</button>
      <output id="posted">{posted}</output>
    </form>
  )
}
