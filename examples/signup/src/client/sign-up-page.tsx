import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { nullable, object, parse, string } from 'valibot'
import { verifiedContacts, type VerifiedContacts } from '../sign-up-schema.ts'
import { ContactsSwitch } from './contacts-switch.tsx'
import { SignUpForm } from './sign-up-form.tsx'

const inboxReply = object({ url: nullable(string()) })

async function fetchInbox({ signal }: { signal: AbortSignal }): Promise<string | null> {
  const response = await fetch('/api/inbox', { signal })
  return parse(inboxReply, await response.json()).url
}

const contactsInUrl = (): VerifiedContacts =>
  parse(verifiedContacts, new URLSearchParams(location.search).get('verify'))

export function SignUpPage() {
  const [contacts, setContacts] = useState(contactsInUrl)
  const [welcome, setWelcome] = useState<string | null>(null)
  const inbox = useQuery({ queryKey: ['inbox'], queryFn: fetchInbox, staleTime: Infinity })

  const chooseContacts = (chosen: VerifiedContacts) => {
    setContacts(chosen)
    history.replaceState(null, '', `?verify=${chosen}`)
  }

  return (
    <div className="page">
      <header className="header">
        <div className="brand">
          <span className="brand-mark" aria-hidden="true" />
          Fern
        </div>
        {welcome === null && <ContactsSwitch value={contacts} onChange={chooseContacts} />}
      </header>
      <main className="card">
        {welcome === null ? (
          <>
            <h1>Create your account</h1>
            <p className="lead">One account for you, with contacts that are really yours.</p>
            <SignUpForm contacts={contacts} onSignedUp={setWelcome} />
          </>
        ) : (
          <Welcome name={welcome} contacts={contacts} />
        )}
      </main>
      {inbox.data && welcome === null && (
        <aside className="aside">
          Use any number and any address: all messages arrive in the{' '}
          <a href={inbox.data} target="_blank" rel="noreferrer">
            inbox of the simulated phones and mailboxes
          </a>
          .
        </aside>
      )}
    </div>
  )
}

const verified: Record<VerifiedContacts, string> = {
  both: 'your phone number and e-mail address are verified',
  phone: 'your phone number is verified',
  email: 'your e-mail address is verified',
}

function Welcome({ name, contacts }: { name: string; contacts: VerifiedContacts }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The form, which had the focus, is gone.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="welcome">
      <span className="welcome-mark" aria-hidden="true" />
      <h1 ref={heading} tabIndex={-1}>
        Welcome, {name}
      </h1>
      <p className="lead">Your account is ready, and {verified[contacts]}.</p>
    </div>
  )
}
