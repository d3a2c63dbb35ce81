import type { VerificationEvent } from '@otp-kit/core'
import { createWorld } from '@otp-kit/testing'
import { expect, test } from 'vitest'
import { conversionOf } from './conversion.ts'

const to = '+12025550199'

/** The events of a page that requests a code, and of the same page once it is loaded again. */
function openVisit() {
  const world = createWorld({ phone: { channels: ['sms', 'whatsapp'] } })
  const open = () => {
    const events: VerificationEvent[] = []
    const page = world.openPage()
    page.on((event) => events.push(event))
    page.subscribe(() => {})
    return { page, events }
  }
  return { world, open }
}

async function visit(seconds: number | null, resend?: 'whatsapp'): Promise<VerificationEvent[]> {
  const { world, open } = openVisit()
  const { page, events } = open()
  await page.send(to)
  if (resend) {
    world.advance(30_000)
    await page.resend({ channel: resend })
  }
  if (seconds === null) page.change()
  else {
    world.advance(seconds * 1000)
    await page.check(world.code(to))
  }
  return events
}

test('conversion and median time to verify are computed from the events of all pages', async () => {
  const pages = [await visit(10), await visit(20), await visit(5, 'whatsapp'), await visit(null)]
  expect(conversionOf(pages)).toEqual({
    started: 4,
    verified: 3,
    rate: 0.75,
    medianTimeToVerify: 20_000,
    byChannel: new Map([
      ['sms', { sent: 4, verified: 2 }],
      ['whatsapp', { sent: 1, verified: 1 }],
    ]),
  })
})

test('a page that was loaded again counts its approval without a time', async () => {
  const { world, open } = openVisit()
  const before = open()
  await before.page.send(to)
  const after = open()
  await expect.poll(() => after.page.getSnapshot().state.status).toBe('awaiting')
  await after.page.check(world.code(to))
  expect(conversionOf([before.events, after.events])).toMatchObject({
    started: 1,
    verified: 1,
    rate: 1,
    medianTimeToVerify: null,
  })
})

test('no events are no conversion', () => {
  expect(conversionOf([])).toMatchObject({ started: 0, rate: null, medianTimeToVerify: null })
})
