import type { Verified } from '@otp-kit/react/hooks'
import { createWorld, type World } from '@otp-kit/testing'
import { verify } from '@otp-kit/testing/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LazyForm } from './lazy-form.tsx'
import { PhoneCard } from './own-elements.tsx'
import { PhoneSteps } from './own-inputs.tsx'
import { EmailCard } from './own-layout.tsx'
import { ContactForm } from './phone-and-email.tsx'

const phone = '+12025550199'
const email = 'ada@example.com'

let world: World
beforeEach(() => {
  world = createWorld()
  vi.stubGlobal('fetch', world.fetch)
})
afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

/** What the form would post. */
const dataOf = (container: Element) =>
  Object.fromEntries(new FormData(container.querySelector('form')!))

test('a phone number and an e-mail address in one form', async () => {
  const { container } = await render(<ContactForm />)
  const [phoneFlow, emailFlow] = container.querySelectorAll('.otp-verification')
  await verify(userEvent, phone, world.waitForCode, phoneFlow)
  expect(container.querySelector('form')!.checkValidity()).toBe(false)
  await verify(userEvent, email, world.waitForCode, emailFlow)
  const proof = expect.stringMatching(/./)
  expect(dataOf(container)).toEqual({ phone, phoneProof: proof, email, emailProof: proof })
  expect(container.querySelector('form')!.checkValidity()).toBe(true)
})

test('a layout of parts', async () => {
  const { container } = await render(<EmailCard />)
  await expect.element(page.getByLabelText('Work e-mail')).toBeVisible()
  await verify(userEvent, email, world.waitForCode)
  expect(container.querySelector<HTMLInputElement>('[name=proof]')!.value).not.toBe('')
})

test('parts with elements of your own', async () => {
  await render(<PhoneCard />)
  await expect
    .element(page.getByRole('region', { name: 'Phone number: destination' }))
    .toBeVisible()
  await expect
    .element(page.getByRole('button', { name: 'Send code' }))
    .toHaveClass('button', 'button-primary')
  await verify(userEvent, phone, async (to) => {
    await expect
      .element(page.getByRole('button', { name: /Change number/ }))
      .toHaveClass('button-link')
    return world.waitForCode(to)
  })
  await expect.element(page.getByRole('region', { name: 'Phone number: verified' })).toBeVisible()
})

test('inputs without the components', async () => {
  const onVerified = vi.fn<(verified: Verified) => void>()
  await render(<PhoneSteps onVerified={onVerified} />)
  const status = page.getByRole('status')
  // One element in all steps, because text that is inserted with its element may not be announced.
  const region = status.element()
  await page.getByLabelText(/^Phone number/).fill(phone)
  await userEvent.keyboard('{Enter}')
  await expect.element(status).toHaveTextContent('Enter the code that we sent to +1 ••• ••• ••99.')
  await expect.element(page.getByLabelText('Code', { exact: true })).toHaveFocus()
  await userEvent.keyboard('000000')
  await expect.element(page.getByText(/wrong/)).toHaveAttribute('aria-live', 'assertive')
  await expect.element(page.getByText('Send again in 30 s')).toBeVisible()
  await userEvent.keyboard(`{Control>}a{/Control}${world.code(phone)}`)
  await expect.element(status).toHaveTextContent('Your number is verified.')
  expect(status.element()).toBe(region)
  expect(onVerified).toHaveBeenCalledWith(expect.objectContaining({ to: phone }))
})

test('a flow that is loaded later', async () => {
  const { container } = await render(<LazyForm />)
  await expect.element(page.getByRole('textbox')).toBeVisible()
  await verify(userEvent, phone, world.waitForCode)
  expect(dataOf(container)).toMatchObject({ phone })
})
