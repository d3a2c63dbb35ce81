import { parse } from 'valibot'
import { signUpSchema } from '../examples/signup/src/sign-up-schema.ts'
import { expect, test } from './fixtures.ts'

test('a user signs up with a verified number', async ({ user, page }) => {
  await user.open()
  await user.fillInDetails()
  await user.requestCode()
  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()

  await user.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeFocused()
  expect(user.messages()).toBe(1)

  // The form starts again, without a message about the used proof.
  const status = page.waitForResponse('**/api/verification/status')
  await page.reload()
  expect((await status).status()).toBe(404)
  await expect(user.phoneField).toBeEditable()
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
})

test('a form without a verified number is not sent, and shows the error at the field', async ({
  user,
}) => {
  await user.open()
  await user.fillInDetails()
  await user.createAccount()
  await expect(user.text('Verify your phone number.')).toBeVisible()
  await expect(user.phoneField).toBeFocused()
})

test('a number that has an account is reported, and another one can be used', async ({
  user,
  page,
  signUp,
}) => {
  await user.open()
  await user.fillInDetails()
  await user.requestCode()
  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()
  // Another window uses the same proof first.
  const [request] = await Promise.all([
    page.waitForRequest('**/api/sign-up'),
    page.route(
      '**/api/sign-up',
      async (route) => {
        const { email, ...rest } = parse(signUpSchema, route.request().postDataJSON())
        const first = { ...rest, email: `first.${email}` }
        await page.request.post(`${signUp.url}/api/sign-up`, { data: first })
        await route.continue()
      },
      { times: 1 },
    ),
    user.createAccount(),
  ])
  expect(request.method()).toBe('POST')
  await expect(user.text('An account with this phone number exists.')).toBeVisible()

  const other = '+12125550198'
  await page.getByRole('button', { name: 'Change number' }).click()
  await user.requestCode(other)
  await user.typeCode(user.code(other))
  await expect(user.verified).toBeVisible()
  await user.createAccount()
  await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeVisible()
})

test('a proof is accepted once', async ({ user, page, signUp }) => {
  await user.open()
  await user.fillInDetails()
  await user.requestCode()
  await user.typeCode(user.code())
  const sent = page.waitForRequest('**/api/sign-up')
  await user.createAccount()
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

  // Without the account, only the used proof causes the refusal.
  await signUp.database.query('delete from account where phone = $1', [user.phone])
  const accountGone = await again({})
  expect(accountGone.status()).toBe(422)
  expect(await accountGone.json()).toMatchObject({ field: 'phone', code: 'proof' })
})
