import { parseLocale } from '@otp-kit/core/messages'
import { useCallback, useSyncExternalStore } from 'react'

const subscribe = (): (() => void) => () => {}
const serverLocale = (): undefined => undefined

/** Read at each render, several times. */
const usableLocales = new Map<string | undefined, string>()

/** Returns a language tag that `Intl` accepts, since a page's `lang` can be anything; `'en'` where it is none. */
export function usableLocale(tag: string | undefined): string {
  let usable = usableLocales.get(tag)
  if (usable === undefined) {
    usable = parseLocale(tag)?.toString() ?? 'en'
    usableLocales.set(tag, usable)
  }
  return usable
}

/** Returns the given locale, else the page's language, else the browser's. */
export function pageLocale(locale: string | undefined): string {
  const language = globalThis.document?.documentElement.lang || globalThis.navigator?.language
  return usableLocale(locale ?? language)
}

/**
 * Returns the given locale, else the page's language. `undefined` on the server and during hydration: engines name
 * countries differently, so that server HTML can't contain such names.
 */
export function usePageLocale(locale: string | undefined): string | undefined {
  // A new function at each render would run an effect at each key.
  const getLocale = useCallback(() => pageLocale(locale), [locale])
  return useSyncExternalStore(subscribe, getLocale, serverLocale)
}
