import { parse } from 'valibot'
import { signUpSchema } from '../examples/signup/src/sign-up-schema.ts'
import { expect, test } from './fixtures.ts'

test('somebody signs up with a verified number', async ({ person, page }) => {
  await person.open()
  await person.fillInDetails()
  await person.askForCode()
  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()

  await person.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeFocused()
  expect(person.messages()).toBe(1)

  // The form begins anew, and has nothing to say of the proof that was used.
  const asked = page.waitForResponse('**/api/verification/status')
  await page.reload()
  expect((await asked).status()).toBe(404)
  await expect(person.phoneField).toBeEditable()
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
})

test('a form without a verified number is not sent, and says so at the field', async ({
  person,
}) => {
  await person.open()
  await person.fillInDetails()
  await person.createAccount()
  await expect(person.says('Verify your phone number.')).toBeVisible()
  await expect(person.phoneField).toBeFocused()
})

test('the same proof is not taken twice', async ({ person, page, signUp }) => {
  await person.open()
  await person.fillInDetails()
  await person.askForCode()
  await person.typeCode(person.code())
  const sent = page.waitForRequest('**/api/sign-up')
  await person.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeVisible()

  const body = parse(signUpSchema, (await sent).postDataJSON())
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
