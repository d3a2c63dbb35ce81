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

test('a number that has an account already is said so, and another one can be used', async ({
  person,
  page,
  signUp,
}) => {
  await person.open()
  await person.fillInDetails()
  await person.askForCode()
  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()
  // Somebody with the same proof in another window was faster.
  const [request] = await Promise.all([
    page.waitForRequest('**/api/sign-up'),
    page.route(
      '**/api/sign-up',
      async (route) => {
        const { email, ...rest } = parse(signUpSchema, route.request().postDataJSON())
        const faster = { ...rest, email: `faster.${email}` }
        await page.request.post(`${signUp.url}/api/sign-up`, { data: faster })
        await route.continue()
      },
      { times: 1 },
    ),
    person.createAccount(),
  ])
  expect(request.method()).toBe('POST')
  await expect(person.says('An account with this phone number exists.')).toBeVisible()

  const other = '+12125550198'
  await page.getByRole('button', { name: 'Change number' }).click()
  await person.askForCode(other)
  await person.typeCode(person.code(other))
  await expect(person.verified).toBeVisible()
  await person.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeVisible()
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

  // Where the account is gone, nothing but the use of the proof itself stands in the way.
  await signUp.database.query('delete from account where phone = $1', [person.phone])
  const accountGone = await again({})
  expect(accountGone.status()).toBe(422)
  expect(await accountGone.json()).toMatchObject({ field: 'phone', code: 'proof' })
})
