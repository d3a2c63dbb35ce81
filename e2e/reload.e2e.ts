import { expect, test } from './fixtures.ts'

test('a reload while the code is awaited costs no second message', async ({ person, page }) => {
  await person.open()
  await person.askForCode()
  await page.reload()
  await expect(person.codeField).toBeVisible()
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  )
  expect(stored).not.toContain(person.phone.slice(2))

  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()
  expect(person.messages()).toBe(1)
})

test('a reload between approval and sign-up keeps the verified number', async ({
  person,
  page,
}) => {
  await person.open()
  await person.askForCode()
  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()

  await page.reload()
  await expect(person.verified).toBeVisible()
  await person.fillInDetails()
  await person.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeVisible()
  expect(person.messages()).toBe(1)
})
