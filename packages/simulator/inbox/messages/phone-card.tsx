import { memo, type ReactElement, useEffect, useRef } from 'react'
import type { Phone } from '../inbox-state.ts'
import { MessageItem } from './message-item.tsx'
import './phone-card.css'

/** A phone or a mailbox with its messages. */
export const PhoneCard = memo(function PhoneCard({
  phone: { to, display, messages },
  isFresh,
}: {
  readonly phone: Phone
  /** Whether its last message has just arrived. */
  readonly isFresh: boolean
}): ReactElement {
  const thread = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const element = thread.current
    if (element && messages.length > 0) element.scrollTop = element.scrollHeight
  }, [messages])
  const isMailbox = to.includes('@')

  return (
    <article
      className={isMailbox ? 'phone mailbox' : 'phone'}
      data-phone={to}
      aria-label={isMailbox ? `Mailbox ${display}` : `Phone ${display}`}
    >
      <header className="phone-header">
        <h3>
          <a href={`/?to=${encodeURIComponent(to)}`}>{display}</a>
        </h3>
        <p>
          {isMailbox ? 'Mailbox' : 'Phone'} · {messages.length}{' '}
          {messages.length === 1 ? 'message' : 'messages'}
        </p>
      </header>
      {/* A scrollable element must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol ref={thread} className="thread" tabIndex={0} aria-label={`Messages to ${display}`}>
        {messages.length === 0 && <li className="no-message">No message yet.</li>}
        {messages.map((message) => (
          <MessageItem
            key={message.id}
            message={message}
            isFresh={isFresh && message === messages.at(-1)}
          />
        ))}
      </ol>
    </article>
  )
})
