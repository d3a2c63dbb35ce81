import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { usePageActions } from './page-actions.ts'

/** How long the button says that it has copied, in milliseconds. */
const confirmationMs = 1500

/** Copies a text to the clipboard. */
export function CopyButton({
  text,
  className,
  children,
}: {
  readonly text: string
  readonly className: string
  readonly children: ReactNode
}): ReactElement {
  const { notify } = usePageActions()
  const button = useRef<HTMLButtonElement>(null)
  const [copied, setCopied] = useState(0)

  useEffect(() => {
    if (copied === 0) return
    const timer = setTimeout(() => setCopied(0), confirmationMs)
    return () => clearTimeout(timer)
  }, [copied])

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setCopied((times) => times + 1)
      notify(`Copied ${text}`)
    } catch {
      // There is no clipboard without https or loopback: the user copies the selection.
      if (button.current) getSelection()?.selectAllChildren(button.current)
      notify('Selected. Copy it with your keyboard.')
    }
  }

  return (
    <button
      ref={button}
      type="button"
      className={className}
      data-copied={copied > 0 || undefined}
      onClick={() => void copy()}
    >
      {children}
    </button>
  )
}
