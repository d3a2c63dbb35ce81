// @vitest-environment jsdom
import { en } from '@otp-kit/core/messages/en'
import { createWorld, type World } from '@otp-kit/testing'
import { verify } from '@otp-kit/testing/user-event'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PhoneNumbers } from './phone-numbers.tsx'
import { SignUpForm } from './sign-up-form.tsx'
import { FormWithSchema } from './with-schema.tsx'

const phone = '+12025550199'
const email = 'ada@example.com'
const proof: unknown = expect.stringMatching(/./)

let world: World
const posted: unknown[] = []
let answer: object = {}
beforeEach(() => {
  world = createWorld()
  posted.length = 0
  vi.stubGlobal('fetch', (url: string, init: RequestInit & { body: string }) => {
    if (url !== '/sign-up') return world.fetch(url, init)
    posted.push(JSON.parse(init.body))
    return Promise.resolve(Response.json(answer))
  })
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('a form with a phone number and an e-mail address', async () => {
  const user = userEvent.setup()
  const { container } = render(<SignUpForm />)
  const [phoneFlow, emailFlow] = container.querySelectorAll('.otp-verification')
  const errors = screen.getByRole('list', { name: 'Errors' })
  await user.type(screen.getByLabelText('Name'), 'Ada')
  await user.click(screen.getByRole('button', { name: 'Create account' }))
  await within(errors).findByText(en['verified.required'])

  await verify(user, phone, world.waitForCode, phoneFlow)
  await verify(user, email, world.waitForCode, emailFlow)
  answer = { refused: 'email' }
  await user.click(screen.getByRole('button', { name: 'Create account' }))
  await within(errors).findByText(en['problem.policy.email'])
  expect(posted).toEqual([{ name: 'Ada', phone: { e164: phone, proof }, email: { email, proof } }])

  answer = {}
  await verify(user, 'grace@example.com', world.waitForCode, emailFlow)
  await user.click(screen.getByRole('button', { name: 'Create account' }))
  await vi.waitFor(() => expect(posted).toHaveLength(2))
  expect(posted[1]).toMatchObject({ email: { email: 'grace@example.com', proof } })
})

test('several phone numbers', async () => {
  const user = userEvent.setup()
  const onSave = vi.fn<(contacts: unknown) => void>()
  render(<PhoneNumbers onSave={onSave} />)
  await user.click(screen.getByRole('button', { name: 'Add a number' }))
  await verify(user, phone, world.waitForCode, screen.getByRole('group', { name: 'Phone 2' }))
  await user.click(screen.getAllByRole('button', { name: 'Remove' })[0]!)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await vi.waitFor(() => expect(onSave).toHaveBeenCalled())
  expect(onSave.mock.calls[0]?.[0]).toEqual({ phones: [{ value: { e164: phone, proof } }] })
})

test('a form with a schema', async () => {
  const user = userEvent.setup()
  const onSignUp = vi.fn<(values: unknown) => void>()
  render(<FormWithSchema onSignUp={onSignUp} />)
  await user.type(screen.getByLabelText('Name'), 'Ada')
  await user.click(screen.getByRole('button', { name: 'Create account' }))
  await screen.findByText(en['verified.required'])
  await verify(user, phone, world.waitForCode)
  await user.click(screen.getByRole('button', { name: 'Create account' }))
  await vi.waitFor(() => expect(onSignUp).toHaveBeenCalled())
  expect(onSignUp.mock.calls[0]?.[0]).toEqual({ name: 'Ada', phone: { e164: phone, proof } })
})
