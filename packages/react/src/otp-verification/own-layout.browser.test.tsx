import { createWorld } from '@otp-kit/testing'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ask, button, codeField, otherThan, sees, visit } from '../testing/fixtures/visit.tsx'
import { OtpVerification } from './index.ts'

test('focus goes to the code when the pressed Verify button disappears', async () => {
  const { world } = await visit({ props: { autoSubmit: false } })
  await ask()
  const code = world.code()
  for (const n of [1, 2, 3]) {
    await codeField().fill(otherThan(code, n))
    await button('Verify').click()
    await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
  }
  await expect.element(codeField()).toHaveFocus()
})

test('a required destination is announced as required, in both steps', async () => {
  const { screen } = await visit({ props: { required: true } })
  const field = page.getByRole('textbox', { name: 'Phone number' })
  await expect.element(field).toHaveAttribute('aria-required', 'true')
  await ask()
  await expect.element(codeField()).toHaveAttribute('aria-required', 'true')
  await screen.unmount()
  await visit()
  await expect.element(field).not.toHaveAttribute('aria-required')
})

test('one layout serves both kinds: options of the other kind are dropped', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { openPage, transport } = createWorld()
  await render(
    <OtpVerification.Root kind="email" verification={openPage('email')} transport={transport}>
      <OtpVerification.DestinationField
        defaultCountry="US"
        preferredCountries={['US']}
        formatting="off"
        suggestions={false}
      />
      <OtpVerification.Announcer />
    </OtpVerification.Root>,
  )
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('ada@gmial.com')
  await userEvent.tab()
  await expect.element(page.getByText(/Did you mean/)).not.toBeInTheDocument()
  expect(error).not.toHaveBeenCalled()
  error.mockRestore()
})

test('the error takes the place of the hint, directly under its input', async () => {
  const { openPage, transport } = createWorld()
  await render(
    <OtpVerification.Root verification={openPage()} transport={transport}>
      <OtpVerification.DestinationField />
      <OtpVerification.Problem />
      <OtpVerification.SendButton />
      <OtpVerification.Announcer />
    </OtpVerification.Root>,
  )
  await sees(/We’ll send you a code/)
  await button('Send code').click()
  await sees('Enter your phone number.')
  await expect.element(page.getByText(/We’ll send you a code/)).not.toBeInTheDocument()
})
