import type { Messages } from '@otp-kit/core/messages'
import { pseudoMessages } from '@otp-kit/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { layoutFaults } from '../testing/fixtures/layout-faults.ts'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { mixedUpNumbers, textsBesides } from '../testing/fixtures/text-faults.ts'
import { visit } from '../testing/fixtures/visit.tsx'
import { wholeJourney } from '../testing/fixtures/whole-journey.ts'
import { wrappedLines } from '../testing/fixtures/wrapped-lines.ts'

/** Every catalogue, as it is published. */
const files = import.meta.glob<Readonly<Record<string, Messages>>>(
  '../../../core/src/messages/catalogues/*.ts',
  { eager: true },
)
const catalogues = [
  ...Object.values(files).flatMap((module) => Object.values(module)),
  pseudoMessages('en-XA'),
  pseudoMessages('ar-XB'),
]

/** The browser's own knowledge (CLDR), not the list of scripts that is tested. */
function directionOf(locale: string): 'ltr' | 'rtl' {
  const { direction } = Object(new Intl.Locale(locale)).getTextInfo()
  return direction
}

/**
 * Returns the spacing that makes Chinese, Japanese and Korean characters as wide as they are in their fonts: one em. Machines
 * without such a font draw narrower boxes.
 */
function missingWidth(): string {
  const context = document.createElement('canvas').getContext('2d')!
  context.font = '100px sans-serif'
  return `${Math.max(0, 100 - context.measureText('字').width) / 100}em`
}

/** Whether it is a pseudo-locale, whose texts are long on purpose. */
const isLong = (locale: string): boolean => /-X[AB]$/.test(locale)

/** The width of a narrow phone, with the usual distance from its edges. */
async function onNarrowPage(locale: string): Promise<void> {
  await page.viewport(320, 640)
  const { style } = document.body
  const before = style.cssText
  onTestFinished(() => {
    style.cssText = before
  })
  style.margin = '16px'
  style.fontFamily = 'sans-serif'
  if (/^(?:ja|ko|zh)/.test(locale)) style.letterSpacing = missingWidth()
}

describe.each(['phone', 'email'] as const)('at 320 pixels, by %s', (kind) => {
  test.each(catalogues.map((messages) => [messages.locale, messages] as const))(
    'in %s',
    async (locale, messages) => {
      await onNarrowPage(locale)
      // A page in this language, and one in another.
      const isOther = kind === 'email'
      const pageLocale = isOther ? (locale.startsWith('ar') ? 'de' : 'ar') : locale
      pageIn(pageLocale, directionOf(pageLocale))
      const { world } = await visit({
        kind,
        props: { messages, defaultCountry: 'US', required: true },
      })
      const flow = document.querySelector<HTMLElement>('.otp-verification')!
      expect(flow.closest<HTMLElement>('[lang]')).toHaveProperty('lang', locale)
      expect(flow.hasAttribute('lang')).toBe(isOther)
      expect(getComputedStyle(flow).direction).toBe(directionOf(locale))

      for await (const state of wholeJourney(kind, world, flow)) {
        expect([state, ...layoutFaults(flow)]).toEqual([state])
        expect([state, ...(isLong(locale) ? [] : wrappedLines(flow))]).toEqual([state])
        expect([state, ...textsBesides(messages, flow)]).toEqual([state])
        expect([state, ...mixedUpNumbers(flow)]).toEqual([state])
      }
    },
  )
})
