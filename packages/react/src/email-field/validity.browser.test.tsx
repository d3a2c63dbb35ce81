import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { enEmail } from '@otp-kit/core/messages'
import { focused, inFlow, paste, region, show, textbox } from '../testing/fixtures/email-field.tsx'
import { expectErrorAfterSubmission, inForm } from '../testing/fixtures/submit-form.tsx'
import { blockedBy, isInvalidEntry } from '../testing/fixtures/validity.ts'

describe('an incomplete address', () => {
  test('is invalid for the form at once, and for the user once the field was left', async () => {
    const { screen, input } = await focused()
    expect(blockedBy(input)).toBe('')
    await userEvent.keyboard('ada@example')
    expect(blockedBy(input)).toBe(enEmail['email.incomplete-domain'])
    expect(isInvalidEntry(input)).toBe(false)
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
  expect(blockedBy(input)).toBe(enEmail[`email.${reason}`])
  await userEvent.tab()
  await expect.element(region).toHaveTextContent(enEmail[`email.${reason}`])
})

test('an empty field is invalid only if it is required', async () => {
  const { input } = await focused({ required: true })
  expect(blockedBy(input)).toBe(enEmail['email.required'])
  await expect.element(textbox).toHaveAttribute('aria-required', 'true')
  await userEvent.keyboard('ada@example.com')
  expect(blockedBy(input)).toBe('')
  await userEvent.clear(textbox)
  await userEvent.tab()
  await expect.element(region).toBeEmptyDOMElement()
  expect(isInvalidEntry(input)).toBe(false)
})

test.each([
  ['', enEmail['email.required']],
  ['ada@', enEmail['email.missing-domain']],
])(
  'after a submission with %j it is focused and described, until it is edited',
  async (text, why) => {
    await focused({ required: true, 'aria-describedby': 'hint' }, inForm)
    if (text) await userEvent.keyboard(text)
    await expectErrorAfterSubmission(textbox, why)
    await userEvent.keyboard('b')
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
  },
)

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
