import type { Kind } from './server-source.ts'

interface FormOptions {
  readonly kinds: readonly Kind[]
  /** The country of numbers without `+`. */
  readonly country: string
  /** Whether server components may import the file. */
  readonly client: boolean
  /** Whether the project has Tailwind, whose reset leaves inputs and buttons without borders. */
  readonly tailwind: boolean
  readonly typescript: boolean
}

/** Returns the source of a sign-up form that posts to /api/sign-up. */
export function formSource(options: FormOptions): string {
  const { kinds, country, client, tailwind, typescript } = options
  const className = (utilities: string) => (tailwind ? ` className="${utilities}"` : '')
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
    <form${className('grid max-w-md gap-4 p-4')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit(new FormData(event.currentTarget))
      }}
    >
      <label${className('grid gap-2 font-medium')}>
        Name <input${className('rounded-lg border border-gray-500 px-3 py-2')} name="name" required autoComplete="name" />
      </label>
${kinds.map((kind) => fields[kind]).join('\n')}
      <p role="alert">{error}</p>
      <button${className('rounded-lg bg-blue-600 px-4 py-2 font-medium text-white')} disabled={pending}>Create account</button>
    </form>
  )
}
`
}
