import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { createSimulator } from '../src/simulator.ts'
import { ordinary } from '../src/testing/fixtures/didit-client.ts'
import { connectionTo } from './testing/fixtures/connection-to.ts'
import { openInbox } from './testing/fixtures/open-inbox.tsx'

const phone = (display: string) => page.getByRole('article', { name: `Phone ${display}` })
const view = (name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })

it('shows each message on its phone as it arrives, and announces it', async () => {
  const { send, status } = await openInbox()
  await expect.element(page.getByText('No message yet')).toBeVisible()
  await send(ordinary, { options: { preferred_channel: 'sms', sms_sender_name: 'Shop' } })
  await expect.element(phone('+1 202 555 0170')).toBeVisible()
  await send('+447911123456')
  await expect.element(phone('+44 7911 123456')).toBeVisible()
  // The newest comes first.
  const headings = page.getByRole('heading', { level: 3 }).elements()
  expect(headings.map((each) => each.textContent).slice(0, 2)).toEqual([
    '+44 7911 123456',
    '+1 202 555 0170',
  ])
  await expect.element(page.getByText('No message yet')).not.toBeInTheDocument()
  expect(status()).toContain('New message by WhatsApp to +44 7911 123456')
  await expect.element(phone('+1 202 555 0170').getByText('SMS from Shop')).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: '+1 202 555 0170' }))
    .toHaveAttribute('href', '/?to=%2B12025550170')
})

it('has room for two phones beside each other at 1280 × 900', async () => {
  const { send } = await openInbox({ width: 1280, height: 900 })
  await send(ordinary)
  await send('+447911123456')
  await expect.element(phone('+44 7911 123456')).toBeVisible()
  const one = phone('+44 7911 123456').element().getBoundingClientRect()
  const other = phone('+1 202 555 0170').element().getBoundingClientRect()
  const side = page.getByRole('navigation', { name: 'Views' }).element().getBoundingClientRect()
  expect(other.top).toBe(one.top)
  expect(other.left - one.right).toBeGreaterThanOrEqual(24)
  expect(side.left - other.right).toBeGreaterThanOrEqual(24)
  expect(one.width).toBeGreaterThanOrEqual(320)
  expect(one.height).toBeGreaterThanOrEqual(480)
  expect(one.bottom).toBeLessThan(900)
})

it('shows one phone, headed by its number as it is written before it has a message', async () => {
  const { send } = await openInbox({ only: ordinary })
  await expect.element(phone('+1 202 555 0170').getByText('No message yet.')).toBeVisible()
  await send('+447911123456')
  await send(ordinary)
  await expect.element(phone('+1 202 555 0170').getByText('1 message')).toBeVisible()
  await expect.element(phone('+44 7911 123456')).not.toBeInTheDocument()
  await expect.element(page.getByRole('link', { name: 'Show all phones' })).toBeVisible()
})

it('shows one view at a time at 360 px, and the messages beside the others at 1280 px', async () => {
  await openInbox({ width: 360 })
  const messages = page.getByRole('heading', { name: 'Phones and mailboxes' })
  await view('Calls').click()
  await expect.element(page.getByRole('heading', { name: 'Calls and their answers' })).toBeVisible()
  await expect.element(messages).not.toBeInTheDocument()
  await page.viewport(1280, 900)
  await expect.element(messages).toBeVisible()
  await expect.element(view('Messages')).not.toBeInTheDocument()
  await expect.element(view('Calls')).toHaveAttribute('aria-current', 'true')
})

it('says that the simulator does not answer, until it does', async () => {
  const stream = Object.assign(new EventTarget(), { close: vi.fn<() => void>() })
  const { fetch } = connectionTo(createSimulator())
  await openInbox({ connection: { fetch, openStream: () => stream } })
  stream.dispatchEvent(new Event('error'))
  await expect.element(page.getByRole('alert')).toHaveTextContent('does not answer')
  stream.dispatchEvent(new Event('open'))
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

it('closes its stream when it is removed', async () => {
  const stream = Object.assign(new EventTarget(), { close: vi.fn<() => void>() })
  const { fetch } = connectionTo(createSimulator())
  const { unmount } = await openInbox({ connection: { fetch, openStream: () => stream } })
  await unmount()
  expect(stream.close).toHaveBeenCalledOnce()
})

it.each([
  ['light', 320],
  ['light', 360],
  ['light', 1280],
  ['dark', 360],
  ['dark', 1280],
] as const)('passes axe and does not overflow, in %s at %i px', async (scheme, width) => {
  const { send, sendEmail, simulator } = await openInbox({ scheme, width })
  await send(ordinary)
  await send('+447911123456', { options: { preferred_channel: 'sms', locale: 'ar' } })
  await sendEmail('a.very.long.address.of.somebody@subdomain.of.a.very.long.domain.example.com')
  simulator.trouble.set({ dropNextAnswer: 'any', failNext: { failure: 'no-credit' } })
  await expect.element(page.getByText('Mailbox · 1 message')).toBeVisible()
  await Promise.all(document.getAnimations().map((animation) => animation.finished))
  const views =
    width < 1000 ? ['Messages', 'Test numbers', 'Calls', 'Trouble'] : ['Calls', 'Trouble']
  for (const name of views) {
    await view(name).click()
    for (const details of document.querySelectorAll('details')) details.open = true
    const { violations } = await axe.run()
    expect([name, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([name, []])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  }
})
