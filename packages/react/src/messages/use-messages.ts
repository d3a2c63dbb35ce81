import { languageOf, loadMessages, messagesIfHere } from '@otp-kit/core/messages'
import type { Messages } from '@otp-kit/core/messages'
import { useCallback, useEffect, useReducer } from 'react'

/**
 * What a part says: `given`, where the host gave a catalogue; else `first`, which is English and on the page from the
 * start, until the language of the page has come, with one commit. `load` fetches it, at the first touch; where the page
 * is not in English that is done on mount. `all` is `undefined` until then, and where it cannot be fetched: the part is
 * then without those words, and the next `load` tries again.
 */
export function useMessages<All extends keyof Messages, First extends All>(
  given: Pick<Messages, All> | undefined,
  first: Pick<Messages, First>,
  /** `undefined` on the server and while hydrating, which know no page. */
  locale: string | undefined,
): {
  readonly first: Pick<Messages, First>
  readonly all: Pick<Messages, All> | undefined
  readonly load: () => void
} {
  const [, arrive] = useReducer((count: number) => count + 1, 0)
  const found = given ?? (locale === undefined ? undefined : messagesIfHere(locale))
  const isHere = found !== undefined

  const load = useCallback(() => {
    if (!isHere && locale !== undefined) loadMessages(locale).then(arrive, () => {})
  }, [isHere, locale])

  useEffect(() => {
    if (locale !== undefined && languageOf(locale) !== 'en') load()
  }, [locale, load])

  return { first: found ?? first, all: found, load }
}
