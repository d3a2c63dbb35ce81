import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { Meta } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { email, phone } from '../flow/flow-kinds.ts'
import { flowMeta, type FlowStory, type FlowStoryContext } from '../flow/flow-meta.tsx'
import { flowSteps } from '../flow/flow-steps.ts'

const meta: Meta<typeof OtpVerification> = {
  title: 'Languages/From right to left',
  ...flowMeta(phone),
  globals: { language: 'ar' },
}

export default meta

const leftOf = (element: Element): number => element.getBoundingClientRect().left
const rightOf = (element: Element): number => element.getBoundingClientRect().right

/** Labels begin at the right, controls are at the left, and the code is read from left to right all the same. */
async function isMirrored({ canvasElement }: FlowStoryContext): Promise<void> {
  const one = (selector: string): Element => canvasElement.querySelector(selector)!
  const flow = one('.otp-verification')
  await expect(getComputedStyle(flow).direction).toBe('rtl')
  await expect(leftOf(one('[data-action=change]'))).toBeCloseTo(leftOf(flow), 0)
  await expect(rightOf(one('[data-action=change]'))).toBeLessThan(rightOf(flow) - 100)
  const lefts = [...canvasElement.querySelectorAll('.otp-slot')].map(leftOf)
  await expect(lefts).toHaveLength(6)
  await expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
}

/** The characters of a number or an address are drawn from left to right in a sentence of the other direction. */
async function keepsItsOrder({ canvasElement }: FlowStoryContext, text: string): Promise<void> {
  const node = canvasElement.querySelector('.otp-verified span')!.firstChild!
  const start = (node.textContent ?? '').indexOf(text)
  await expect(start).toBeGreaterThan(-1)
  const range = document.createRange()
  const lefts = Array.from(text, (_, index) => {
    range.setStart(node, start + index)
    range.setEnd(node, start + index + 1)
    return range.getBoundingClientRect().left
  })
  await expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
}

const journey =
  (flowKind: typeof phone, shown: string): NonNullable<FlowStory['play']> =>
  async (context) => {
    const steps = flowSteps(flowKind)
    await steps.enterWrongCode(context)
    await isMirrored(context)
    await steps.enterRightCode(context)
    await keepsItsOrder(context, shown)
  }

export const ArabicByPhone: FlowStory = {
  name: 'A number in Arabic: a wrong code, then the right one',
  play: journey(phone, '+1\u00A0202\u00A0555\u00A00199'),
}

export const PersianByPhone: FlowStory = {
  name: 'A number in Persian, with Persian digits',
  globals: { language: 'fa' },
  play: journey(phone, '+1\u00A0202\u00A0555\u00A00199'),
}

export const HebrewByEmail: FlowStory = {
  name: 'An address in Hebrew: a wrong code, then the right one',
  ...flowMeta(email),
  globals: { language: 'he' },
  play: journey(email, 'ada@example.com'),
}

export const MirroredEnglish: FlowStory = {
  name: 'English words, mirrored (the pseudo-locale ar-XB)',
  globals: { language: 'ar-XB' },
  play: journey(phone, '+1\u00A0202\u00A0555\u00A00199'),
}
