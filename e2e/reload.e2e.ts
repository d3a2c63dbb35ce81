import { expect, forEachKind, test } from './fixtures.ts'

forEachKind(() => {
  test('a reload while a code is awaited causes no second message', async ({ contact, page }) => {
    await contact.requestCode()
    await page.reload()
    await expect(contact.codeField).toBeVisible()
    await expect(contact.text(contact.texts.masked)).toBeVisible()
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
    )
    expect(stored).not.toContain(contact.to.replace(/^\+1/, ''))

    await contact.typeCode(contact.code())
    await expect(contact.verified).toBeVisible()
    expect(contact.messages()).toBe(1)
  })

  test('a reload between approval and sign-up keeps the verified contact', async ({
    contact,
    user,
    page,
  }) => {
    await contact.verify()
    await page.reload()
    await expect(contact.verified).toBeVisible()
    await user.fillInDetails()
    await user.createAccount()
    await expect(user.welcome).toBeVisible()
    expect(contact.messages()).toBe(1)
  })
})

test('a reload while both codes are awaited keeps both', async ({ user, page }) => {
  await user.open()
  for (const contact of [user.phone, user.email]) await contact.requestCode()
  await page.reload()
  for (const contact of [user.email, user.phone]) {
    await contact.typeCode(contact.code())
    await expect(contact.verified).toBeVisible()
    expect(contact.messages()).toBe(1)
  }
})
