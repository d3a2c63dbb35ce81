import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createVerification, type Transport } from '@otp-kit/core'
import { en } from '@otp-kit/core/messages'
import { fi } from '@otp-kit/core/messages/fi'
import { createWorld, type World } from '@otp-kit/testing'
import { contrast } from '../testing/contrast.ts'
import {
  ask,
  button,
  codeField,
  enter,
  number,
  otherThan,
  phoneField,
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

async function enterWrong(world: World, times: number): Promise<void> {
  const code = world.code()
  for (let n = 1; n <= times; n += 1) {
    await expect.element(codeField()).toHaveFocus()
    await userEvent.keyboard(otherThan(code, n))
    await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
  }
}

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

  test('the verified destination has the place of the field, over the full width', async () => {
    await page.viewport(width, 700)
    const { world } = await visit({ props: { defaultCountry: 'US' } })
    const places = () => {
      const { left, top } = boxOf('.otp-control')
      return { label: boxOf('.otp-label').top, left, top }
    }
    const before = places()
    const { height } = boxOf('.otp-control')
    await ask()
    await enter(world.code())
    await sees(/is verified/)
    expect(places()).toEqual(before)
    // The sentence may need a second line.
    expect(boxOf('.otp-control').height - height).toBeLessThanOrEqual(width === 320 ? line : 0)
    expect(boxOf('.otp-control').right).toBe(boxOf('.otp-step').right)
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

test('locked, the control that sends again keeps its place until the wait is over', async () => {
  const { world } = await visit()
  await ask()
  await enterWrong(world, 3)
  await sees(/Too many wrong codes/)
  const box = () => {
    const { left, width, height } = button('Send again').element().getBoundingClientRect()
    return { left, width, height }
  }
  const waiting = box()
  await expect.element(button('Send again')).toHaveAttribute('aria-disabled', 'true')
  await expect.element(button('Send again')).toHaveAttribute('data-variant', 'primary')
  expect(contrast(button('Send again').element(), 'color')).toBeGreaterThan(4.49)
  await expect.element(button('Change number')).toHaveTextContent(/^Change$/)
  world.advance(600_000)
  await expect.element(button('Send again')).not.toHaveAttribute('aria-disabled')
  expect(box()).toEqual(waiting)
  expect(boxOf('.otp-step').width).toBe(waiting.width)
})

test('locked for good, the button that changes the destination is the prominent one', async () => {
  const world = createWorld()
  const transport: Transport = {
    ...world.transport,
    async check(...call) {
      const reply = await world.transport.check(...call)
      return reply.status === 'declined' ? { ...reply, retryIn: null } : reply
    },
  }
  const { clock, storage, tabs } = world
  await visit({
    world,
    verification: createVerification({ kind: 'phone', transport, clock, storage, tabs }),
  })
  await ask()
  await enterWrong(world, 3)
  await sees(/Too many wrong codes/)
  await expect.element(button('Change number')).toHaveAttribute('data-variant', 'primary')
  await expect.element(button('Send again')).not.toBeInTheDocument()
})

test.each([en, fi])(
  'while it waits, the button that sends again has its visible label as its name: $locale',
  async (messages) => {
    const world = createWorld()
    const verification = world.openPage<'phone'>('phone')
    await verification.send(number)
    await visit({ world, verification, props: { messages } })
    const resend = button(messages['resend.label'])
    await expect.element(resend).toHaveAttribute('aria-disabled', 'true')
    const visible = resend.element().querySelector('.otp-stable-width > :last-child')!
    // What stands in parentheses is no part of a label (Understanding WCAG 2.5.3).
    expect(visible.textContent).toMatch(/^[^(]+ \(0[:.]30\)$/)
    expect(visible.textContent.replace(/ \(.*\)$/, '')).toBe(messages['resend.label'])
  },
)

test('an invalid field has the colour of a problem while it is focused, too', async () => {
  await visit()
  await phoneField().fill('+1202')
  await button('Send code').click()
  await expect.element(phoneField()).toHaveAttribute('aria-invalid', 'true')
  await expect.element(phoneField()).toHaveFocus()
  const control = document.querySelector('.otp-control')!
  expect(getComputedStyle(control).outlineStyle).toBe('solid')
  expect(getComputedStyle(control).outlineColor).toBe(
    getComputedStyle(document.querySelector('.otp-problem')!).color,
  )
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
