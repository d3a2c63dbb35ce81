import type { ReactElement } from 'react'
import type { DisplayMessage } from '../../src/control/inbox-routes.ts'
import { ExchangeOfMessage } from '../calls/exchange-of-message.tsx'
import { CopyButton } from '../copy-button.tsx'
import { channelText, timeText } from '../formatting.ts'
import './message-item.css'
import { MessageText } from './message-text.tsx'

function Mail({ message }: { readonly message: DisplayMessage }): ReactElement {
  return (
    <div className="message-card">
      <p dir="auto" className="mail-subject">
        {message.subject}
      </p>
      <MessageText message={message} />
    </div>
  )
}

/** The transcript of a call, with a button that reads it out where the browser can. */
function VoiceCall({ message }: { readonly message: DisplayMessage }): ReactElement {
  return (
    <div className="message-card">
      <p className="call-title">Incoming call</p>
      <MessageText message={message} />
      {'speechSynthesis' in globalThis && (
        <button
          type="button"
          onClick={() => {
            speechSynthesis.cancel()
            speechSynthesis.speak(new SpeechSynthesisUtterance(message.text))
          }}
        >
          Listen
        </button>
      )}
    </div>
  )
}

function MessageBody({ message }: { readonly message: DisplayMessage }): ReactElement {
  switch (message.channel) {
    case 'email':
      return <Mail message={message} />
    case 'voice':
      return <VoiceCall message={message} />
    default:
      return (
        <div className="message-bubble">
          <MessageText message={message} />
        </div>
      )
  }
}

/** A message in the style of its channel. */
export function MessageItem({
  message,
  isFresh,
}: {
  readonly message: DisplayMessage
  /** Whether it has just arrived. */
  readonly isFresh: boolean
}): ReactElement {
  const { channel, at, code, exchange, from } = message
  return (
    <li className="message" data-channel={channel} data-fresh={isFresh || undefined}>
      <p className="message-origin">
        <span>
          {channelText(channel)} from <bdi>{from}</bdi>
        </span>
        <time>{timeText(at)}</time>
      </p>
      <MessageBody message={message} />
      <CopyButton text={code} className="copy-code">
        Copy <bdi>{code}</bdi>
      </CopyButton>
      <ExchangeOfMessage id={exchange} />
    </li>
  )
}
