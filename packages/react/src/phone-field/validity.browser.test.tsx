import type { ReactElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AnnounceContext, type Announce } from '../announcer/announce-context.ts'
import { copy } from '../testing/fixtures/code-field.tsx'
import { ready, region, textbox } from '../testing/fixtures/phone-field.tsx'
import { expectErrorAfterSubmission, inForm } from '../testing/fixtures/submit-form.tsx'
import { blockedBy, isInvalidEntry } from '../testing/fixtures/validity.ts'

async function paste(text: string): Promise<void> {
  await copy(text)
  await userEvent.paste()
}

describe('a number that is not complete', () => {
  test('is reported as too short, and its error shown once the field is left', async () => {
    const { input, last } = await ready()
    expect(blockedBy(input)).toBe('')
    await userEvent.keyboard('0740')
    expect(last()).toMatchObject({ possible: false, reason: 'too-short' })
    expect(blockedBy(input)).toBe('The number is too short. Check that no digit is missing.')
    expect(isInvalidEntry(input)).toBe(false)
    await expect.element(region).toBeEmptyDOMElement()

    await userEvent.tab()
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
    expect(document.querySelector('.otp-phone-field')).toHaveAttribute('data-invalid')
    await expect.element(region).toHaveTextContent(/^The number is too short/)
    await expect.element(textbox).toHaveAccessibleDescription(/too short/)
  })

  test('has no visible error while it is edited, until the field is left again', async () => {
    await ready()
    await userEvent.keyboard('0740')
    await userEvent.tab()
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
    await userEvent.click(textbox)
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
    await userEvent.keyboard('0')
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    await expect.element(region).toBeEmptyDOMElement()
    await userEvent.tab()
    await expect.element(region).toHaveTextContent(/too short/)
    await userEvent.click(textbox)
    await userEvent.keyboard('123456')
    await userEvent.tab()
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    await expect.element(region).toBeEmptyDOMElement()
  })
})

describe('each reason has its message', () => {
  test.each([
    ['0740', {}, 'too-short', /too short/],
    ['07400 123456 789', {}, 'too-long', /too long/],
    ['+49 12', {}, 'too-short', /too short/],
    ['+999 123456', {}, 'unknown-calling-code', /No country has this calling code/],
    ['hello', {}, 'not-a-number', /not a phone number/],
    ['+', {}, 'too-short', /too short/],
    ['7400 123456', { defaultCountry: undefined }, 'country-unknown', /Choose a country/],
    ['+800 1234 5678', {}, 'country-unknown', /Choose a country/],
    [
      '+1 213 373 4253',
      { countries: ['GB', 'IE'] },
      'country-not-allowed',
      /country can’t be used/,
    ],
    ['020 7946 0018', { types: ['mobile'] }, 'type-not-allowed', /of this kind can’t be used/],
  ] as const)('%j with %j: %s', async (text, props, reason, sentence) => {
    const { input, last } = await ready({ formatting: 'off', ...props })
    await paste(text)
    await expect.poll(() => last()).toMatchObject({ possible: false, reason })
    await userEvent.tab()
    await expect.element(region).toHaveTextContent(sentence)
    expect(input.validationMessage).toMatch(sentence)
  })

  test('a length that does not exist between two possible ones', async () => {
    // Numbers in Andorra have 6, 8 or 9 digits.
    const { last } = await ready({ defaultCountry: 'AD' })
    await userEvent.keyboard('3123456')
    expect(last()).toMatchObject({ possible: false, reason: 'invalid-length' })
    await userEvent.tab()
    await expect.element(region).toHaveTextContent(/of this length don’t exist/)
  })
})

describe('line types', () => {
  test('are reported and checked where `types` is given', async () => {
    const { input, last } = await ready({ types: ['mobile'] })
    await userEvent.keyboard('07400123456')
    expect(last()).toMatchObject({ possible: true, type: 'mobile' })
    expect(blockedBy(input)).toBe('')
    await userEvent.clear(textbox)
    await userEvent.keyboard('02079460018')
    expect(last()).toMatchObject({ possible: false, type: 'fixed-line' })
  })

  test('are reported from then on where `types` is given later', async () => {
    const { input, last, screen } = await ready({ defaultCountry: 'GB' })
    await userEvent.keyboard('02079460018')
    expect(last()).not.toHaveProperty('type')
    expect(blockedBy(input)).toBe('')
    const { PhoneField } = await import('./index.ts')
    await screen.rerender(
      <PhoneField aria-label="Phone" defaultCountry="GB" locale="en" types={['mobile']} />,
    )
    await expect.poll(() => blockedBy(input)).toMatch(/of this kind/)
  })
})

