import type { Messages } from '@otp-kit/core/messages'
import { keyFor } from '@otp-kit/core/messages'
import { describe, expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { number, otherThan, sees, visit } from '../testing/fixtures/visit.tsx'

/** Every catalogue, as it is published. */
const files = import.meta.glob<Readonly<Record<string, Messages>>>(
  '../../../core/src/messages/catalogues/*.ts',
  { eager: true },
)
const catalogues = Object.values(files).flatMap((module) => Object.values(module))

/** Returns the texts that are cut off or stand out, and the labels of buttons that take more than one line. */
function misplacedTexts(): readonly string[] {
  const root = document.querySelector<HTMLElement>('.otp-verification')!
  const { left, right } = root.getBoundingClientRect()
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const misplaced: string[] = []
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement!
    if (parent.closest('.otp-status, .otp-slots')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const lines = [...range.getClientRects()]
    // In mixed directions a line has several boxes.
    const isBroken =
      parent.closest('.otp-button') &&
      Math.max(...lines.map(({ top }) => top)) >= Math.min(...lines.map(({ bottom }) => bottom))
    const isOutside = lines.some((line) => line.left < left - 1 || line.right > right + 1)
    if (isBroken || isOutside) misplaced.push(text.textContent ?? '')
  }
  return misplaced
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

describe('at 320 pixels every text has room', () => {
  test.each(catalogues.map((messages) => [messages.locale, messages] as const))(
    'in %s',
    async (locale, messages) => {
      await page.viewport(320, 640)
      pageIn(locale, /^(?:ar|fa|he)/.test(locale) ? 'rtl' : 'ltr')
      const isWide = /^(?:ja|ko|zh)/.test(locale)
      document.body.style.letterSpacing = isWide ? missingWidth() : ''
      onTestFinished(() => {
        document.body.style.letterSpacing = ''
      })
      const { world, verification } = await visit({
        props: { messages, defaultCountry: 'US', required: true },
      })
      await page.getByRole('button', { name: messages['send.label'] }).click()
      await sees(messages['phone.required'])
      expect(misplacedTexts()).toEqual([])

      await page.getByRole('textbox', { name: messages['phone.label'] }).fill(number)
      await page.getByRole('button', { name: messages['send.label'] }).click()
      const code = page.getByRole('textbox', { name: messages['code.label'] })
      await expect.element(code).toHaveFocus()
      await expect.poll(() => world.simulator.inbox.latest(number)).toBeDefined()
      await userEvent.keyboard(otherThan(world.code()))
      await expect.element(code).toHaveAttribute('aria-invalid', 'true')
      await expect
        .element(page.getByRole('button', { name: messages[keyFor('phone', 'change.label')] }))
        .toBeVisible()
      expect(misplacedTexts()).toEqual([])

      // The refused code is selected as soon as it is refused.
      await userEvent.keyboard(otherThan(world.code(), 2))
      const attemptsLeft = () => {
        const { state } = verification.getSnapshot()
        return state.status === 'awaiting' ? state.attemptsLeft : null
      }
      await expect.poll(attemptsLeft).toBe(1)
      await userEvent.keyboard(otherThan(world.code(), 3))
      await expect.poll(() => document.querySelector('[data-status=locked]')).not.toBeNull()
      expect(misplacedTexts()).toEqual([])
      world.advance(600_000)
      const again = page.getByRole('button', { name: messages['resend.label'] })
      await expect.element(again).toHaveAttribute('data-variant', 'primary')
      expect(misplacedTexts()).toEqual([])
    },
  )
})
