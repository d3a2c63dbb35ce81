import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { compose, copy, fill, insertText } from '../testing/fixtures/code-field.tsx'
import { drop, ready, region, show, textbox } from '../testing/fixtures/phone-field.tsx'

const ways = {
  async typing(text: string) {
    await userEvent.keyboard(text)
  },
  async paste(text: string) {
    await copy(text)
    await userEvent.paste()
  },
  async autofill(text: string, input: HTMLInputElement) {
    fill(input, text)
  },
}

/** The format differs between typing digit by digit and inserting the whole. */
const anything: string = expect.any(String)

/** Text, chosen country, E.164, formatted text, country of the number. */
const numbers = [
  ['07400123456', 'GB', '+447400123456', '07400 123456', 'GB'],
  ['447400123456', 'GB', '+447400123456', '44 7400 123456', 'GB'],
  ['+447400123456', 'US', '+447400123456', '+44 7400 123456', 'GB'],
  ['2133734253', 'US', '+12133734253', '(213) 373-4253', 'US'],
  ['12133734253', 'US', '+12133734253', '1 (213) 373-4253', 'US'],
  ['+1-213-373-4253', 'GB', '+12133734253', '+1 213 373 4253', 'US'],
  ['+4407400123456', 'GB', '+447400123456', anything, 'GB'],
  ['+44(0)7400123456', 'DE', '+447400123456', anything, 'GB'],
  ['00493012345678', 'GB', '+493012345678', anything, 'DE'],
  ['011447400123456', 'US', '+447400123456', anything, 'GB'],
  ['0011447400123456', 'AU', '+447400123456', anything, 'GB'],
  ['+390612345678', 'GB', '+390612345678', '+39 06 1234 5678', 'IT'],
  ['٠٧٤٠٠١٢٣٤٥٦', 'GB', '+447400123456', '07400 123456', 'GB'],
  ['+۴۴۷۴۰۰۱۲۳۴۵۶', 'US', '+447400123456', '+44 7400 123456', 'GB'],
  ['०७४००१२३४५६', 'GB', '+447400123456', '07400 123456', 'GB'],
  ['＋４４７４００１２３４５６', 'GB', '+447400123456', '+44 7400 123456', 'GB'],
] as const

/** Texts that are only pasted. */
const texts = [
  ['tel:+44-7400-123456', 'US', '+447400123456', '+44 7400 123456', 'GB'],
  ['tel:7400-123456;phone-context=+44', 'US', '+447400123456', '+44 7400 123456', 'GB'],
  ['\u202a07400\u00a0123\u2011456\u202c', 'GB', '+447400123456', '07400 123456', 'GB'],
  ['Call me: +1 (213) 373-4253!', 'GB', '+12133734253', '+1 213 373 4253', 'US'],
  ['Flat 12, 07400 123456 (mobile)', 'GB', '+447400123456', '07400 123456', 'GB'],
  ['+44 7400 123456\r\n', 'US', '+447400123456', '+44 7400 123456', 'GB'],
] as const

describe.each(['typing', 'paste', 'autofill'] as const)('by %s', (way) => {
  test.each(way === 'typing' ? numbers : [...numbers, ...texts])(
    '%j typed in %s is %s',
    async (text, from, e164, shown, country) => {
      const { input, last } = await ready({ defaultCountry: from })
      await ways[way](text, input)
      await expect.poll(() => last()?.e164).toBe(e164)
      expect(last()).toMatchObject({ country, possible: true, by: way })
      expect({ shown: input.value }).toEqual({ shown })
      await userEvent.tab()
      // The formatted text is read as the same number.
      expect(last()).toMatchObject({ e164, country })
      await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    },
  )
})

describe('an extension is separated', () => {
  test.each([
    ['(213) 373-4253 ext. 12', '(213) 373-4253 x12'],
    ['+1 213 373 4253;ext=12', '+1 213 373 4253 x12'],
    ['tel:+1-213-373-4253;ext=12', '+1 213 373 4253 x12'],
  ])('%j', async (text, shown) => {
    for (const way of ['paste', 'autofill'] as const) {
      const { input, last, screen } = await ready({ defaultCountry: 'US' })
      await ways[way](text, input)
      expect(last()).toMatchObject({ e164: '+12133734253', extension: '12', possible: true })
      expect(input.value).toBe(shown)
      await screen.unmount()
    }
  })
})

describe('a paste', () => {
  test('with its calling code replaces the text', async () => {
    const { input, last } = await ready()
    await userEvent.keyboard('+44')
    await ways.paste('+44 7400 123456')
    expect(input.value).toBe('+44 7400 123456')
    expect(last()!.e164).toBe('+447400123456')
  })

  test('over a selection keeps the rest, with the caret behind the pasted digits', async () => {
    const { input, last } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133734253')
    input.setSelectionRange(6, 9)
    await ways.paste('55')
    expect(input.value).toBe('(213) 554-253')
    expect(input.selectionStart).toBe(8)
    expect(last()).toMatchObject({ e164: '+1213554253', by: 'paste' })
  })

  test('that is too long is kept, is invalid, and its error is announced', async () => {
    const { input, last } = await ready()
    await ways.paste('07400 123456 789')
    expect(input.value).toBe('07400123456789')
    expect(last()).toMatchObject({ possible: false, reason: 'too-long', e164: '+447400123456789' })
    await expect.element(region).toHaveTextContent(/too long/)
    expect(input.validationMessage).toMatch(/too long/)
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}')
    expect(input.value).toBe('07400 123456')
    expect(input.validity.valid).toBe(true)
    await expect.element(region).toBeEmptyDOMElement()
  })

  test('without a number is kept, is invalid, and its error is announced', async () => {
    const { input, last } = await ready()
    await ways.paste('hello')
    expect(input.value).toBe('hello')
    expect(last()).toMatchObject({ e164: null, possible: false, reason: 'not-a-number' })
    expect(input.validationMessage).toMatch(/not a phone number/)
    await expect.element(region).toHaveTextContent(/not a phone number/)
  })

  test('of a whole page is read quickly', async () => {
    const { input, last } = await ready()
    await ways.paste('call 07400 123456 '.repeat(2000))
    expect(last()).toMatchObject({ e164: '+447400123456' })
    expect(input.value).toBe('07400 123456')
  })
})

