import { useCallback, useState } from 'react'
import { useAnnounce } from '../status/announce-context.ts'

/** Says sentences through the flow around the field, or through a region of the field's own (`region`). */
export function useOwnVoice(): {
  readonly announce: (text: string) => void
  readonly region: string | undefined
} {
  const flow = useAnnounce()
  const [spoken, setSpoken] = useState({ text: '', turn: 0 })
  const announce = useCallback(
    (text: string) => {
      if (flow) flow(text)
      else setSpoken(({ turn }) => ({ text, turn: turn + 1 }))
    },
    [flow],
  )
  // A trailing no-break space makes a repeated sentence a change.
  const region = flow ? undefined : spoken.text + (spoken.turn % 2 ? '\u00a0' : '')
  return { announce, region }
}
