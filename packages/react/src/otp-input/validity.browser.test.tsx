import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld } from '@otp-kit/testing'
import { codeField } from '../testing/fixtures/code-field.tsx'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { codeField as flowField, inputOf, number, sees, visit } from '../testing/fixtures/visit.tsx'
import { OtpInput } from './index.ts'

describe('an incomplete code', () => {
  test('is invalid before it is touched, by its pattern', async () => {
    const screen = await render(<OtpInput aria-label="Code" defaultValue="12" />)
    const input = screen.container.querySelector('input')!
    expect(input.validity.patternMismatch).toBe(true)
    // Browsers add it to their message about the pattern.
    expect(input.title).toBe('6 digits')
  })

  test('is invalid, with a message in the field’s language', async () => {
    pageIn('de')
    const { input } = await codeField()
    await userEvent.keyboard('12')
    await expect
      .poll(() => input.validationMessage)
      .toBe('Geben Sie den ganzen Code ein. Er hat 6 Zeichen.')
    await userEvent.keyboard('3456')
    expect(input.validationMessage).toBe('')
    expect(input.validity.valid).toBe(true)
  })

  test('is valid in a read-only field', async () => {
    const { input } = await codeField({ defaultValue: '12', readOnly: true, required: true })
    expect(input.willValidate).toBe(false)
    expect(input.checkValidity()).toBe(true)
  })

  test('of an alphanumeric code may have letters', async () => {
    const { input } = await codeField({ charset: 'alphanumeric', length: 4 })
    await userEvent.keyboard('a1')
    await expect
      .poll(() => input.validationMessage)
      .toBe('Enter the whole code. It has 4 characters.')
    expect(input.title).toBe('4 letters or digits')
    await userEvent.keyboard('b2')
    expect(input.checkValidity()).toBe(true)
  })
})

test('an empty field is invalid only if it is required', async () => {
  const { input, screen } = await codeField()
  await userEvent.keyboard('1{Backspace}')
  expect(input.checkValidity()).toBe(true)
  await screen.rerender(<OtpInput aria-label="Code" required />)
  expect(input.validity.valueMissing).toBe(true)
  await expect
    .poll(() => input.validationMessage)
    .toBe('Enter the whole code. It has 6 characters.')
})

test('inside a required flow it is invalid before it is touched, and while incomplete', async () => {
  const world = createWorld()
  const verification = world.openPage()
  await verification.send(number)
  await visit({ world, verification, props: { required: true } })
  await sees(/Code sent to/)
  await expect.poll(() => document.querySelectorAll('.otp-slot')).toHaveLength(6)
  const input = inputOf(flowField())
  expect(input).not.toBe(document.activeElement)
  await expect.poll(() => input.validationMessage).toBe('Verify your phone number first.')
  input.focus()
  await userEvent.keyboard('12')
  await expect
    .poll(() => input.validationMessage)
    .toBe('Enter the whole code. It has 6 characters.')
  await userEvent.keyboard('{Backspace}{Backspace}')
  await expect.poll(() => input.validationMessage).toBe('Verify your phone number first.')
})
