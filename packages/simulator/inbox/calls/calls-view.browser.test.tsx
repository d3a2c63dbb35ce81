import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ordinary } from '../../src/testing/fixtures/didit-client.ts'
import { openInbox } from '../testing/fixtures/open-inbox.tsx'

it('lists every call, failed ones too, and webhooks', async () => {
  const { simulator, send, check, call } = await openInbox()
  await call('POST', '/v3/webhook/destinations/', {
    label: 'x',
    url: 'https://hooks.example.com/x',
    subscribed_events: ['status.updated'],
  })
  await send(ordinary)
  await check(ordinary, '12')
  simulator.trouble.set({ offline: true })
  await send(ordinary).catch(() => {})
  await page.getByRole('button', { name: 'Calls' }).click()
  const calls = page.getByRole('region', { name: 'Calls and their answers' })
  await expect.element(calls.getByText('withheld')).toBeVisible()
  const [list, webhooks] = calls.getByRole('list').elements()
  const statuses = [...(list?.children ?? [])].map((item) => item.textContent.split(' ')[0])
  // The newest comes first.
  expect(statuses).toEqual(['lost', '400', '200', '201'])
  expect(webhooks?.textContent).toContain('https://hooks.example.com/x')
})

it('shows a call and its answer once they are opened', async () => {
  const { send } = await openInbox()
  await send(ordinary)
  await page.getByRole('button', { name: 'Calls' }).click()
  await page.getByText('POST /v3/phone/send/').click()
  await expect
    .element(page.getByRole('group', { name: 'Answer' }))
    .toHaveTextContent('"status": "Success"')
})
