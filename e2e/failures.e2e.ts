import { expect, forEachKind, test } from './fixtures.ts'

forEachKind(() => {
  test('a contact refused by policy can be replaced by another one', async ({
    contact,
    contactFor,
  }) => {
    const blocked = contactFor('blocklisted')
    await contact.requestCode(blocked)
    await contact.typeCode(contact.code(blocked))
    await expect(contact.text(contact.texts.refused)).toBeVisible()
    await contact.verify()
  })

  test('a contact that cannot be reached can be replaced by another one', async ({
    contact,
    contactFor,
  }) => {
    await contact.field.fill(contactFor('undeliverable'))
    await contact.pressSend()
    await expect(contact.text(contact.texts.undeliverable)).toBeVisible()
    await contact.verify()
  })

  test('a user who is offline', async ({ contact, context }) => {
    // Loads what the page loads when it is first used.
    await contact.requestCode(contact.another)
    await contact.pressChange()
    await context.setOffline(true)
    await contact.field.fill(contact.to)
    await contact.pressSend()
    await expect(contact.text('You seem to be offline')).toBeVisible()
    await context.setOffline(false)
    await contact.requestCode()

    await context.setOffline(true)
    await contact.typeCode(contact.code())
    await expect(contact.text('You seem to be offline')).toBeVisible()
    await expect(contact.codeField).toHaveValue(contact.code())
    // The code is checked without another press.
    await context.setOffline(false)
    await expect(contact.verified).toBeVisible()
    expect(contact.messages()).toBe(1)
  })

  test('a proxy that is down when the code is requested', async ({ contact, signUp }) => {
    await contact.field.fill(contact.to)
    await signUp.pause()
    await contact.pressSend()
    await expect(contact.text('The connection was interrupted')).toBeVisible()
    await expect(contact.field).not.toHaveValue('')

    await signUp.resume()
    await contact.pressSend()
    await expect(contact.text('Code sent')).toBeVisible()
    expect(contact.messages()).toBe(1)
  })

  test('a proxy that is down when the code is checked uses no attempt', async ({
    contact,
    signUp,
  }) => {
    await contact.requestCode()
    await signUp.pause()
    await contact.typeCode(contact.code())
    await expect(contact.text('The connection was interrupted')).toBeVisible()
    await expect(contact.codeField).toHaveValue(contact.code())

    await signUp.resume()
    await contact.flow.getByRole('button', { name: 'Verify' }).click()
    await expect(contact.verified).toBeVisible()
  })

  test('a lost answer of the proxy causes no second message', async ({ contact, page }) => {
    await page.route(
      '**/api/verification/send',
      async (route) => {
        await route.fetch()
        await route.abort('connectionreset')
      },
      { times: 1 },
    )
    await contact.field.fill(contact.to)
    await contact.pressSend()
    await expect(contact.text('The connection was interrupted')).toBeVisible()
    expect(contact.messages()).toBe(1)

    await contact.pressSend()
    await expect(contact.text('Code sent')).toBeVisible()
    expect(contact.messages()).toBe(1)
    await contact.typeCode(contact.code())
    await expect(contact.verified).toBeVisible()
  })

  test('a lost answer of the provider leaves the code form open', async ({
    contact,
    contactFor,
  }) => {
    const to = contactFor('send-answer-lost')
    const before = contact.messages(to)
    await contact.field.fill(to)
    await contact.pressSend()
    await expect(contact.text('We can’t tell whether the code was sent')).toBeVisible()
    expect(contact.messages(to)).toBe(before + 1)

    await contact.typeCode(contact.code(to))
    await expect(contact.verified).toBeVisible()
    expect(contact.messages(to)).toBe(before + 1)
  })

  test('a second tab shows the verification of the first one, and sends nothing', async ({
    contact,
    page,
    context,
  }) => {
    await contact.requestCode()
    const second = await context.newPage()
    await second.goto(page.url())
    const code = second.getByRole('textbox', { name: 'Verification code' })
    await code.pressSequentially(contact.code())
    await expect(second.getByText(/is verified\.$/).first()).toBeVisible()
    expect(contact.messages()).toBe(1)
  })
})
