import { isEnglish, loadedMessages, loadMessages } from '@otp-kit/core/messages'
import type { Messages } from '@otp-kit/core/messages'
import { useEffect, useState } from 'react'

/**
 * Returns the messages of a component: `given` where your app passed a catalogue, else the catalogue of `locale`, which
 * is loaded on mount. Until then, and where it can't be loaded, they are `english`; the next mount tries again. When
 * `locale` changes, the previous catalogue is used until the next one is loaded.
 */
export function useMessages<K extends keyof Messages>(
  given: Pick<Messages, K> | undefined,
  /** The component's part of the English catalogue. */
  english: Pick<Messages, K> & Pick<Messages, 'locale'>,
  /** `undefined` on the server and during hydration, where the language of the page is unknown. */
  locale: string | undefined,
): Pick<Messages, K> {
  const [previous, setPrevious] = useState<Messages>()
  const needsNone = locale === undefined || isEnglish(locale)
  const loaded = needsNone ? undefined : loadedMessages(locale)
  // English needs no catalogue that another language could fall back to.
  const kept = needsNone ? undefined : (loaded ?? previous)
  if (kept !== previous) setPrevious(kept)

  const toLoad = given || needsNone || loaded ? undefined : locale
  useEffect(() => {
    if (toLoad === undefined) return undefined
    let isCurrent = true
    loadMessages(toLoad).then(
      (messages) => isCurrent && setPrevious(messages),
      // English, not the language before.
      () => isCurrent && setPrevious(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [toLoad])

  if (given) return given
  return needsNone ? english : (kept ?? english)
}
