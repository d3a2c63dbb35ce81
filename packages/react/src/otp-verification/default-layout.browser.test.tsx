import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import {
  ask,
  button,
  codeField,
  enter,
  otherThan,
  sees,
  visit,
} from '../testing/fixtures/visit.tsx'

const widths = [320, 360, 1280]
/** A line of text and the distance to the next. */
const line = 24 + 8

const boxOf = (selector: string): DOMRect =>
  document.querySelector(selector)!.getBoundingClientRect()
const slots = (): DOMRect[] =>
  [...document.querySelectorAll('.otp-slot')].map((slot) => slot.getBoundingClientRect())

describe.each(widths)('at %i px', (width) => {
  test('label and input move by no more than a line between the steps', async () => {
    await page.viewport(width, 700)
    await visit({ props: { defaultCountry: 'US' } })
    const tops = () => [boxOf('.otp-label').top, boxOf('.otp-control, .otp-slots').top]
    const before = tops()
    await ask()
    await expect.element(codeField()).toHaveFocus()
    for (const [index, top] of tops().entries()) {
      expect(Math.abs(top - before[index]!)).toBeLessThanOrEqual(line)
    }
  })

  test('the button that sends again keeps its place and width', async () => {
    await page.viewport(width, 700)
    const { world } = await visit()
    await ask()
    const resend = () => {
      const { left, top, width: inline } = button(/^Send/).element().getBoundingClientRect()
      return { left, top, inline }
    }
    const waiting = resend()
    world.advance(31_000)
    await expect.element(button('Send again')).not.toHaveAttribute('aria-disabled')
    expect(resend()).toEqual(waiting)
    world.network.set('paused', 'send')
    await button('Send again').click()
    await sees('Sending again…')
    expect(resend()).toEqual(waiting)
  })

  test('slots are over the full width, at most 52 px each', async () => {
    await page.viewport(width, 700)
    await visit()
    await ask()
    const step = boxOf('.otp-step')
    const all = slots()
    expect(Math.abs(all[0]!.left - step.left)).toBeLessThan(1)
    for (const { width: inline } of all) expect(inline).toBeLessThanOrEqual(52.1)
    expect(Math.abs(step.right - all.at(-1)!.right)).toBeLessThan(1)
    expect(document.documentElement.scrollWidth).toBe(width)
  })

  test('an error and an expired code stand in the same place', async () => {
    await page.viewport(width, 700)
    const { world } = await visit()
    await ask()
    const places = () => [
      boxOf('.otp-label').top,
      boxOf('.otp-slots').top,
      boxOf('.otp-message').top,
    ]
    const before = places()
    await enter(otherThan(world.code()))
    await sees(/You have 2 attempts left/)
    expect(places()).toEqual(before)
    world.advance(301_000)
    await sees(/no longer works/)
    expect(places()).toEqual(before)
    await expect.element(button('Send again')).toHaveAttribute('data-variant', 'primary')
  })
})

test('the Verify button is there while a whole code stands unchecked, not while one is typed', async () => {
  const { world } = await visit()
  await ask()
  const shown: boolean[] = []
  const observer = new MutationObserver(() => {
    shown.push(document.querySelector('[data-action="check"]') !== null)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  world.network.set('paused', 'check')
  await enter(world.code())
  await sees('Checking the code…')
  expect(shown).not.toContain(true)
  world.network.set('offline', 'check')
  await expect.element(button('Verify')).toBeVisible()
  world.network.set('online', 'check')
  await button('Verify').click()
  await sees(/is verified/)
  observer.disconnect()
})

test('where the time until a resend is shown it has the contrast of text', async () => {
  await visit()
  await ask()
  const waiting = button('Send again').element()
  expect(getComputedStyle(waiting).opacity).toBe('1')
  expect(getComputedStyle(waiting).color).toBe(
    getComputedStyle(document.querySelector('.otp-hint')!).color,
  )
})
