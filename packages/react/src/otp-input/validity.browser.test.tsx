import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createWorld } from '@otp-kit/testing'
import { codeField } from '../testing/fixtures/code-field.tsx'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { blockedBy, isInvalidEntry } from '../testing/fixtures/validity.ts'
import { codeField as flowField, inputOf, number, sees, visit } from '../testing/fixtures/visit.tsx'
import { OtpInput, type OtpInputProps } from './index.ts'

const submit = vi.fn<() => void>()
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

async function inForm(props: OtpInputProps) {
  submit.mockClear()
  const { input } = await codeField(props, (field) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {field}
      <p id="note">A note</p>
      <button>Go on</button>
    </form>
  ))
  return { input, submit }
}

describe('an incomplete code', () => {
  test('keeps its form from being submitted, and is no invalid entry while it is typed', async () => {
    const { input } = await inForm({ required: true })
    expect(input.form!.matches(':invalid')).toBe(true)
    expect(isInvalidEntry(input)).toBe(false)
    await expect.element(input).toHaveAttribute('aria-required', 'true')
    for (const digit of '12345') {
      await userEvent.keyboard(digit)
      expect(input.form!.matches(':invalid')).toBe(true)
      expect(isInvalidEntry(input)).toBe(false)
    }
    await userEvent.keyboard('6')
    expect(input.form!.matches(':valid')).toBe(true)
    expect(isInvalidEntry(input)).toBe(false)
  })

  test.each([
    ['a submission', (input: HTMLInputElement) => input.form!.requestSubmit()],
    ['reportValidity()', (input: HTMLInputElement) => input.form!.reportValidity()],
  ])('is invalid, focused and described after %s, until it is edited', async (_, validate) => {
    const { input, submit } = await inForm({ 'aria-describedby': 'note' })
    await userEvent.keyboard('12')
    input.blur()
    validate(input)
    expect(submit).not.toHaveBeenCalled()
    await expect.element(input).toHaveFocus()
    await expect.element(input).toHaveAttribute('aria-invalid', 'true')
    await expect
      .element(input)
      .toHaveAccessibleDescription('Enter the whole code. It has 6 characters. A note')
    expect(input.validationMessage).toBe('Enter the whole code. It has 6 characters.')
    await userEvent.keyboard('3')
    await expect.element(input).toHaveAttribute('aria-invalid', 'false')
    expect(isInvalidEntry(input)).toBe(false)
  })

  test('is invalid after Enter, until it is edited', async () => {
    const { screen, input } = await codeField()
    await userEvent.keyboard('12{Enter}')
    await expect.element(input).toHaveAttribute('aria-invalid', 'true')
    await expect.element(screen.getByText(/^Enter the whole code/)).toBeVisible()
    await userEvent.keyboard('{Backspace}')
    await expect.element(input).toHaveAttribute('aria-invalid', 'false')
    expect(screen.getByRole('status').element().textContent).toBe('')
  })

  test('stays as it is where a script only asks', async () => {
    const { input } = await inForm({ required: true })
    await userEvent.keyboard('12')
    expect(input.form!.checkValidity()).toBe(false)
    await nextTask()
    expect(isInvalidEntry(input)).toBe(false)
    expect(input.validationMessage).toBe('')
  })

  test('is no invalid entry after a reset', async () => {
    const { input } = await inForm({ required: true })
    input.form!.requestSubmit()
    await expect.element(input).toHaveAttribute('aria-invalid', 'true')
    input.form!.reset()
    await expect.element(input).toHaveAttribute('aria-invalid', 'false')
    expect(isInvalidEntry(input)).toBe(false)
  })

  test('has a message in the field’s language', async () => {
    pageIn('de')
    const { input } = await codeField()
    await userEvent.keyboard('12')
    await expect
      .poll(() => blockedBy(input))
      .toBe('Geben Sie den ganzen Code ein. Er hat 6 Zeichen.')
    await userEvent.keyboard('3456')
    expect(blockedBy(input)).toBe('')
  })

  test('is valid in a read-only field', async () => {
    const { input } = await inForm({ defaultValue: '12', readOnly: true, required: true })
    expect(input.form!.checkValidity()).toBe(true)
  })

  test('of an alphanumeric code may have letters', async () => {
    const { input } = await codeField({ charset: 'alphanumeric', length: 4 })
    await userEvent.keyboard('a1')
    await expect.poll(() => blockedBy(input)).toBe('Enter the whole code. It has 4 characters.')
    expect(input.title).toBe('4 letters or digits')
    await userEvent.keyboard('b2')
    expect(blockedBy(input)).toBe('')
  })
})

test('an empty field is invalid only if it is required', async () => {
  const { input, screen } = await codeField()
  await userEvent.keyboard('1{Backspace}')
  expect(blockedBy(input)).toBe('')
  await screen.rerender(<OtpInput aria-label="Code" required />)
  expect(blockedBy(input)).toBe('Enter the whole code. It has 6 characters.')
})

test('inside a required flow it keeps the form from being submitted, and is no invalid entry', async () => {
  const world = createWorld()
  const verification = world.openPage()
  await verification.send(number)
  await visit({ world, verification, props: { required: true } })
  await sees(/Code sent to/)
  await expect.poll(() => document.querySelectorAll('.otp-slot')).toHaveLength(6)
  const input = inputOf(flowField())
  expect(input).not.toBe(document.activeElement)
  await expect.poll(() => blockedBy(input)).toBe('Verify your phone number first.')
  input.focus()
  await userEvent.keyboard('12')
  await expect.poll(() => blockedBy(input)).toBe('Enter the whole code. It has 6 characters.')
  await userEvent.keyboard('{Backspace}{Backspace}')
  await expect.poll(() => blockedBy(input)).toBe('Verify your phone number first.')
  expect(isInvalidEntry(input)).toBe(false)
})
