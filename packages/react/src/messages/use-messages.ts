import type { Messages } from '@otp-kit/core/messages'
import { useCallback, useEffect, useState } from 'react'
import type { Loader } from './loader.ts'

let loader: Loader | undefined
/** Brings what fetches languages. What it has brought, every part then finds. */
export const reach = async (): Promise<Loader> => (loader ??= (await import('./loader.ts')).loader)

interface Spoken<All extends keyof Messages, First extends All> {
  readonly first: Pick<Messages, First>
  readonly all: Pick<Messages, All> | undefined
  /** The language was asked for, and could not be fetched. */
  readonly isLost: boolean
  readonly load: () => void
}

/**
 * What a part says: `given`, where the host gave a catalogue; else `first`, which is English and on the page from the
 * start, until the language of the page has come, with one commit. `load` fetches it, at the first touch; where the page
 * is not in English that is done on mount. `all` is `undefined` until then, and where it cannot be fetched: the part is
 * then without those words, and the next `load` tries again. Where another language is asked for later, the one before
 * stays until that has come.
 */
export function useMessages<All extends keyof Messages, First extends All>(
  given: Pick<Messages, All> | undefined,
  first: Pick<Messages, First>,
  /** `undefined` on the server and while hydrating, which know no page. */
  locale: string | undefined,
): Spoken<All, First> {
  const [held, hold] = useState<Messages | 'lost'>()
  const here = given || locale === undefined ? undefined : loader?.messagesIfHere(locale)
  if (here && here !== held) hold(here)
  const all = given ?? here ?? (held === 'lost' ? undefined : held)

  const isWanted = !given && !here
  const load = useCallback(() => {
    if (!isWanted || locale === undefined) return
    const loading = reach().then(async ({ loadMessages }) => loadMessages(locale))
    loading.then(hold, () => hold((held) => held ?? 'lost'))
  }, [isWanted, locale])

  const speaks = all !== undefined
  useEffect(() => {
    if (locale === undefined) return
    if (speaks) load()
    else if (!/^en\b/i.test(locale)) {
      // A page in a language that nobody has written yet is spoken to in English, and has that already.
      reach().then(({ languageOf }) => languageOf(locale) === 'en' || load(), load)
    }
  }, [locale, speaks, load])

  return { first: all ?? first, all, isLost: held === 'lost', load }
}
