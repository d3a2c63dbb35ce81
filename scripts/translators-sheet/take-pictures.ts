import type { MessageKey, Messages } from '@otp-kit/core/messages'
import type { Browser, Page } from 'playwright'
import { patternOf } from './examples.ts'
import { messageKeys, places, type Place } from './places.ts'

/** PNG files by the key of the message that is marked on them. */
export type Pictures = ReadonlyMap<MessageKey, Buffer>

type DrawnPlace = Extract<Place, { readonly state: string }>

/** Returns the keys of the messages that are drawn, by their place. */
function keysByPlace(): ReadonlyMap<string, { place: DrawnPlace; keys: MessageKey[] }> {
  const found = new Map<string, { place: DrawnPlace; keys: MessageKey[] }>()
  for (const key of messageKeys) {
    const place = places[key]
    if ('notDrawn' in place) continue
    const name = `${place.kind} ${place.state}`
    const entry = found.get(name) ?? { place, keys: [] }
    entry.keys.push(key)
    found.set(name, entry)
  }
  return found
}

/** Takes a picture of every message that is drawn. @throws Error that lists the messages that are not where they should be */
export async function takePictures(
  browser: Browser,
  origin: string,
  messages: Messages,
  tag: string,
): Promise<Pictures> {
  const pictures = new Map<MessageKey, Buffer>()
  const missing: string[] = []
  for (const [name, { place, keys }] of keysByPlace()) {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } })
    await page.goto(`${origin}/?${new URLSearchParams({ ...place, language: tag }).toString()}`)
    await page.locator('html[data-state=reached]').waitFor()
    for (const key of keys) {
      const picture = await pictureOf(page, patternOf(messages, key))
      if (picture) pictures.set(key, picture)
      else missing.push(`${key}: not shown by ${name}`)
    }
    await page.close()
  }
  if (missing.length > 0) throw new Error(missing.join('\n'))
  return pictures
}

/** Returns a picture of the page with the message marked; `null` where it doesn't appear on the page. */
async function pictureOf(page: Page, pattern: string): Promise<Buffer | null> {
  const marked = await page
    .waitForFunction(markMessage, pattern, { timeout: 5000 })
    .catch(() => null)
  if (!marked) return null
  const height = await marked.jsonValue()
  return page.screenshot({
    animations: 'disabled',
    clip: { x: 0, y: 0, width: 360, height: Math.min(700, height) },
  })
}

/**
 * Runs in the page: marks the message, and returns the height down to the end of the flow and of the message, `0` without it. It contains no
 * named function, around which the compiler would call one of its own, which the page doesn't have.
 */
function markMessage(pattern: string): number {
  document.querySelector('[data-marked]')?.removeAttribute('data-marked')
  const shown = [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => element.checkVisibility() && !element.closest('.otp-status'))
    .map((element) => ({
      element,
      text:
        element instanceof HTMLInputElement
          ? element.placeholder
          : [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
    }))
  const whole = new RegExp(`^(?:${pattern})$`, 'su')
  // A phrase is a part of its sentence.
  const part = new RegExp(pattern, 'su')
  const found = (
    shown.find(({ text }) => whole.test(text)) ?? shown.find(({ text }) => part.test(text))
  )?.element
  if (!found) return 0
  found.dataset['marked'] = ''
  const ends = [document.querySelector('main')!, found].map(
    (element) => element.getBoundingClientRect().bottom,
  )
  return Math.ceil(Math.max(...ends)) + 8
}
