// @vitest-environment jsdom
import type { Verified } from '@otp-kit/react/hooks'
import { createWorld, type World } from '@otp-kit/testing'
import { verify } from '@otp-kit/testing/user-event'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LazyForm } from './lazy-form.tsx'
import { PhoneSteps } from './own-inputs.tsx'
import { EmailCard } from './own-layout.tsx'
import { ContactForm } from './phone-and-email.tsx'

const phone = '+12025550199'
const email = 'ada@example.com'

let world: World
beforeEach(() => {
  world = createWorld()
  vi.stubGlobal('fetch', world.fetch)
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** What the form would post. */
const dataOf = (container: Element) =>
  Object.fromEntries(new FormData(container.querySelector('form')!))

test('a phone number and an e-mail address in one form', async () => {
  const { container } = render(<ContactForm />)
  const [phoneFlow, emailFlow] = container.querySelectorAll('.otp-verification')
  await verify(userEvent.setup(), phone, world.waitForCode, phoneFlow)
  expect(container.querySelector('form')!.checkValidity()).toBe(false)
  await verify(userEvent.setup(), email, world.waitForCode, emailFlow)
  const proof = expect.stringMatching(/./)
  expect(dataOf(container)).toEqual({ phone, phoneProof: proof, email, emailProof: proof })
  expect(container.querySelector('form')!.checkValidity()).toBe(true)
})

test('a layout of parts', async () => {
  const { container } = render(<EmailCard />)
  expect(screen.getByLabelText('Work e-mail')).toBeInstanceOf(HTMLInputElement)
  await verify(userEvent.setup(), email, world.waitForCode)
  expect(container.querySelector<HTMLInputElement>('[name=proof]')!.value).not.toBe('')
})

test('inputs without the components', async () => {
  const onVerified = vi.fn<(verified: Verified) => void>()
  const user = userEvent.setup()
  render(<PhoneSteps onVerified={onVerified} />)
  await user.type(screen.getByLabelText(/^Phone number/), `${phone}{Enter}`)
  const code = await screen.findByLabelText('Code')
  await user.type(code, '000000')
  await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/wrong/))
  expect(screen.getByText('Send again in 30 s')).toBeTruthy()
  await user.clear(code)
  await user.type(code, world.code(phone))
  await screen.findByText('Your number is verified.')
  expect(onVerified).toHaveBeenCalledWith(expect.objectContaining({ to: phone }))
})

test('a flow that is loaded later', async () => {
  const { container } = render(<LazyForm />)
  expect(container.querySelector('.otp-verification')).toBeNull()
  await screen.findByRole('textbox')
  await verify(userEvent.setup(), phone, world.waitForCode)
  expect(dataOf(container)).toMatchObject({ phone })
})
