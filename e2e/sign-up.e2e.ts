import { expect, forEachKind, test } from './fixtures.ts'

forEachKind(() => {
  test('a user signs up with a verified contact', async ({ contact, user, page }) => {
    await user.fillInDetails()
    await contact.verify()
    await user.createAccount()
    await expect(user.welcome).toBeFocused()
    expect(contact.messages()).toBe(1)

    // The form starts again, without a message about the used proof.
    const status = page.waitForResponse('**/api/verification/status')
    await page.reload()
    expect((await status).status()).toBe(404)
    await expect(contact.field).toBeEditable()
    await expect(
      page.locator('[role=alert], [aria-live=assertive]').filter({ hasText: /./ }),
    ).toHaveCount(0)
  })

  test('a form without a verified contact is not sent, and shows the error at the field', async ({
    contact,
    user,
  }) => {
    await user.fillInDetails()
    await user.createAccount()
    await expect(contact.text(contact.texts.required)).toBeVisible()
    await expect(contact.field).toBeFocused()
  })

  test('a contact that has an account is reported, and another one can be used', async ({
    contact,
    kind,
    user,
    page,
    signUp,
  }) => {
    await user.fillInDetails()
    await contact.verify()
    // Another window uses the same proof first.
    await page.route(
      '**/api/sign-up?*',
      async (route) => {
        await page.request.post(route.request().url(), { data: route.request().postDataJSON() })
        await route.continue()
      },
      { times: 1 },
    )
    await user.createAccount()
    await expect(contact.text(contact.texts.taken)).toBeVisible()
    await contact.pressChange()
    await contact.verify(contact.another)
    await user.createAccount()
    await expect(user.welcome).toBeVisible()
    const { rows } = await signUp.database.query(
      `select ${kind} from account where ${kind} = any($1)`,
      [[contact.to, contact.another]],
    )
    expect(rows).toHaveLength(2)
  })

  test('a proof is accepted once', async ({ contact, kind, user, page, signUp }) => {
    await user.fillInDetails()
    await contact.verify()
    const sent = page.waitForRequest('**/api/sign-up?*')
    await user.createAccount()
    await expect(user.welcome).toBeVisible()

    const request = await sent
    const again = () => page.request.post(request.url(), { data: request.postDataJSON() })
    expect((await again()).status()).toBe(409)

    // Without the account, only the used proof causes the refusal.
    await signUp.database.query(`delete from account where ${kind} = $1`, [contact.to])
    const reply = await again()
    expect(reply.status()).toBe(422)
    expect(await reply.json()).toMatchObject({ field: kind, code: 'proof' })
  })
})

test('a user signs up with both contacts', async ({ user, signUp }) => {
  await user.open()
  await user.fillInDetails()
  await user.phone.verify()
  await user.email.verify()
  await user.createAccount()
  await expect(user.welcome).toBeFocused()
  const { rows } = await signUp.database.query(
    'select email, phone_verification, email_verification from account where phone = $1',
    [user.phone.to],
  )
  const id = expect.stringMatching(/^[\w-]{22}$/)
  expect(rows).toEqual([{ email: user.email.to, phone_verification: id, email_verification: id }])
})

test('with both contacts, the one that is not verified stops the form', async ({ user }) => {
  await user.open()
  await user.fillInDetails()
  await user.phone.verify()
  await user.createAccount()
  await expect(user.email.text(user.email.texts.required)).toBeVisible()
  await expect(user.email.field).toBeFocused()
})

test('the switch changes what is verified, and keeps what is filled in', async ({ user, page }) => {
  await user.open()
  await user.fillInDetails()
  await user.phone.verify()
  await page.getByText('E-mail', { exact: true }).click()
  await expect(page).toHaveURL(/verify=email/)
  await expect(user.phone.flow).toHaveCount(0)
  await page.getByText('Phone', { exact: true }).click()
  await expect(user.email.flow).toHaveCount(0)
  await expect(user.phone.verified).toBeVisible()
  await user.createAccount()
  await expect(user.welcome).toBeVisible()
})
