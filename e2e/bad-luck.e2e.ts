import { expect, test } from './fixtures.ts'

test('a number that is refused gives way to another one', async ({ person }) => {
  await person.open()
  await person.typeNumber(person.numberThat('blocked-suspicious'))
  await person.pressSend()
  await expect(person.says('This number can’t be verified here')).toBeVisible()

  await person.askForCode()
  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()
})

test('a proxy that is down while the code is asked for', async ({ person, signUp }) => {
  await person.open()
  await person.typeNumber()
  await signUp.pause()
  await person.pressSend()
  await expect(person.says('The connection was interrupted')).toBeVisible()
  await expect(person.phoneField).not.toHaveValue('')

  await signUp.resume()
  await person.pressSend()
  await expect(person.says('We sent a code')).toBeVisible()
  expect(person.messages()).toBe(1)
})

test('a proxy that is down while the code is checked spends no attempt', async ({
  person,
  page,
  signUp,
}) => {
  await person.open()
  await person.askForCode()
  await signUp.pause()
  await person.typeCode(person.code())
  await expect(person.says('The connection was interrupted')).toBeVisible()
  await expect(person.codeField).toHaveValue(person.code())

  await signUp.resume()
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(person.verified).toBeVisible()
})

test('an answer lost on the way to the page sends no second message', async ({ person, page }) => {
  await person.open()
  await page.route(
    '**/api/verification/send',
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await person.typeNumber()
  await person.pressSend()
  await expect(person.says('The connection was interrupted')).toBeVisible()
  expect(person.messages()).toBe(1)

  await person.pressSend()
  await expect(person.says('We sent a code')).toBeVisible()
  expect(person.messages()).toBe(1)
  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()
})

test('a send whose answer the provider never gave leaves the code form open', async ({
  person,
}) => {
  const phone = person.numberThat('send-answer-lost')
  await person.open()
  await person.typeNumber(phone)
  await person.pressSend()
  await expect(person.says('We can’t tell whether the code was sent')).toBeVisible()
  expect(person.messages(phone)).toBe(1)

  await person.typeCode(person.code(phone))
  await expect(person.verified).toBeVisible()
  expect(person.messages(phone)).toBe(1)
})

test('a second tab shows the verification that the first one holds, and sends nothing', async ({
  person,
  page,
  context,
}) => {
  await person.open()
  await person.askForCode()
  const second = await context.newPage()
  await second.goto(page.url())
  const code = second.getByRole('textbox', { name: 'Verification code' })
  await code.pressSequentially(person.code())
  await expect(second.getByText(/is verified\.$/).first()).toBeVisible()
  expect(person.messages()).toBe(1)
})
