import { StrictMode } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from './index.ts'
import type { PhoneFieldProps } from './index.ts'

/** The real plans, which come when the test lets them. */
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
  const told = vi.fn<NonNullable<PhoneFieldProps['onValueChange']>>()
  await render(
    <StrictMode>
      <form>
        <PhoneField name="phone" defaultCountry="GB" onValueChange={told} {...props} />
        <button type="button">Elsewhere</button>
      </form>
    </StrictMode>,
  )
  return {
    told,
    last: () => ({ ...told.mock.lastCall![0], reason: told.mock.lastCall![1].reason }),
  }
}
const data = () => [...new FormData(document.querySelector('form')!)]

describe('before the plans are here', () => {
  test('a number without + is nobody’s: posted as text with its country', async () => {
    const { last } = await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('07400 123456')
    expect(last()).toMatchObject({ e164: null, possible: undefined, national: '07400 123456' })
    expect(data()).toEqual([
      ['phone', '07400 123456'],
      ['phone-country', 'GB'],
    ])
  })

  test('a number with + is known', async () => {
    const { last } = await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('+12133734253')
    expect(last()).toMatchObject({ e164: '+12133734253', country: 'US', possible: undefined })
    expect(data()).toEqual([['phone', '+12133734253']])
  })

  test('it is not invalid', async () => {
    await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('074')
    expect(document.querySelector('form')!.checkValidity()).toBe(true)
  })
})

describe('when they come', () => {
  test('the text of a focused field stays, and its number is told', async () => {
    const { told, last } = await mount()
    await userEvent.click(textbox)
    await userEvent.keyboard('07400123456')
    const before = told.mock.calls.length
    gate.open()
    await expect.poll(() => told.mock.calls.length).toBe(before + 1)
    expect(last()).toMatchObject({ e164: '+447400123456', possible: true, reason: 'engine' })
    await expect.element(textbox).toHaveValue('07400123456')
    await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }))
    await expect.element(textbox).toHaveValue('07400 123456')
    expect(told).toHaveBeenCalledTimes(before + 1)
  })

  test('the text of any other field is written as it is there', async () => {
    const { told } = await mount({ defaultValue: '+12133734253' })
    await expect.element(textbox).toHaveValue('+12133734253')
    gate.open()
    await expect.element(textbox).toHaveValue('+1 213 373 4253')
    expect(told).not.toHaveBeenCalled()
  })

  test('a value that they correct is told', async () => {
    const { told, last } = await mount({ defaultValue: '+4407400123456' })
    gate.open()
    await expect.poll(() => told.mock.calls.length).toBe(1)
    expect(last()).toMatchObject({ e164: '+447400123456', reason: 'engine' })
  })
})

test('where they never come, the field works on and the next focus tries again', async () => {
  const { told, last } = await mount()
  await userEvent.click(textbox)
  gate.fail()
  await userEvent.keyboard('+12133734253')
  expect(last()).toMatchObject({ e164: '+12133734253', country: 'US' })
  await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }))
  gate.promise = Promise.resolve()
  await userEvent.click(textbox)
  await expect.poll(() => told.mock.lastCall?.[1].reason).toBe('engine')
  expect(last()).toMatchObject({ e164: '+12133734253', possible: true })
})
