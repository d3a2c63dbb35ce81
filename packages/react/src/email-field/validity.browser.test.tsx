import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { enEmail } from '@otp-kit/core/messages'
import { focused, inFlow, paste, region, show, textbox } from '../testing/fixtures/email-field.tsx'

describe('an incomplete address', () => {
  test('is invalid for the form at once, and for the user once the field was left', async () => {
    const { screen, input } = await focused()
    expect(input.checkValidity()).toBe(true)
    await userEvent.keyboard('ada@example')
    expect(input.validationMessage).toBe(enEmail['email.incomplete-domain'])
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    await expect.element(region).toBeEmptyDOMElement()

    await userEvent.tab()
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
    expect(screen.container.querySelector('.otp-email-field')).toHaveAttribute('data-invalid')
    await expect.element(region).toHaveTextContent(enEmail['email.incomplete-domain'])
    await expect.element(region.getByText(/isn’t complete/)).toBeVisible()
    await expect.element(textbox).toHaveAccessibleDescription(enEmail['email.incomplete-domain'])
  })

  test('is not called invalid while it is being edited, and judged again on leaving', async () => {
    await focused()
    await userEvent.keyboard('ada')
    await userEvent.tab()
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
    await userEvent.click(textbox)
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
    await userEvent.keyboard('@')
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    await expect.element(region).toBeEmptyDOMElement()
    await userEvent.tab()
    await expect.element(region).toHaveTextContent(enEmail['email.missing-domain'])
    await userEvent.click(textbox)
    await userEvent.keyboard('example.com')
    await userEvent.tab()
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    await expect.element(region).toBeEmptyDOMElement()
  })
})

test.each([
  ['ada', 'missing-at'],
  ['@example.com', 'missing-local'],
  ['ada@', 'missing-domain'],
  ['ada@example', 'incomplete-domain'],
  ['ada@example..com', 'invalid-domain'],
  ['ada@müller.1', 'invalid-domain'],
  ['ada lovelace@example.com', 'invalid-character'],
  ['jürgen@example.com', 'non-ascii-local'],
  [`${'a'.repeat(65)}@example.com`, 'too-long'],
  ['ada@example.com bob@example.com', 'several'],
] as const)('%j has the message of %s', async (text, reason) => {
  const { input, last } = await focused()
  await paste(text)
  expect(last()?.reason).toBe(reason)
  expect(input.validationMessage).toBe(enEmail[`email.${reason}`])
  await userEvent.tab()
  await expect.element(region).toHaveTextContent(enEmail[`email.${reason}`])
})

test('an empty field is invalid only if it is required', async () => {
  const { input } = await focused({ required: true })
  expect(input.validity.valueMissing).toBe(true)
  await userEvent.keyboard('ada@example.com')
  expect(input.validity.valid).toBe(true)
  await userEvent.clear(textbox)
  await userEvent.tab()
  await expect.element(region).toBeEmptyDOMElement()
})

test('a readOnly field is not validated', async () => {
  const { input } = await show({ readOnly: true, defaultValue: 'ada@' })
  expect(input.willValidate).toBe(false)
})

test('inside of a flow the flow shows the error', async () => {
  const announced: string[] = []
  await focused(
    {},
    inFlow((text) => void announced.push(text)),
  )
  await userEvent.keyboard('ada@')
  await userEvent.tab()
  await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
  await expect.element(region).not.toBeInTheDocument()
  expect(document.body.textContent).not.toContain(enEmail['email.missing-domain'])
  expect(announced).toEqual([])
})
