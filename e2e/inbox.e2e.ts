import { expect, forEachKind, test } from './fixtures.ts'

forEachKind(() => {
  test('the inbox shows a message as it arrives, and the call that caused it', async ({
    contact,
    kind,
    page,
    signUp,
  }) => {
    const inbox = await page.context().newPage()
    const errors: string[] = []
    inbox.on('pageerror', (error) => errors.push(error.message))
    inbox.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await inbox.goto(`${signUp.simulator?.url}/?to=${encodeURIComponent(contact.to)}`)
    await expect(inbox.getByText('No message yet.', { exact: true })).toBeVisible()
    await contact.requestCode()
    await expect(inbox.getByRole('button', { name: `Copy ${contact.code()}` })).toBeVisible()
    await inbox.getByText('Request and answer').click()
    const request = inbox.getByRole('group', { name: 'Request' })
    await expect(request).toContainText(`POST /v3/${kind}/send/`)
    expect(errors).toEqual([])
  })
})

test('a top-up is paid on its page', async ({ page, signUp }) => {
  const headers = { 'x-api-key': 'top-up' }
  const balance = async () => {
    const response = await page.request.get(`${signUp.simulator?.url}/v3/billing/balance/`, {
      headers,
    })
    return (await response.json()).balance
  }
  expect(await balance()).toBe('1000.0000')
  const topUp = await page.request.post(`${signUp.simulator?.url}/v3/billing/top-up/`, {
    headers,
    data: { amount_in_dollars: 50, success_url: `${signUp.simulator?.url}/?to=paid@example.com` },
  })
  await page.goto((await topUp.json()).checkout_session_url)
  await page.getByRole('button', { name: 'Pay $50.00' }).click()
  await expect(page.getByRole('heading', { name: '$50.00 paid' })).toBeVisible()
  expect(await balance()).toBe('1050.0000')
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('link', { name: 'Show all phones' })).toBeVisible()
})
