import type { Kind } from './server-source.ts'

interface FormOptions {
  readonly kinds: readonly Kind[]
  /** The country of numbers without `+`. */
  readonly country: string
  /** Whether server components may import the file. */
  readonly client: boolean
  readonly typescript: boolean
}

/** Returns the source of a sign-up form that posts to /api/sign-up. */
export function formSource({ kinds, country, client, typescript }: FormOptions): string {
  const fields: Readonly<Record<Kind, string>> = {
    phone: `      <OtpVerification name="phone" proofName="phoneProof" defaultCountry="${country}" required />`,
    email: '      <OtpVerification kind="email" name="email" proofName="emailProof" required />',
  }
  return `${client ? "'use client'\n\n" : ''}import { OtpVerification } from '@otp-kit/react/otp-verification'
import '@otp-kit/react/styles.css'
import { useState } from 'react'

export function SignUpForm() {
  const [pending, setPending] = useState(false)
  const [created, setCreated] = useState(false)
  const [error, setError] = useState('')

  async function submit(form${typescript ? ': FormData' : ''}) {
    setPending(true)
    setError('')
    try {
      const response = await fetch('/api/sign-up', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(form)),
      })
      if (response.ok) setCreated(true)
      else setError((await response.json()).message ?? 'Try again.')
    } catch {
      setError('Try again.')
    }
    setPending(false)
  }

  if (created) return <p role="status">Your account is created.</p>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit(new FormData(event.currentTarget))
      }}
    >
      <label>
        Name <input name="name" required autoComplete="name" />
      </label>
${kinds.map((kind) => fields[kind]).join('\n')}
      <p role="alert">{error}</p>
      <button disabled={pending}>Create account</button>
    </form>
  )
}
`
}