test('an empty field is invalid only where it is required', async () => {
  const { input } = await ready({ required: true })
  expect(blockedBy(input)).toBe('Enter your phone number.')
  expect(isInvalidEntry(input)).toBe(false)
  await expect.element(textbox).toHaveAttribute('aria-required', 'true')
  await userEvent.keyboard('07400123456')
  expect(blockedBy(input)).toBe('')
  await userEvent.clear(textbox)
  await userEvent.tab()
  expect(isInvalidEntry(input)).toBe(false)
})

test.each([
  ['', 'Enter your phone number.'],
  ['0740', 'The number is too short. Check that no digit is missing.'],
])(
  'after a submission with %j it is focused and described, until it is edited',
  async (text, why) => {
    const { input } = await ready({ required: true, 'aria-describedby': 'hint' }, inForm)
    if (text) await userEvent.keyboard(text)
    await expectErrorAfterSubmission(textbox, why)
    await userEvent.keyboard('1')
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    expect(isInvalidEntry(input)).toBe(false)
  },
)

test('a read-only field is not validated', async () => {
  const { input, screen } = await ready({ readOnly: true, defaultValue: '+44740' })
  await expect.poll(() => input.value).toBe('+44 740')
  await userEvent.tab()
  expect(input.checkValidity()).toBe(true)
  await userEvent.click(textbox)
  await userEvent.keyboard('1')
  expect(input.value).toBe('+44 740')
  expect(screen.container.querySelector('button')).toBeDisabled()
})

test('the error is visible directly under the input', async () => {
  const { input } = await ready({}, (field) => (
    <>
      {field}
      <p id="hint">A hint</p>
    </>
  ))
  await userEvent.keyboard('0740')
  await userEvent.tab()
  const error = page.getByText(/^The number is too short/)
  await expect.element(error).toBeVisible()
  const { bottom, left } = input.closest('.otp-control')!.getBoundingClientRect()
  const { top, height, left: errorLeft } = error.element().getBoundingClientRect()
  expect(height).toBeGreaterThan(10)
  expect(errorLeft).toBe(left)
  expect(top - bottom).toBeGreaterThanOrEqual(0)
  expect(top - bottom).toBeLessThan(16)
  expect(document.querySelector('#hint')!.getBoundingClientRect().top).toBeGreaterThan(top)
})

test('a refused key’s message ends when the field is left', async () => {
  await ready()
  await userEvent.keyboard('07400123456a')
  await expect.element(page.getByText(/Enter digits only/)).toBeVisible()
  await userEvent.tab()
  await expect.element(region).toBeEmptyDOMElement()
})

test('inside a flow an error is visible at once, unless the flow shows its own', async () => {
  const announce = vi.fn<Announce>()
  const inFlow = (field: ReactElement) => (
    <AnnounceContext.Provider value={announce}>{field}</AnnounceContext.Provider>
  )
  const { screen } = await ready({}, inFlow)
  await userEvent.keyboard('074001234567')
  const error = page.getByText(/^The number is too long/)
  await expect.element(error).toBeVisible()
  await expect.element(textbox).toHaveAccessibleDescription(/too long/)
  expect(region.elements()).toHaveLength(0)
  expect(announce.mock.calls).toEqual([[expect.stringMatching(/too long/), 'polite']])
  await screen.unmount()

  await ready({ 'aria-invalid': true }, inFlow)
  await userEvent.keyboard('074001234567')
  expect(error.elements()).toHaveLength(0)
})

test('your app can show the error elsewhere', async () => {
  await ready({
    showError: false,
    render: (props, { message, invalid }) => (
      <div>
        <div {...props} />
        {invalid && <p role="alert">{message}</p>}
      </div>
    ),
  })
  await userEvent.keyboard('0740')
  expect(page.getByRole('alert').elements()).toHaveLength(0)
  await userEvent.tab()
  await expect.element(page.getByRole('alert')).toHaveTextContent(/too short/)
  // It is announced and described by the field all the same.
  await expect.element(region).toHaveTextContent(/too short/)
  await expect.element(textbox).toHaveAccessibleDescription(/too short/)
  const hidden = region.element().querySelector('span')!.getBoundingClientRect()
  expect(hidden.height).toBeLessThan(2)
})
