import { useCallback, useSyncExternalStore } from 'react'
import { usableLocale } from './country-label.ts'

const never = (): (() => void) => () => {}
const none = (): undefined => undefined

/** The language that was asked for, else that of the page, else the browser's. */
export function localeHere(locale: string | undefined): string {
  return usableLocale(locale ?? (document.documentElement.lang || navigator.language))
}

/**
 * The language of the page, or the one that was asked for. `undefined` on the server and while hydrating: engines name
 * countries differently, and hydration would find another text.
 */
export function usePageLocale(locale: string | undefined): string | undefined {
  // Another function at each render would be another effect at each key.
  const here = useCallback(() => localeHere(locale), [locale])
  return useSyncExternalStore(never, here, none)
}
