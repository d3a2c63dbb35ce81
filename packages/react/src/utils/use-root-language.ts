import { parseLocale } from '@otp-kit/core/messages'
import { useRef } from 'react'
import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'

/**
 * Sets `lang` and `dir` on a root whose sentences are in another language than what is around it (WCAG 2.2, 3.1.2): the
 * catalogue of the page's language may not be loaded yet, or your app chose another one. Not by React, which renders nothing
 * for it: server HTML has neither attribute, because the language of its page is unknown.
 *
 * @param locale the language of the sentences; `undefined` where the flow around it has both, or your app gave them
 */
export function useRootLanguage(
  root: RefObject<HTMLElement | null>,
  locale: string | undefined,
): void {
  const isSet = useRef(false)
  // In each commit: another language may be around it.
  useIsomorphicLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const around = element.parentElement?.closest<HTMLElement>('[lang]')?.lang
    const isOther = locale !== undefined && languageOf(locale) !== languageOf(around)
    if (!isOther && !isSet.current) return
    isSet.current = isOther
    setAttribute(element, 'lang', isOther ? locale : undefined)
    setAttribute(element, 'dir', isOther ? directionOf(locale) : undefined)
  })
}

function setAttribute(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** By tag: read in each commit. */
const languages = new Map<string | undefined, string>()

/** Returns the language of a tag with its script, which tells traditional from simplified Chinese; one value for all that is no tag. */
function languageOf(tag: string | undefined): string {
  let language = languages.get(tag)
  if (language === undefined) {
    language = likelyLanguage(tag)
    languages.set(tag, language)
  }
  return language
}

function likelyLanguage(tag: string | undefined): string {
  const locale = parseLocale(tag)?.maximize()
  return `${locale?.language}-${locale?.script}`
}

/** The scripts of today's languages that are written from right to left (Unicode, UAX #9). */
function directionOf(tag: string): 'ltr' | 'rtl' {
  return /-(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(languageOf(tag)) ? 'rtl' : 'ltr'
}
