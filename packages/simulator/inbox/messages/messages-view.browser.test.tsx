import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ordinary } from '../../src/testing/fixtures/didit-client.ts'
import { openInbox } from '../testing/fixtures/open-inbox.tsx'

const phone = (display: string) => page.getByRole('article', { name: `Phone ${display}` })
const phones = page.getByRole('article')
const ordinaryPhone = phone('+1 202 555 0170')
const find = page.getByRole('searchbox', { name: 'Find a phone or a message' })

it('copies a code in one click', async () => {
  const { simulator, send, copied, status } = await openInbox()
  await send(ordinary)
  const code = simulator.inbox.latest()?.code
  await page.getByRole('button', { name: `Copy ${code}` }).click()
  expect(copied).toEqual([code])
  await expect.poll(status).toBe(`Copied ${code}`)
})

it('selects the code where there is no clipboard', async () => {
  const { simulator, send, status } = await openInbox({ clipboard: 'denied' })
  await send(ordinary)
  const code = simulator.inbox.latest()?.code
  await page.getByRole('button', { name: `Copy ${code}` }).click()
  await expect.poll(status).toBe('Selected. Copy it with your keyboard.')
  expect(getSelection()?.toString()).toContain(code)
})

it('shows an e-mail with its subject and sender, in its own direction', async () => {
  const { simulator, sendEmail } = await openInbox()
  await sendEmail('ada@example.com', { options: { locale: 'ar' } })
  const mailbox = page.getByRole('article', { name: 'Mailbox ada@example.com' })
  const { subject = '', from = '' } = simulator.inbox.latest() ?? {}
  const shown = mailbox.getByText(subject, { exact: true })
  await expect.element(shown).toBeVisible()
  expect(getComputedStyle(shown.element()).direction).toBe('rtl')
  await expect.element(mailbox.getByText(`E-mail from ${from}`)).toBeVisible()
})

it('shows a call with its transcript', async () => {
  const { send } = await openInbox()
  await send('+447911123456', { options: { preferred_channel: 'voice' } })
  const call = phone('+44 7911 123456')
  await expect.element(call.getByText('Incoming call')).toBeVisible()
  await expect.element(call.getByText(/Your verification code is \d, \d/)).toBeVisible()
  await expect.element(call.getByRole('button', { name: 'Listen' })).toBeVisible()
})

it('shows the origin-bound line from left to right in Arabic too', async () => {
  const { simulator, send } = await openInbox()
  simulator.play({ originBound: 'example.com' })
  await send(ordinary, { options: { preferred_channel: 'sms', locale: 'ar' } })
  const line = page.getByText(/^@example\.com #\d{6}$/)
  await expect.element(line).toBeVisible()
  expect(getComputedStyle(line.element()).direction).toBe('ltr')
  expect(getComputedStyle(line.element().closest('p')!).direction).toBe('rtl')
})

it('shows a message as text, without interpreting markup', async () => {
  const { send } = await openInbox()
  await send(ordinary, { options: { preferred_channel: 'sms', sms_sender_name: 'Tom & amp' } })
  await expect.element(page.getByText('SMS from Tom & amp')).toBeVisible()
})

it('shows the call that caused a message, without its key', async () => {
  const { send } = await openInbox()
  await send(ordinary)
  await page.getByText('Request and answer').click()
  const request = ordinaryPhone.getByRole('group', { name: 'Request' })
  await expect.element(request).toHaveTextContent('POST /v3/phone/send/')
  await expect.element(request).toHaveTextContent('x-api-key: (hidden)')
  const answer = ordinaryPhone.getByRole('group', { name: 'Answer' })
  await expect.element(answer).toHaveTextContent('"status": "Success"')
})

it('says that the call of a message is no longer kept', async () => {
  const { simulator, send } = await openInbox()
  await send(ordinary)
  Object.assign(simulator.exchanges, { get: () => undefined })
  await page.getByText('Request and answer').click()
  await expect.element(page.getByText('No such exchange is kept.')).toBeVisible()
})

it('finds a phone by its number as it is written, and keeps new ones out that do not match', async () => {
  const { send } = await openInbox()
  await send(ordinary)
  await send('+447911123456')
  await find.fill('7911 123')
  await expect.element(ordinaryPhone).not.toBeInTheDocument()
  await send('+12025550171')
  await send('+447911123457')
  await expect.element(phone('+44 7911 123457')).toBeVisible()
  expect(phones.elements()).toHaveLength(2)
  await find.fill('nothing of this')
  await expect.element(page.getByText('No match.')).toBeVisible()
})

it('keeps the focus on a phone when others get a message', async () => {
  const { send } = await openInbox()
  await send(ordinary)
  const button = ordinaryPhone.getByRole('button', { name: 'Copy' })
  await expect.element(button).toBeVisible()
  const element = button.element()
  if (element instanceof HTMLElement) element.focus()
  await send('+447911123456')
  await send('+447911123457')
  await send('+447911123456')
  await expect.element(phone('+44 7911 123456').getByText('2 messages')).toBeVisible()
  expect(document.activeElement).toBe(element)
})

it('is reached and read by keyboard', async () => {
  const { send, copied } = await openInbox()
  await send(ordinary)
  await expect.element(ordinaryPhone).toBeVisible()
  const link = page.getByRole('link', { name: '+1 202 555 0170' }).element()
  if (link instanceof HTMLElement) link.focus()
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Messages to +1 202 555 0170')
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.poll(() => copied).toHaveLength(1)
})

it('scrolls to a message that arrives', async () => {
  const { send, simulator } = await openInbox({ width: 360, height: 640 })
  for (let index = 0; index < 8; index += 1) {
    simulator.clock.advance(3_600_000)
    await send(ordinary)
  }
  await expect.element(ordinaryPhone.getByText('8 messages')).toBeVisible()
  const thread = page.getByRole('list', { name: 'Messages to +1 202 555 0170' }).element()
  expect(thread.scrollHeight).toBeGreaterThan(thread.clientHeight)
  expect(thread.scrollTop + thread.clientHeight).toBeCloseTo(thread.scrollHeight, -1)
})
