import { expect, test } from './fixtures.ts'

test('the form can be completed with the keyboard only', async ({ user, page }) => {
  const { phone, email } = user
  await user.open()
  await page.getByLabel('Name').focus()
  await page.keyboard.type(user.name)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Country/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(phone.field).toBeFocused()
  await page.keyboard.type(phone.to)
  await page.keyboard.press('Enter')
  await expect(phone.codeField).toBeFocused()
  await expect(phone.text('Code sent')).toBeVisible()
  await page.keyboard.type(phone.code())
  await expect(phone.verified).toBeVisible()

  // From the verified number: the button that changes it, then the next field.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(email.field).toBeFocused()
  await page.keyboard.type(email.to)
  await page.keyboard.press('Enter')
  await expect(email.codeField).toBeFocused()
  await expect(email.text('Code sent')).toBeVisible()
  await page.keyboard.type(email.code())
  await expect(email.verified).toBeVisible()

  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Password')).toBeFocused()
  await page.keyboard.type(user.password)
  await page.keyboard.press('Enter')
  await expect(user.welcome).toBeFocused()
})

test('a suggested address is accepted with the keyboard', async ({ user, page }) => {
  await user.open('email')
  await user.email.field.focus()
  await page.keyboard.type('ada@gmial.com')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Did you mean ada@gmail.com?' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(user.email.field).toHaveValue('ada@gmail.com')
  await expect(user.email.field).toBeFocused()
})
