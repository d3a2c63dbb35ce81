import type { ReactElement } from 'react'
import type { DisplayMessage } from '../../src/control/inbox-routes.ts'
import { splitMessage } from './split-message.ts'

/** The text of a message in its own direction, with the code marked. */
export function MessageText({ message }: { readonly message: DisplayMessage }): ReactElement {
  const { before, code, after, boundLine } = splitMessage(message.text, message.code)
  return (
    <p dir="auto" className="message-text">
      {before}
      {code && <strong>{code}</strong>}
      {after}
      {boundLine !== undefined && (
        <span
          dir="ltr"
          className="bound-line"
          title="Binds the code to this site: browsers fill it in there only."
        >
          {boundLine}
        </span>
      )}
    </p>
  )
}
