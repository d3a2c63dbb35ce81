import { expect, test } from './fixtures.ts'

test('a reload while a code is awaited causes no second message', async ({ user, page }) => {
  await user.open()
  await user.requestCode()
  await page.reload()
  await expect(user.codeField).toBeVisible()
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  )
  expect(stored).not.toContain(user.phone.slice(2))

  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()
  expect(user.messages()).toBe(1)
})

test('a reload between approval and sign-up keeps the verified number', async ({ user, page }) => {
  await user.open()
  await user.requestCode()
  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()

  await page.reload()
  await expect(user.verified).toBeVisible()
  await user.fillInDetails()
  await user.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeVisible()
  expect(user.messages()).toBe(1)
})
