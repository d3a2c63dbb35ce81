import { expect, test } from './fixtures.ts'

test('the form can be completed with the keyboard only', async ({ user, page }) => {
  await user.open()
  await page.getByLabel('Name').focus()
  await page.keyboard.type(user.name)
  await page.keyboard.press('Tab')
  await page.keyboard.type(user.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(user.password)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Country/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(user.phoneField).toBeFocused()
  await page.keyboard.type(user.phone)

  await page.keyboard.press('Enter')
  await expect(user.codeField).toBeFocused()
  await expect(user.text('We sent a code')).toBeVisible()
  await page.keyboard.type(user.code())
  await expect(user.verified).toBeVisible()

  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Create account' })).toBeFocused({ timeout: 1 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeFocused()
})
