import { expect, test } from './fixtures.ts'

const second = 1000
const minute = 60 * second

test('a wrong code, then the right one', async ({ person }) => {
  await person.open()
  await person.askForCode()
  await person.typeCode(person.wrongCode())
  await expect(person.says('You have 2 attempts left')).toBeVisible()
  await expect(person.codeField).toBeFocused()

  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()
})

test('three wrong codes end the verification, and another one can be had', async ({ person }) => {
  await person.open()
  await person.askForCode()
  for (const nth of [1, 2]) {
    await person.typeCode(person.wrongCode(nth))
    await expect(person.says(`You have ${3 - nth} attempt`)).toBeVisible()
  }
  await person.typeCode(person.wrongCode(3))
  await expect(person.says('Too many wrong codes')).toBeVisible()

  await person.wait(2 * minute)
  await person.pressResend()
  // The old code is still the newest until the new one has come.
  await expect(person.says('Send again in')).toBeVisible()
  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()
})

test('a code is sent again once the wait is over, not before', async ({ person, page }) => {
  await person.open()
  await person.askForCode()
  const resend = page.getByRole('button', { name: /^Send again/ })
  await expect(resend).toHaveAttribute('aria-disabled', 'true')
  await resend.click({ force: true })
  expect(person.messages()).toBe(1)

  await person.wait(31 * second)
  await expect(resend).not.toHaveAttribute('aria-disabled')
  await resend.dblclick()
  await expect.poll(() => person.messages()).toBe(2)
  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()
  expect(person.messages()).toBe(2)
})

test('a code that came too late is replaced in one step', async ({ person }) => {
  await person.open()
  await person.askForCode()
  const old = person.code()
  await person.wait(5 * minute + second)
  await expect(person.says('The code no longer works')).toBeVisible()

  await person.pressResend()
  await expect.poll(() => person.messages()).toBe(2)
  expect(person.code()).not.toBe(old)
  await person.typeCode(person.code())
  await expect(person.verified).toBeVisible()
})
