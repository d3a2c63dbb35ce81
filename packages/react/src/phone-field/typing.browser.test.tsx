import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PhoneFieldProps } from './index.ts'
import { ready, region, textbox } from '../testing/fixtures/phone-field.tsx'

test('is formatted for its country, and reported as E.164', async () => {
  const { input, reported } = await ready()
  await userEvent.keyboard('07400123456')
  expect(input.value).toBe('07400 123456')
  expect(reported.map(({ e164 }) => e164).slice(-2)).toEqual(['+44740012345', '+447400123456'])
  expect(reported.at(-1)).toMatchObject({
    country: 'GB',
    national: '07400 123456',
    possible: true,
    provenance: 'default',
    by: 'typing',
  })
})

describe('the caret stays behind the same digit', () => {
  test.each([
    ['typed in the middle', 2, '9', '(291) 337-3425', 3],
    ['of another script, typed in the middle', 2, '٩', '(291) 337-3425', 3],
    ['typed at the beginning', 0, '9', '(921) 337-3425', 2],
    ['before Backspace, across a separator', 6, '{Backspace}', '(213) 734-25', 3],
    ['before Delete, across a separator', 4, '{Delete}', '(213) 734-25', 4],
  ])('%s', async (_, at, keys, shown, caret) => {
    const { input } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('213373425')
    expect(input.value).toBe('(213) 373-425')
    input.setSelectionRange(at, at)
    await userEvent.keyboard(keys)
    expect(input.value).toBe(shown)
    expect([input.selectionStart, input.selectionEnd]).toEqual([caret, caret])
  })
})

describe('deleting', () => {
  test('Backspace skips the separators', async () => {
    const { input } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133')
    expect(input.value).toBe('(213) 3')
    for (const shown of ['(213)', '21', '2', '']) {
      await userEvent.keyboard('{Backspace}')
      expect(input.value).toBe(shown)
    }
  })

  test.each([
    ['{Control>}{Backspace}{/Control}', 14, '(213) 373'],
    ['{Control>}{Delete}{/Control}', 0, '(373) 425-3'],
    ['{Backspace}', [1, 9], '(425) 3'],
    ['5', [0, 14], '5'],
  ] as const)('%s at %j gives %j', async (keys, at, shown) => {
    const { input, last } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133734253')
    const [start, end] = typeof at === 'number' ? [at, at] : at
    input.setSelectionRange(start, end)
    await userEvent.keyboard(keys)
    expect(input.value).toBe(shown)
    expect(last()!.e164).toBe(`+1${shown.replace(/\D/g, '')}`)
  })

  test('a cut removes the selection and formats the rest', async () => {
    const { input, last } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133734253')
    input.setSelectionRange(6, 9)
    await userEvent.cut()
    expect(input.value).toBe('(213) 425-3')
    expect(last()).toMatchObject({ e164: '+12134253', by: 'delete' })
    input.select()
    await userEvent.paste()
    expect(input.value).toBe('(373)')
  })
})

describe('characters that can’t be part of a number', () => {
  test('a letter is refused, with an announcement', async () => {
    const onValueInvalid = vi.fn<NonNullable<PhoneFieldProps['onValueInvalid']>>()
    const { input, reported } = await ready({ onValueInvalid })
    await userEvent.keyboard('07a')
    expect(input.value).toBe('07')
    expect(reported).toHaveLength(2)
    expect(onValueInvalid).toHaveBeenCalledExactlyOnceWith('not-a-number', {
      reason: 'typing',
      event: expect.objectContaining({ data: 'a' }),
    })
    await expect.element(region).toHaveTextContent(/Enter digits only/)
    // A key that is held down is refused many times, and announced once.
    const changes = vi.fn<() => void>()
    const watch = new MutationObserver(changes)
    watch.observe(region.element(), { childList: true, characterData: true, subtree: true })
    await userEvent.keyboard('aaa')
    expect(changes).not.toHaveBeenCalled()
    // The next accepted key ends the announcement, so that it can be repeated.
    await userEvent.keyboard('4')
    await expect.element(region).toBeEmptyDOMElement()
    await userEvent.keyboard('b')
    await expect.element(region).toHaveTextContent(/Enter digits only/)
    expect(input.value).toBe('074')
  })

  test('an extension can be typed after an x', async () => {
    const { input, reported, last } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133734253x12')
    expect(input.value).toBe('(213) 373-4253 x12')
    expect(last()).toMatchObject({ e164: '+12133734253', extension: '12', possible: true })
    // The number never changed meanwhile.
    expect(reported.slice(-3).map(({ e164 }) => e164)).toEqual(Array(3).fill('+12133734253'))
  })
})

