import { expect, test } from './fixtures.ts'

test.use({ kind: 'email' })

test('a mistyped domain is offered as a suggestion, and a press accepts it', async ({
  contact,
}) => {
  const { field } = contact
  await field.pressSequentially('ada@gmial.com')
  const suggestion = contact.flow.getByRole('button', { name: 'Did you mean ada@gmail.com?' })
  await field.blur()
  await suggestion.click()
  await expect(field).toHaveValue('ada@gmail.com')
  await expect(suggestion).toHaveCount(0)
  await contact.requestCode('ada@gmail.com')
})

test('an address that is right in spite of the suggestion is verified as typed', async ({
  contact,
}) => {
  const to = 'ada@gmial.com'
  await contact.field.pressSequentially(to)
  await contact.verify(to)
  await expect(contact.verified.filter({ hasText: to })).toBeVisible()
})
