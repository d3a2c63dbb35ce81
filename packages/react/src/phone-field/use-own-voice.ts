import { useCallback, useState } from 'react'
import { useAnnounce, type Announce } from '../status/announce-context.ts'

/**
 * Says sentences through the flow around the field, or through a region of the field's own (`region`), where one that is
 * said again is not heard again until another was.
 */
export function useOwnVoice(): {
  readonly announce: Announce
  readonly region: string | undefined
} {
  const flow = useAnnounce()
  const [spoken, setSpoken] = useState('')
  const announce = useCallback<Announce>(
    (text, politeness) => {
      if (flow) flow(text, politeness)
      else setSpoken(text)
    },
    [flow],
  )
  return { announce, region: flow ? undefined : spoken }
}