describe('an extension', () => {
  test.each([
    ['x12', ' x12'],
    [' x12', ' x12'],
    [' ext. 12', ' ext. 12'],
    [' extension 12', ' extension 12'],
    [';ext=12', ';ext=12'],
    ['#12', '#12'],
    [' доб. 12', ' доб. 12'],
  ])('%j can be typed after a number, and is shown not to be part of it', async (typed, shown) => {
    const { input, last } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133734253')
    await expect.element(region).toBeEmptyDOMElement()
    await userEvent.keyboard(typed)
    expect(input.value).toBe(`(213) 373-4253${shown}`)
    expect(last()).toMatchObject({ e164: '+12133734253', extension: '12', possible: true })
    await expect.element(page.getByText(/^The extension is not part of the number/)).toBeVisible()
    await expect.element(region).toHaveTextContent(/^The extension/)
    await expect.element(textbox).toHaveAccessibleDescription(/^The extension/)
    await userEvent.tab()
    await expect.element(region).toHaveTextContent(/^The extension/)
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
  })

  test.each(['e', 'x', 'd'])('can’t begin a number: %s is refused', async (letter) => {
    const { input } = await ready()
    await userEvent.keyboard(letter)
    expect(input.value).toBe('')
    await expect.element(region).toHaveTextContent(/Enter digits only/)
  })

  test('has no other words', async () => {
    const { input } = await ready({ defaultCountry: 'US' })
    await userEvent.keyboard('2133734253exit')
    expect(input.value).toBe('(213) 373-4253 ext')
  })
})

describe('digits past the longest number', () => {
  test.each([
    ['GB', '074001234567', '+4474001234567', '07400 123456'],
    ['US', '21337342539', '+121337342539', '(213) 373-4253'],
    ['CA', '50623456789', '+150623456789', '(506) 234-5678'],
    ['US', '+121337342539', '+121337342539', '+1 213 373 4253'],
  ])(
    'in %s, %s is kept, and shown to be too long until a digit is deleted',
    async (country, keys, e164, shorter) => {
      const { input, last } = await ready({ defaultCountry: country })
      await userEvent.keyboard(keys)
      expect(input.value.replace(/[^+\d]/g, '')).toBe(keys)
      expect(last()).toMatchObject({ e164, possible: false, reason: 'too-long' })
      await expect.element(page.getByText(/too long/)).toBeVisible()
      await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
      await userEvent.keyboard('{Backspace}')
      expect(input.value).toBe(shorter)
      await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
      await expect.element(region).toBeEmptyDOMElement()
    },
  )

  test('a calling code typed twice is not cut to another possible number', async () => {
    const { input, last } = await ready()
    await userEvent.keyboard('+44447400123456')
    expect(input.value.replace(/[^+\d]/g, '')).toBe('+44447400123456')
    expect(last()).toMatchObject({ possible: false, reason: 'too-long' })
  })
})

describe('formatting', () => {
  test('can wait until the field is left', async () => {
    const { input } = await ready({ formatting: 'blur' })
    await userEvent.keyboard('0740 0123456')
    expect(input.value).toBe('0740 0123456')
    await userEvent.tab()
    await expect.element(textbox).toHaveValue('07400 123456')
  })

  test('can be off', async () => {
    const { input, last } = await ready({ formatting: 'off' })
    await userEvent.keyboard('0740 0123456{Backspace}')
    await userEvent.tab()
    expect(input.value).toBe('0740 012345')
    expect(last()!.e164).toBe('+44740012345')
    // The example doesn't depend on it.
    await userEvent.clear(textbox)
    expect(input.placeholder).toBe('07400 123456')
  })
})

test('the example is a number of the country, while the field is empty', async () => {
  const { input } = await ready({ defaultCountry: 'US' })
  expect(input.placeholder).toBe('(201) 555-0123')
  await userEvent.keyboard('+49')
  expect(input.hasAttribute('placeholder')).toBe(false)
  await userEvent.clear(textbox)
  expect(input.placeholder).toBe('(201) 555-0123')
})

test('the example follows the country', async () => {
  const { input } = await ready({ defaultCountry: 'DE' })
  expect(input.placeholder).toBe('01512 3456789')
})
