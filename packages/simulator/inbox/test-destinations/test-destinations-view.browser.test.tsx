import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { outcomeAddresses } from '../../src/outcomes/email-outcomes.ts'
import { outcomeNumbers } from '../../src/outcomes/phone-outcomes.ts'
import { openInbox } from '../testing/fixtures/open-inbox.tsx'

const view = page.getByRole('region', { name: 'Test numbers and addresses' })

it('lists every number and address with its behaviour', async () => {
  await openInbox()
  await expect.element(view.getByText('+1 202 555 0100')).toBeVisible()
  const { textContent } = view.element()
  for (const { description } of [...outcomeNumbers, ...outcomeAddresses]) {
    expect(textContent).toContain(description)
  }
})

it('copies a number as E.164', async () => {
  const { copied } = await openInbox()
  await view.getByRole('button', { name: '+1 202 555 0100' }).click()
  expect(copied).toEqual(['+12025550100'])
})

it('finds a number by its behaviour', async () => {
  await openInbox()
  await page.getByRole('searchbox', { name: 'Find a test number or address' }).fill('voip')
  await expect.element(view.getByText('+1 202 555 0100')).not.toBeInTheDocument()
  await expect.element(view.getByText('+1 202 555 0110')).toBeVisible()
  expect(view.getByRole('listitem').elements().length).toBeLessThan(6)
})
