import { useCallback, useRef, useState } from 'react'
import type { Announce } from '../announcer/announce-context.ts'
import type { AnnouncementQueue } from '../announcer/announcement-queue.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'

interface StoredError {
  readonly text: string
  readonly status: string
  readonly isRefusal: boolean
  readonly isAnnounced: boolean
}

interface InputError {
  readonly text: string | null
  /** The error, where it was shown without being announced. */
  readonly unannounced: string | null
  /** The field took nothing over: its text is as right as before. */
  readonly isRefusal: boolean
  /** Whether the next render shows this text: two events may come before it. */
  readonly isNext: (text: string) => boolean
  /** Shows and announces an error, or removes it. */
  readonly set: (text: string | null, isRefusal?: boolean) => void
  /** Shows an error without announcing it. */
  readonly show: (text: string) => void
  readonly clear: () => void
  /** Announces what is about the text of the input. */
  readonly announce: Announce
  /** Announces what a field has to say; what is assertive is shown, too. Stable: fields announce again when it changes. */
  readonly announceFromFields: Announce
}

/** The topic of all sentences about the text in the current input. */
export const inputTopic = 'input'

/** Keeps the error of the text in the current step's input, which does not apply to the next step. */
export function useInputError(announcements: AnnouncementQueue, status: string): InputError {
  const [stored, store] = useState<StoredError | null>(null)
  const current = stored?.status === status ? stored : null
  if (stored && !current) store(null)
  const text = current?.text ?? null

  const next = useRef<string | null>(null)
  useIsomorphicLayoutEffect(() => {
    if (text === null && next.current !== null) announcements.withdraw(inputTopic)
    next.current = text
  }, [text, announcements])

  const announce = useCallback<Announce>(
    (sentence, politeness = 'polite') =>
      announcements.announce({ topic: inputTopic, politeness, text: sentence }),
    [announcements],
  )
  const set = (error: string | null, isRefusal = false) => {
    if (error === null && next.current === null) return
    next.current = error
    store(error === null ? null : { text: error, status, isRefusal, isAnnounced: true })
    if (error === null) announcements.withdraw(inputTopic)
    else announce(error, 'assertive')
  }
  const latestSet = useLatest(set)
  return {
    text,
    unannounced: current?.isAnnounced === false ? text : null,
    isRefusal: current?.isRefusal ?? false,
    isNext: (sentence) => sentence === next.current,
    set,
    show: (error) => store({ text: error, status, isRefusal: false, isAnnounced: false }),
    clear: useCallback(() => store(null), []),
    announce,
    announceFromFields: useCallback<Announce>(
      (sentence, politeness) => {
        if (politeness !== 'assertive') announce(sentence)
        // A key that is held down is rejected many times, and announced once.
        else if (sentence !== next.current) latestSet.current(sentence, true)
      },
      [announce, latestSet],
    ),
  }
}
