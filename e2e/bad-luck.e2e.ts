import { expect, test } from './fixtures.ts'

test('a number that is refused gives way to another one', async ({ person, page }) => {
  await person.open()
  await person.typeNumber(person.numberThat('blocked-suspicious'))
  await person.pressSend()
  await expect(page.getByText('This number can’t be verified here')).toBeVisible()

  await page.getByRole('button', { name: 'Change number' }).click()
  await person.askForCode()
  await person.typeCode(person.code())
  await expect(page.getByText('Verified', { exact: true })).toBeVisible()
})

test('a proxy that is down while the code is asked for', async ({ person, page, signUp }) => {
  await person.open()
  await person.typeNumber()
  await signUp.pause()
  await person.pressSend()
  await expect(page.getByText('The connection was interrupted')).toBeVisible()
  await expect(page.getByLabel('Phone number')).not.toHaveValue('')

  await signUp.resume()
  await person.pressSend()
  await expect(person.codeField).toBeVisible()
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
  await expect(page.getByText('The connection was interrupted')).toBeVisible()
  await expect(person.codeField).toHaveValue(person.code())

  await signUp.resume()
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(page.getByText('Verified', { exact: true })).toBeVisible()
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
  await expect(page.getByText('The connection was interrupted')).toBeVisible()
  expect(person.messages()).toBe(1)

  await person.pressSend()
  await expect(person.codeField).toBeVisible()
  expect(person.messages()).toBe(1)
  await person.typeCode(person.code())
  await expect(page.getByText('Verified', { exact: true })).toBeVisible()
})
