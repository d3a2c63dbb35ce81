import { expect, forEachKind, test } from './fixtures.ts'

const second = 1000
const minute = 60 * second

forEachKind(() => {
  test('a wrong code, then the right one', async ({ contact }) => {
    await contact.requestCode()
    await contact.typeCode(contact.wrongCode())
    await expect(contact.text('You have 2 attempts left')).toBeVisible()
    await expect(contact.codeField).toBeFocused()

    await contact.typeCode(contact.code())
    await expect(contact.verified).toBeVisible()
  })

  test('three wrong codes end the verification, and a new code can be requested', async ({
    contact,
    user,
  }) => {
    await contact.requestCode()
    for (const nth of [1, 2]) {
      await contact.typeCode(contact.wrongCode(nth))
      await expect(contact.text(`You have ${3 - nth} attempt`)).toBeVisible()
    }
    await contact.typeCode(contact.wrongCode(3))
    await expect(contact.text('Too many wrong codes')).toBeVisible()
    await expect(contact.text(contact.texts.masked)).toBeVisible()

    await user.wait(2 * minute)
    await contact.resendButton.click()
    await expect.poll(() => contact.messages()).toBe(2)
    await contact.typeCode(contact.code())
    await expect(contact.verified).toBeVisible()
  })

  test('a locked user can verify another contact', async ({ contact }) => {
    await contact.requestCode()
    for (const nth of [1, 2, 3]) {
      await contact.typeCode(contact.wrongCode(nth))
      await expect(contact.text(nth < 3 ? `You have ${3 - nth} ` : 'Too many')).toBeVisible()
    }
    await contact.pressChange()
    await expect(contact.field).toBeFocused()
    await contact.verify(contact.another)
  })

  test('a code is sent again after the cooldown, not before', async ({ contact, user }) => {
    await contact.requestCode()
    const { resendButton } = contact
    await expect(resendButton).toHaveAttribute('aria-disabled', 'true')
    await resendButton.click({ force: true })
    expect(contact.messages()).toBe(1)

    await user.wait(31 * second)
    await expect(resendButton).not.toHaveAttribute('aria-disabled')
    await resendButton.dblclick()
    await expect.poll(() => contact.messages()).toBe(2)
    await contact.typeCode(contact.code())
    await expect(contact.verified).toBeVisible()
    expect(contact.messages()).toBe(2)
  })

  test('an expired code is replaced in one step', async ({ contact, user }) => {
    await contact.requestCode()
    const old = contact.code()
    await user.wait(5 * minute + second)
    await expect(contact.text('The code no longer works')).toBeVisible()
    await expect(contact.text(contact.texts.masked)).toBeVisible()

    await contact.resendButton.click()
    await expect.poll(() => contact.messages()).toBe(2)
    expect(contact.code()).not.toBe(old)
    await contact.typeCode(contact.code())
    await expect(contact.verified).toBeVisible()
  })
})
