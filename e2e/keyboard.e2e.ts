import { expect, test } from './fixtures.ts'

test('the whole form can be filled in by keyboard alone', async ({ person, page }) => {
  await person.open()
  await page.getByLabel('Name').focus()
  await page.keyboard.type(person.name)
  await page.keyboard.press('Tab')
  await page.keyboard.type(person.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(person.password)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Country/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(person.phoneField).toBeFocused()
  await page.keyboard.type(person.phone)

  await page.keyboard.press('Enter')
  await expect(person.codeField).toBeFocused()
  await expect(person.says('We sent a code')).toBeVisible()
  await page.keyboard.type(person.code())
  await expect(person.verified).toBeVisible()

  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Create account' })).toBeFocused({ timeout: 1 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeFocused()
})
