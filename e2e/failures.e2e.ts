import { expect, test } from './fixtures.ts'

test('a refused number can be replaced by another one', async ({ user }) => {
  await user.open()
  await user.typeNumber(user.numberFor('blocked-suspicious'))
  await user.pressSend()
  await expect(user.text('This number can’t be verified here')).toBeVisible()

  await user.requestCode()
  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()
})

test('a proxy that is down when the code is requested', async ({ user, signUp }) => {
  await user.open()
  await user.typeNumber()
  await signUp.pause()
  await user.pressSend()
  await expect(user.text('The connection was interrupted')).toBeVisible()
  await expect(user.phoneField).not.toHaveValue('')

  await signUp.resume()
  await user.pressSend()
  await expect(user.text('We sent a code')).toBeVisible()
  expect(user.messages()).toBe(1)
})

test('a proxy that is down when the code is checked uses no attempt', async ({
  user,
  page,
  signUp,
}) => {
  await user.open()
  await user.requestCode()
  await signUp.pause()
  await user.typeCode(user.code())
  await expect(user.text('The connection was interrupted')).toBeVisible()
  await expect(user.codeField).toHaveValue(user.code())

  await signUp.resume()
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(user.verified).toBeVisible()
})

test('a lost answer of the proxy causes no second message', async ({ user, page }) => {
  await user.open()
  await page.route(
    '**/api/verification/send',
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await user.typeNumber()
  await user.pressSend()
  await expect(user.text('The connection was interrupted')).toBeVisible()
  expect(user.messages()).toBe(1)

  await user.pressSend()
  await expect(user.text('We sent a code')).toBeVisible()
  expect(user.messages()).toBe(1)
  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()
})

test('a lost answer of the provider leaves the code form open', async ({ user }) => {
  const phone = user.numberFor('send-answer-lost')
  await user.open()
  await user.typeNumber(phone)
  await user.pressSend()
  await expect(user.text('We can’t tell whether the code was sent')).toBeVisible()
  expect(user.messages(phone)).toBe(1)

  await user.typeCode(user.code(phone))
  await expect(user.verified).toBeVisible()
  expect(user.messages(phone)).toBe(1)
})

test('a second tab shows the verification of the first one, and sends nothing', async ({
  user,
  page,
  context,
}) => {
  await user.open()
  await user.requestCode()
  const second = await context.newPage()
  await second.goto(page.url())
  const code = second.getByRole('textbox', { name: 'Verification code' })
  await code.pressSequentially(user.code())
  await expect(second.getByText(/is verified\.$/).first()).toBeVisible()
  expect(user.messages()).toBe(1)
})
