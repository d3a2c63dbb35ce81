import { expect, test } from './fixtures.ts'

test('somebody signs up with a verified number', async ({ person, page }) => {
  await person.open()
  await person.fillInDetails()
  await person.askForCode()
  await person.typeCode(person.code())
  await expect(page.getByText('Verified', { exact: true })).toBeVisible()

  await person.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeFocused()
  expect(person.messages()).toBe(1)
})

test('a form without a verified number is not sent, and says so at the field', async ({
  person,
  page,
}) => {
  await person.open()
  await person.fillInDetails()
  await person.createAccount()
  await expect(page.getByText('Verify your phone number.')).toBeVisible()
  await expect(page.getByLabel('Phone number')).toBeFocused()
})

test('the same proof is not taken twice', async ({ person, page, signUp }) => {
  await person.open()
  await person.fillInDetails()
  await person.askForCode()
  await person.typeCode(person.code())
  const sent = page.waitForRequest('**/api/sign-up')
  await person.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeVisible()

  const body = (await sent).postDataJSON() as { phone: { e164: string; proof: string } }
  const again = (change: object) =>
    page.request.post(`${signUp.url}/api/sign-up`, {
      data: { ...body, email: 'eve@example.com', ...change },
    })
  const sameNumber = await again({})
  expect(sameNumber.status()).toBe(409)
  const otherNumber = await again({ phone: { ...body.phone, e164: '+12125550199' } })
  expect(otherNumber.status()).toBe(422)
  expect(await otherNumber.json()).toMatchObject({ field: 'phone', code: 'proof' })
})
