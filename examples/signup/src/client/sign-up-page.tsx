import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { nullable, object, parse, string } from 'valibot'
import { SignUpForm } from './sign-up-form.tsx'

const inboxReply = object({ url: nullable(string()) })

async function fetchInbox({ signal }: { signal: AbortSignal }): Promise<string | null> {
  const response = await fetch('/api/inbox', { signal })
  return parse(inboxReply, await response.json()).url
}

export function SignUpPage() {
  const [welcome, setWelcome] = useState<string | null>(null)
  const inbox = useQuery({ queryKey: ['inbox'], queryFn: fetchInbox, staleTime: Infinity })

  return (
    <div className="page">
      <header className="brand">
        <span className="brand-mark" aria-hidden="true" />
        Fern
      </header>
      <main className="card">
        {welcome === null ? (
          <>
            <h1>Create your account</h1>
            <p className="lead">One account for you, one number that is really yours.</p>
            <SignUpForm onSignedUp={setWelcome} />
          </>
        ) : (
          <Welcome name={welcome} />
        )}
      </main>
      {inbox.data && welcome === null && (
        <aside className="aside">
          Messages go to the simulated phones in the{' '}
          <a href={inbox.data} target="_blank" rel="noreferrer">
            inbox
          </a>
          . Type any number.
        </aside>
      )}
    </div>
  )
}

function Welcome({ name }: { name: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The form has gone, and the focus with it: it goes to what came instead.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="welcome">
      <span className="welcome-mark" aria-hidden="true" />
      <h1 ref={heading} tabIndex={-1}>
        Welcome, {name}
      </h1>
      <p className="lead">Your account is ready and your phone number is verified.</p>
    </div>
  )
}