describe('dropped text', () => {
  test('is inserted in the number', async () => {
    const { input, last } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('3373425')
    await drop(input, '21')
    await expect.poll(() => last()?.by).toBe('drop')
    expect(last()!.e164).toBe('+1213373425')
    expect(input.value).toBe('(213) 373-425')
  })

  test('is extracted from a sentence', async () => {
    const { input, last } = await ready({ defaultCountry: 'US' })
    await drop(input, 'Call +44 7400 123456')
    await expect.poll(() => last()).toMatchObject({ e164: '+447400123456', by: 'drop' })
    expect(input.value).toBe('+44 7400 123456')
  })
})

describe('an input method', () => {
  test('is not rewritten until it has composed', async () => {
    const { input, last } = await ready()
    await compose('07400123456')
    expect(input.value).toBe('07400123456')
    expect(last()).toMatchObject({ e164: '+447400123456', by: 'typing' })
    await insertText('07400123456')
    await expect.poll(() => input.value).toBe('07400 123456')
    expect(last()).toMatchObject({ e164: '+447400123456', by: 'typing' })
  })

  test('composes in the middle, key by key, as keyboards on Android do', async () => {
    const { input, last } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133425')
    input.setSelectionRange(6, 6)
    for (const text of ['7', '73', '73']) await compose(text)
    await insertText('73')
    await expect.poll(() => input.value).toBe('(213) 733-425')
    expect(last()!.e164).toBe('+1213733425')
    // Behind the digits that were composed.
    expect(input.value.slice(0, input.selectionStart!)).toBe('(213) 73')
    await userEvent.keyboard('9')
    expect(input.value).toBe('(213) 739-3425')
  })

  test('that inserts letters can’t be refused, but the number is invalid', async () => {
    const { last } = await ready()
    await compose('ab')
    await insertText('ab')
    await expect.poll(() => last()).toMatchObject({ e164: null, reason: 'not-a-number' })
  })

  test('that is cancelled leaves the number', async () => {
    const { input, last } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133734253')
    input.setSelectionRange(14, 14)
    await compose('9')
    await compose('')
    await expect.poll(() => last()!.e164).toBe('+12133734253')
  })
})

describe('too many digits are kept, and shown and announced as too long, however they came', () => {
  const otherWays = {
    ...ways,
    drop: (text: string, input: HTMLInputElement) => drop(input, text),
    async composition(text: string) {
      await compose(text)
      await insertText(text)
    },
    'a keyboard’s suggestion': (text: string) => insertText(text),
  }
  test.each(
    Object.entries(otherWays).flatMap(([way, enter]) =>
      [
        ['GB', '074001234567'],
        ['US', '+121337342539'],
      ].map(([country, text]) => ({ way, enter, country, text: text! })),
    ),
  )('$way of $text in $country', async ({ enter, country, text }) => {
    const { input, last } = await ready({ defaultCountry: country })
    await enter(text, input)
    await expect.poll(() => last()).toMatchObject({ possible: false, reason: 'too-long' })
    expect(input.value.replace(/[^+\d]/g, '')).toBe(text)
    await expect.element(page.getByText(/^The number is too long/)).toBeVisible()
    await expect.element(region).toHaveTextContent(/too long/)
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
    expect(input.validity.valid).toBe(false)
  })
})

test('several characters inserted at once by a keyboard count as autofill', async () => {
  const { input, last } = await ready()
  await insertText('+12133734253')
  expect(input.value).toBe('+1 213 373 4253')
  expect(last()).toMatchObject({ e164: '+12133734253', country: 'US', by: 'autofill' })
})

test('autofill of an unfocused field is reported once and validated at once', async () => {
  const { input, reported } = await show({ defaultCountry: 'US' })
  fill(input, '213373')
  await expect.poll(() => reported.at(-1)?.reason).toBe('too-short')
  expect(reported.map(({ by }) => by)).toEqual(['autofill', 'engine'])
  await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
  fill(input, '+447400123456')
  await expect.poll(() => input.value).toBe('+44 7400 123456')
  expect(reported).toHaveLength(3)
  await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
})

test('an edit that can’t be prevented is formatted afterwards', async () => {
  const { input, last } = await ready()
  // As some Android keyboards do.
  const init = { inputType: 'insertText', data: '0', bubbles: true }
  for (const digit of '07400123456') {
    const before = new InputEvent('beforeinput', { ...init, data: digit, cancelable: false })
    input.dispatchEvent(before)
    fill(input, input.value + digit)
  }
  expect(input.value).toBe('07400 123456')
  expect(last()!.e164).toBe('+447400123456')
})

test('without the platform’s editing command the text is formatted all the same', async () => {
  // As in jsdom, where an app's own tests may run.
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  const { input, last } = await ready({ defaultCountry: 'US' })
  await userEvent.keyboard('2133734253')
  expect(input.value).toBe('(213) 373-4253')
  expect(last()!.e164).toBe('+12133734253')
  input.setSelectionRange(2, 2)
  await userEvent.keyboard('{Delete}')
  expect(input.value).toBe('(233) 734-253')
  expect(input.selectionStart).toBe(2)
  vi.restoreAllMocks()
})
