import { StrictMode } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from './index.ts'
import type { PhoneFieldProps } from './index.ts'

/** Delays the load of the real metadata, and lets it fail. */
const gate = vi.hoisted(() => ({ open: () => {}, fail: () => {}, promise: Promise.resolve() }))
vi.mock(import('@otp-kit/core/phone'), async (original) => {
  const phone = await original()
  return { ...phone, loadPhoneMetadata: () => gate.promise.then(() => phone.loadPhoneMetadata()) }
})

beforeEach(() => {
  gate.promise = new Promise((resolve, reject) => {
    gate.open = resolve
    gate.fail = () => reject(new Error('The chunk could not be fetched'))
  })
})

const textbox = page.getByRole('textbox')

async function mount(props: PhoneFieldProps = {}) {
  const reported = vi.fn<NonNullable<PhoneFieldProps['onValueChange']>>()
  await render(
    <StrictMode>
      <form>
        <PhoneField name="phone" defaultCountry="GB" onValueChange={reported} {...props} />
        <button type="button">Elsewhere</button>
      </form>
    </StrictMode>,
  )
  return {
    reported,
    last: () => ({ ...reported.mock.lastCall![0], reason: reported.mock.lastCall![1].reason }),
  }
}
const data = () => [...new FormData(document.querySelector('form')!)]

describe('before the metadata is loaded', () => {
  test('a number without + has no E.164; the form data have its text and country', async () => {
    const { last } = await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('07400 123456')
    expect(last()).toMatchObject({ e164: null, possible: undefined, national: '07400 123456' })
    expect(data()).toEqual([
      ['phone', '07400 123456'],
      ['phone-country', 'GB'],
    ])
  })

  test('a number with + has E.164', async () => {
    const { last } = await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('+12133734253')
    expect(last()).toMatchObject({ e164: '+12133734253', country: 'US', possible: undefined })
    expect(data()).toEqual([['phone', '+12133734253']])
  })

  test('the field is valid', async () => {
    await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('074')
    expect(document.querySelector('form')!.checkValidity()).toBe(true)
  })
})

describe('when the metadata is loaded', () => {
  test('the number is reported, also where the field is left at that moment', async () => {
    const { last } = await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('+4474')
    const input = document.querySelector('input')!
    // After the commit that has the metadata, and before its effects.
    const leave = new MutationObserver(() => input.blur())
    leave.observe(input, { attributeFilter: ['placeholder'] })
    gate.open()
    await expect.element(textbox).toHaveValue('+44 74')
    leave.disconnect()
    await expect.poll(last).toMatchObject({ possible: false, reason: 'engine' })
  })

  test('the text of a focused field stays, and its number is reported', async () => {
    const { reported, last } = await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('07400123456')
    const before = reported.mock.calls.length
    gate.open()
    await expect.poll(() => reported.mock.calls.length).toBe(before + 1)
    expect(last()).toMatchObject({ e164: '+447400123456', possible: true, reason: 'engine' })
    await expect.element(textbox).toHaveValue('07400123456')
    await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }))
    await expect.element(textbox).toHaveValue('07400 123456')
    expect(reported).toHaveBeenCalledTimes(before + 1)
  })

  describe('the text of a focused field that is silent for a moment', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      return () => vi.useRealTimers()
    })

    /** Types before the metadata is loaded, and loads it. */
    async function typed(keys: string, props?: PhoneFieldProps) {
      const mounted = await mount(props)
      const input = document.querySelector('input')!
      await userEvent.click(textbox)
      await userEvent.keyboard(keys)
      const before = mounted.reported.mock.calls.length
      gate.open()
      await vi.waitUntil(() => mounted.reported.mock.calls.length > before)
      return { ...mounted, input, reports: before + 1 }
    }

    test('is formatted, with the caret behind the same digit, and can be undone', async () => {
      const { input, reported, reports } = await typed('07400123456')
      input.setSelectionRange(6, 6)
      vi.advanceTimersByTime(400)
      expect(input.value).toBe('07400123456')
      vi.advanceTimersByTime(200)
      expect(input.value).toBe('07400 123456')
      expect([input.selectionStart, input.selectionEnd]).toEqual([7, 7])
      // The number is the same.
      expect(reported).toHaveBeenCalledTimes(reports)
      await userEvent.keyboard('{Control>}z{/Control}')
      expect(input.value).toBe('07400123456')
    })

    test('waits while a part of it is selected', async () => {
      const { input } = await typed('07400123456')
      input.setSelectionRange(2, 6)
      vi.advanceTimersByTime(600)
      expect(input.value).toBe('07400123456')
      input.setSelectionRange(0, 0)
      vi.advanceTimersByTime(600)
      expect(input.value).toBe('07400 123456')
      expect([input.selectionStart, input.selectionEnd]).toEqual([0, 0])
    })

    test('is formatted by the next key, if there is one', async () => {
      const { input, last } = await typed('0740012345')
      await userEvent.keyboard('6')
      expect(input.value).toBe('07400 123456')
      vi.advanceTimersByTime(1000)
      expect(last()).toMatchObject({ e164: '+447400123456', reason: 'typing' })
    })

    test('is formatted without the platform’s editing command', async () => {
      vi.spyOn(document, 'execCommand').mockReturnValue(false)
      const { input } = await typed('07400123456')
      input.setSelectionRange(6, 6)
      vi.advanceTimersByTime(600)
      await vi.waitUntil(() => input.value === '07400 123456')
      expect(input.selectionStart).toBe(7)
      vi.restoreAllMocks()
    })

    test.each(['blur', 'off'] as const)('stays with formatting “%s”', async (formatting) => {
      const { input } = await typed('07400123456', { formatting })
      vi.advanceTimersByTime(1000)
      expect(input.value).toBe('07400123456')
    })
  })

  test('the text of an unfocused field is formatted', async () => {
    const { reported } = await mount({ defaultValue: '+12133734253' })
    await expect.element(textbox).toHaveValue('+12133734253')
    gate.open()
    await expect.element(textbox).toHaveValue('+1 213 373 4253')
    expect(reported).not.toHaveBeenCalled()
  })

  test('a value corrected by it is reported', async () => {
    const { reported, last } = await mount({ defaultValue: '+4407400123456' })
    gate.open()
    await expect.poll(() => reported.mock.calls.length).toBe(1)
    expect(last()).toMatchObject({ e164: '+447400123456', reason: 'engine' })
  })
})

test('where loading fails, the field works on, and the next focus tries again', async () => {
  const { reported, last } = await mount()
  await userEvent.click(textbox)
  gate.fail()
  await userEvent.keyboard('+12133734253')
  expect(last()).toMatchObject({ e164: '+12133734253', country: 'US' })
  await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }))
  gate.promise = Promise.resolve()
  await userEvent.click(textbox)
  await expect.poll(() => reported.mock.lastCall?.[1].reason).toBe('engine')
  expect(last()).toMatchObject({ e164: '+12133734253', possible: true })
})
