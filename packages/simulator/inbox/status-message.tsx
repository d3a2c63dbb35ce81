import { type ReactElement, useCallback, useState } from 'react'
import './status-message.css'

interface Status {
  readonly text: string
  /** Whether it is shown, and not only announced. */
  readonly isVisible: boolean
}

interface NumberedStatus extends Status {
  readonly number: number
}

/** Returns what was last announced, and a function that announces something else. */
export function useStatus(): [NumberedStatus | undefined, (status: Status) => void] {
  const [status, setStatus] = useState<NumberedStatus>()
  const announce = useCallback((next: Status) => {
    setStatus((last) => ({ ...next, number: (last?.number ?? 0) + 1 }))
  }, [])
  return [status, announce]
}

/** Announces a status politely, and shows it for some seconds. */
export function StatusMessage({
  status,
}: {
  readonly status: NumberedStatus | undefined
}): ReactElement {
  return (
    <div role="status" className="status">
      {status && (
        // Another element for the same text, so that it is announced and shown again.
        <p key={status.number} className={status.isVisible ? 'status-text' : 'visually-hidden'}>
          {status.text}
        </p>
      )}
    </div>
  )
}
