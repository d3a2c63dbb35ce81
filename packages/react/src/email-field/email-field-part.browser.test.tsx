import { createRef } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { describePart } from '../testing/fixtures/describe-part.tsx'
import { focused, show, textbox } from '../testing/fixtures/email-field.tsx'
import { EmailField } from './index.ts'

describePart('EmailField', <EmailField locale="en" />, {
  rootClass: 'otp-email-field',
  target: 'input',
})

test('the input is what browsers and password managers take for an e-mail field', async () => {
  const { input } = await show()
  expect(input).toHaveAttribute('type', 'email')
  expect(input).toHaveAttribute('autocomplete', 'email')
  expect(input).toHaveAttribute('inputmode', 'email')
  expect(input).toHaveAttribute('autocapitalize', 'none')
  expect(input).toHaveAttribute('autocorrect', 'off')
  expect(input).toHaveAttribute('spellcheck', 'false')
  expect(input).toHaveAttribute('aria-invalid', 'false')
})

test('attributes can be replaced', async () => {
  const { input } = await show({ autoComplete: 'username', 'aria-invalid': true, name: 'mail' })
  expect(input).toHaveAttribute('autocomplete', 'username')
  expect(input).toHaveAttribute('aria-invalid', 'true')
  expect(input).toHaveAttribute('name', 'mail')
})

test('a given description is kept, and the error is added to it', async () => {
  const { input } = await focused({ 'aria-describedby': 'hint' }, (field) => (
    <>
      {field}
      <p id="hint">We send you a code.</p>
    </>
  ))
  await userEvent.keyboard('ada@')
  expect(input.getAttribute('aria-describedby')).toBe('hint')
  await userEvent.tab()
  await expect
    .element(textbox)
    .toHaveAccessibleDescription(
      /^Enter the part of the address after the @.* We send you a code\.$/,
    )
})

test('given handlers run first and can prevent those of the field', async () => {
  const { reported } = await focused({ onChange: (event) => event.preventDefault() })
  await userEvent.keyboard('a')
  expect(reported).toEqual([])
})

test('a field without a label gets a name', async () => {
  await show({ 'aria-label': undefined })
  await expect.element(page.getByRole('textbox', { name: 'E-mail address' })).toBeInTheDocument()
})

test('the ref is the input', async () => {
  const ref = createRef<HTMLInputElement>()
  await show({}, () => <EmailField ref={ref} />)
  expect(ref.current?.type).toBe('email')
})

test('render gets the state, for errors that are shown elsewhere', async () => {
  await focused({
    render: (props, { email, invalid, message, suggestion }) => (
      <section>
        <div {...props} />
        <output>{JSON.stringify({ address: email.address, invalid, message, suggestion })}</output>
      </section>
    ),
  })
  const state = () => JSON.parse(document.querySelector('output')!.textContent) as unknown
  await userEvent.keyboard('ada@gmial.com')
  expect(state()).toEqual({
    address: 'ada@gmial.com',
    invalid: false,
    suggestion: 'ada@gmail.com',
  })
  await userEvent.clear(textbox)
  await userEvent.keyboard('ada')
  await userEvent.tab()
  await expect
    .poll(state)
    .toEqual({ address: null, invalid: true, message: expect.stringMatching(/needs an @/) })
})
