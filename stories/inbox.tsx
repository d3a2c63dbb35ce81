import type { Message, Simulator } from '@otp-kit/simulator'
import { useEffect, useState, type ReactElement } from 'react'

/** Shows the messages that have arrived in the world, newest first. */
export function Inbox({ simulator }: { readonly simulator: Simulator }): ReactElement {
  const [messages, setMessages] = useState<readonly Message[]>(() => simulator.inbox.messages())
  useEffect(
    () => simulator.inbox.subscribe(() => setMessages(simulator.inbox.messages())),
    [simulator],
  )
  return (
    <section aria-label="Messages">
      {messages.length === 0 && <p>No message has arrived.</p>}
      {messages.toReversed().map(({ id, to, text }) => (
        <p key={id}>
          <strong>{to}</strong> {text}
        </p>
      ))}
    </section>
  )
}
