import { expect, test } from './fixtures.ts'

const second = 1000
const minute = 60 * second

test('a wrong code, then the right one', async ({ user }) => {
  await user.open()
  await user.requestCode()
  await user.typeCode(user.wrongCode())
  await expect(user.text('You have 2 attempts left')).toBeVisible()
  await expect(user.codeField).toBeFocused()

  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()
})

test('three wrong codes end the verification, and a new code can be requested', async ({
  user,
}) => {
  await user.open()
  await user.requestCode()
  for (const nth of [1, 2]) {
    await user.typeCode(user.wrongCode(nth))
    await expect(user.text(`You have ${3 - nth} attempt`)).toBeVisible()
  }
  await user.typeCode(user.wrongCode(3))
  await expect(user.text('Too many wrong codes')).toBeVisible()

  await user.wait(2 * minute)
  await user.pressResend()
  // Until the new code arrives, the newest is the old one.
  await expect(user.text('Send again in')).toBeVisible()
  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()
})

test('a code is sent again after the cooldown, not before', async ({ user, page }) => {
  await user.open()
  await user.requestCode()
  const resend = page.getByRole('button', { name: /^Send again/ })
  await expect(resend).toHaveAttribute('aria-disabled', 'true')
  await resend.click({ force: true })
  expect(user.messages()).toBe(1)

  await user.wait(31 * second)
  await expect(resend).not.toHaveAttribute('aria-disabled')
  await resend.dblclick()
  await expect.poll(() => user.messages()).toBe(2)
  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()
  expect(user.messages()).toBe(2)
})

test('an expired code is replaced in one step', async ({ user }) => {
  await user.open()
  await user.requestCode()
  const old = user.code()
  await user.wait(5 * minute + second)
  await expect(user.text('The code no longer works')).toBeVisible()

  await user.pressResend()
  await expect.poll(() => user.messages()).toBe(2)
  expect(user.code()).not.toBe(old)
  await user.typeCode(user.code())
  await expect(user.verified).toBeVisible()
})
