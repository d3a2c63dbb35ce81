import { en } from '@otp-kit/core/messages/en'
import { createWorld, type World } from '@otp-kit/testing'
import { verify } from '@otp-kit/testing/user-event'
import * as React from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ActionForm } from './action-form.tsx'
import { JsonForm } from './json-form.tsx'
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
  vi.stubGlobal('fetch', (url: string, init: RequestInit & { body: FormData | string }) => {
    if (url !== '/sign-up') return world.fetch(url, init)
    const { body } = init
    posted.push(body instanceof FormData ? Object.fromEntries(body) : JSON.parse(body))
    return Promise.resolve(Response.json(answer))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

const create = page.getByRole('button', { name: 'Create account' })
const name = page.getByLabelText('Name')

test('a form that posts JSON shows what the backend has against the number', async () => {
  const answers = [en['problem.policy'], undefined]
  const sent: unknown[] = []
  await render(
    <JsonForm
      send={async (values) => {
        sent.push(values)
        return answers.shift()
      }}
    />,
  )
  await name.fill('Ada')
  await verify(userEvent, phone, world.waitForCode)
  await create.click()
  await expect.element(page.getByText(en['problem.policy']).first()).toBeVisible()
  await create.click()
  await expect
    .poll(() => sent)
    .toEqual(Array.from({ length: 2 }, () => ({ name: 'Ada', phone, proof })))
})

describe.skipIf(React.version.startsWith('18.'))('form actions (React 18 has none)', () => {
  test('keep what is verified while the action returns errors', async () => {
    await render(<ActionForm />)
    await verify(userEvent, phone, world.waitForCode)
    answer = { nameError: 'Enter your name.' }
    await create.click()
    await expect.element(page.getByText('Enter your name.')).toBeVisible()
    answer = { phoneError: 'This number has an account.' }
    await name.fill('Ada')
    await create.click()
    await expect.element(page.getByText('This number has an account.').first()).toBeVisible()
    answer = { done: true }
    await create.click()
    await expect.element(page.getByText('Welcome.')).toBeVisible()
    expect(posted).toEqual([
      { name: '', phone, proof },
      { name: 'Ada', phone, proof },
      { name: 'Ada', phone, proof },
    ])
  })
})

test('a form with a phone number and an e-mail address', async () => {
  const { container } = await render(<SignUpForm />)
  const [phoneFlow, emailFlow] = container.querySelectorAll('.otp-verification')
  const errors = page.getByRole('list', { name: 'Errors' })
  await name.fill('Ada')
  await create.click()
  await expect.element(errors).toHaveTextContent(en['verified.required'])

  answer = { refused: 'name' }
  await verify(userEvent, phone, world.waitForCode, phoneFlow)
  await create.click()
  await expect.element(errors).toHaveTextContent('Enter your name.')
  await name.fill('Ada L.')
  await verify(userEvent, email, world.waitForCode, emailFlow)
  answer = { refused: 'email' }
  await create.click()
  await expect.element(errors).toHaveTextContent(en['problem.policy.email'])
  const number = { e164: phone, proof }
  expect(posted).toEqual([
    { name: 'Ada', phone: number, email: null },
    { name: 'Ada L.', phone: number, email: { email, proof } },
  ])

  answer = {}
  await verify(userEvent, 'grace@example.com', world.waitForCode, emailFlow)
  await create.click()
  await expect.poll(() => posted).toHaveLength(3)
  expect(posted[2]).toMatchObject({ email: { email: 'grace@example.com', proof } })
})

test('several phone numbers', async () => {
  const onSave = vi.fn<(contacts: unknown) => void>()
  await render(<PhoneNumbers onSave={onSave} />)
  await page.getByRole('button', { name: 'Add a number' }).click()
  const second = page.getByRole('group', { name: 'Phone 2' })
  await verify(userEvent, phone, world.waitForCode, second.element())
  await page.getByRole('button', { name: 'Remove' }).first().click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => onSave).toHaveBeenCalled()
  expect(onSave.mock.calls[0]?.[0]).toEqual({ phones: [{ value: { e164: phone, proof } }] })
})

test('a form with a schema', async () => {
  const onSignUp = vi.fn<(values: unknown) => void>()
  await render(<FormWithSchema onSignUp={onSignUp} />)
  await name.fill('Ada')
  await create.click()
  await expect.element(page.getByText(en['verified.required']).first()).toBeVisible()
  await verify(userEvent, phone, world.waitForCode)
  await create.click()
  await expect.poll(() => onSignUp).toHaveBeenCalled()
  expect(onSignUp.mock.calls[0]?.[0]).toEqual({ name: 'Ada', phone: { e164: phone, proof } })
})
