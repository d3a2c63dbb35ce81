import { loadPhoneEngine } from '@otp-kit/core/phone'
import { createRef, StrictMode, useState } from 'react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from './index.ts'
import type { PhoneFieldProps } from './index.ts'

const textbox = page.getByRole('textbox')
const element = (): HTMLInputElement => document.querySelector('input[type=tel]')!
type Told = Parameters<NonNullable<PhoneFieldProps['onValueChange']>>

const spy = () => vi.fn<(...args: Told) => void>()
const data = () => [...new FormData(document.querySelector('form')!)]

/** Holds the value, as an app does. */
function Host({ initial }: { initial: string }) {
  const [value, setValue] = useState(initial)
  return (
    <form>
      <PhoneField
        defaultCountry="GB"
        value={value}
        onValueChange={(phone) => setValue(phone.e164 ?? '')}
      />
      <button type="reset">Reset</button>
    </form>
  )
}

async function mount(props: PhoneFieldProps = {}) {
  const told = spy()
  await render(<PhoneField defaultCountry="GB" onValueChange={told} {...props} />)
  return {
    told,
    e164s: () => told.mock.calls.map(([phone]) => phone.e164),
    last: () => ({ ...told.mock.lastCall![0], reason: told.mock.lastCall![1].reason }),
  }
}

/** Focused, with the plans here. */
async function mountReady(props: PhoneFieldProps = {}) {
  const mounted = await mount(props)
  await userEvent.click(textbox)
  await expect.element(textbox).toHaveAttribute('placeholder')
  return mounted
}

async function paste(text: string): Promise<void> {
  // The real clipboard is the machine's; the event is what the platform makes of it.
  const input = element()
  const event = new InputEvent('beforeinput', {
    inputType: 'insertFromPaste',
    data: text,
    bubbles: true,
    cancelable: true,
  })
  if (input.dispatchEvent(event)) document.execCommand('insertText', false, text)
}

beforeAll(async () => {
  await loadPhoneEngine()
})

describe('typing', () => {
  test('is written as numbers are there, and told as E.164', async () => {
    const { e164s, last } = await mountReady()
    await userEvent.keyboard('07400123456')
    await expect.element(textbox).toHaveValue('07400 123456')
    expect(e164s().slice(-2)).toEqual(['+44740012345', '+447400123456'])
    expect(last()).toMatchObject({ country: 'GB', possible: true, provenance: 'default' })
  })

  test('keeps the caret behind the digit that was typed, in the middle too', async () => {
    await mountReady({ defaultCountry: 'US' })
    await userEvent.keyboard('213373425')
    await expect.element(textbox).toHaveValue('(213) 373-425')
    element().setSelectionRange(2, 2)
    await userEvent.keyboard('9')
    await expect.element(textbox).toHaveValue('(291) 337-3425')
    expect(element().selectionStart).toBe(3)
  })

  test('Backspace goes through the marks', async () => {
    await mountReady({ defaultCountry: 'US' })
    await userEvent.keyboard('2133')
    await expect.element(textbox).toHaveValue('(213) 3')
    await userEvent.keyboard('{Backspace}')
    await expect.element(textbox).toHaveValue('(213)')
    await userEvent.keyboard('{Backspace}')
    await expect.element(textbox).toHaveValue('21')
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}')
    await expect.element(textbox).toHaveValue('')
  })

  test('Delete goes through the marks', async () => {
    await mountReady({ defaultCountry: 'US' })
    await userEvent.keyboard('2133734')
    await expect.element(textbox).toHaveValue('(213) 373-4')
    element().setSelectionRange(4, 4)
    await userEvent.keyboard('{Delete}')
    await expect.element(textbox).toHaveValue('(213) 734')
    expect(element().selectionStart).toBe(4)
  })

  test('each key is one step of undo', async () => {
    const { last } = await mountReady({ defaultCountry: 'US' })
    await userEvent.keyboard('213')
    await paste('3734253')
    await expect.element(textbox).toHaveValue('(213) 373-4253')
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(textbox).toHaveValue('(213)')
    expect(last()).toMatchObject({ e164: '+1213', reason: 'undo' })
  })

  test('a letter is refused, and said to be', async () => {
    const { told } = await mountReady()
    await userEvent.keyboard('07a')
    await expect.element(textbox).toHaveValue('07')
    expect(told).toHaveBeenCalledTimes(2)
    const region = page.getByRole('status')
    await expect.element(region).toHaveTextContent(/Enter digits only/)
    // A key that is held down is refused many times, and told once.
    const changes = vi.fn<() => void>()
    const watch = new MutationObserver(changes)
    watch.observe(region.element(), { childList: true, characterData: true, subtree: true })
    await userEvent.keyboard('aaa')
    expect(changes).not.toHaveBeenCalled()
    // What was taken after it ends it, so that it can be heard again.
    await userEvent.keyboard('4')
    await expect.element(region).toBeEmptyDOMElement()
    await userEvent.keyboard('b')
    await expect.element(region).toHaveTextContent(/Enter digits only/)
    await expect.element(textbox).toHaveValue('074')
  })

  test('past the longest number is refused, and said to be', async () => {
    const { last } = await mountReady()
    await userEvent.keyboard('074001234567')
    await expect.element(textbox).toHaveValue('07400 123456')
    expect(last()).toMatchObject({ e164: '+447400123456', possible: true })
    await expect.element(page.getByRole('status')).toHaveTextContent(/too long/)
  })

  test('digits of other scripts come out as ASCII', async () => {
    const { last } = await mountReady()
    await userEvent.keyboard('٠٧٤٠٠١٢٣٤٥٦')
    await expect.element(textbox).toHaveValue('07400 123456')
    expect(last().e164).toBe('+447400123456')
  })

  test('the number changes the country, which is said, and gives it back', async () => {
    const { last } = await mountReady()
    await userEvent.keyboard('+1213')
    expect(last()).toMatchObject({ country: 'US', provenance: 'number' })
    await expect.element(page.getByRole('status')).toHaveTextContent(/now United States/)
    await userEvent.clear(textbox)
    expect(last()).toMatchObject({ country: 'GB', e164: null, provenance: 'default' })
  })

  test('formatting can wait for the field to be left, or be off', async () => {
    await mountReady({ formatting: 'blur' })
    await userEvent.keyboard('07400123456')
    await expect.element(textbox).toHaveValue('07400123456')
    await userEvent.tab()
    await expect.element(textbox).toHaveValue('07400 123456')
  })

  test('formatting can be off', async () => {
    const { last } = await mountReady({ formatting: 'off' })
    await userEvent.keyboard('0740 0123456{Backspace}')
    await userEvent.tab()
    await expect.element(textbox).toHaveValue('0740 012345')
    expect(last().e164).toBe('+44740012345')
  })
})

describe('pasting', () => {
  test.each([
    ['Call me: +1 (213) 373-4253!', '+1 213 373 4253', '+12133734253', 'US'],
    ['+44 (0)7400 123456', '+44 7400 123456', '+447400123456', 'GB'],
    ['0049 30 901820', '+49 30 901820', '+4930901820', 'DE'],
    ['tel:+44-7400-123456', '+44 7400 123456', '+447400123456', 'GB'],
    ['\u202a07400\u00a0123456\u202c', '07400 123456', '+447400123456', 'GB'],
  ])('%j becomes %j', async (text, shown, e164, country) => {
    const { last } = await mountReady()
    await paste(text)
    await expect.element(textbox).toHaveValue(shown)
    expect(last()).toMatchObject({ e164, country, possible: true, reason: 'paste' })
  })

  test('a number with its calling code takes the place of what was there', async () => {
    const { last } = await mountReady()
    await userEvent.keyboard('+44')
    await paste('+44 7400 123456')
    await expect.element(textbox).toHaveValue('+44 7400 123456')
    expect(last().e164).toBe('+447400123456')
  })

  test('too long a number is kept, and invalid', async () => {
    const { last } = await mountReady()
    await paste('07400 123456 789')
    await expect.element(textbox).toHaveValue('07400123456789')
    expect(last()).toMatchObject({ possible: false, reason: 'paste', e164: '+447400123456789' })
    expect(element().validity.customError).toBe(true)
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}')
    await expect.element(textbox).toHaveValue('07400 123456')
    expect(element().validity.valid).toBe(true)
  })

  test('an extension is told apart', async () => {
    const { last } = await mountReady({ defaultCountry: 'US' })
    await paste('(213) 373-4253 ext. 12')
    expect(last()).toMatchObject({ e164: '+12133734253', extension: '12', possible: true })
  })

  test('what is no number is kept, and invalid', async () => {
    const { last } = await mountReady()
    await paste('hello')
    await expect.element(textbox).toHaveValue('hello')
    expect(last()).toMatchObject({ e164: null, possible: false })
    expect(element().validationMessage).toMatch(/not a phone number/)
  })
})

test('the platform’s own paste is one step', async () => {
  const { last } = await mount()
  const notes = document.body.appendChild(document.createElement('textarea'))
  notes.value = 'Call me: +1 (213) 373-4253!'
  notes.select()
  await userEvent.copy()
  notes.remove()
  await userEvent.click(textbox)
  await expect.element(textbox).toHaveAttribute('placeholder')
  await userEvent.paste()
  await expect.element(textbox).toHaveValue('+1 213 373 4253')
  expect(last()).toMatchObject({ e164: '+12133734253', reason: 'paste' })
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.element(textbox).toHaveValue('')
})

test('a composition is left alone until it ends', async () => {
  const { last } = await mountReady()
  await cdp().send('Input.imeSetComposition', {
    text: '07400123456',
    selectionStart: 11,
    selectionEnd: 11,
  })
  await expect.element(textbox).toHaveValue('07400123456')
  await cdp().send('Input.insertText', { text: '07400123456' })
  await expect.element(textbox).toHaveValue('07400 123456')
  expect(last()).toMatchObject({ e164: '+447400123456', reason: 'typing' })
})

describe('what is filled in', () => {
  test('is taken with its own country, and written as it is there', async () => {
    const { last } = await mountReady()
    // As a browser's autofill and password managers do.
    Reflect.set(HTMLInputElement.prototype, 'value', '+12133734253', element())
    element().dispatchEvent(new Event('input', { bubbles: true }))
    await expect.element(textbox).toHaveValue('+1 213 373 4253')
    expect(last()).toMatchObject({ e164: '+12133734253', country: 'US', reason: 'autofill' })
  })
})

describe('the value', () => {
  test.each([{ defaultValue: '+12133734253' }, { value: '+12133734253' }])(
    'mounting with %o tells nothing',
    async (props) => {
      const told = spy()
      await render(
        <StrictMode>
          <PhoneField {...props} onValueChange={told} />
        </StrictMode>,
      )
      await expect.element(textbox).toHaveValue('+1 213 373 4253')
      expect(told).not.toHaveBeenCalled()
    },
  )

  test('told back to the field, changes nothing on screen', async () => {
    await render(<Host initial="" />)
    await userEvent.click(textbox)
    await expect.element(textbox).toHaveAttribute('placeholder')
    await userEvent.keyboard('07400123456')
    await expect.element(textbox).toHaveValue('07400 123456')
  })

  test('another one replaces the text, though the field has focus', async () => {
    const screen = await render(<PhoneField defaultCountry="GB" value="" />)
    await userEvent.click(textbox)
    await expect.element(textbox).toHaveAttribute('placeholder')
    await screen.rerender(<PhoneField defaultCountry="GB" value="+12133734253" />)
    await expect.element(textbox).toHaveValue('+1 213 373 4253')
    await screen.rerender(<PhoneField defaultCountry="GB" value="" />)
    await expect.element(textbox).toHaveValue('')
  })

  test('that the host does not take is put back', async () => {
    const { told } = await mount({ value: '+447400' })
    await expect.element(textbox).toHaveValue('+44 7400')
    await userEvent.click(textbox)
    await userEvent.keyboard('1')
    expect(told).toHaveBeenCalledOnce()
    await expect.element(textbox).toHaveValue('+44 7400')
  })

  test('goes back to the default when the form is reset', async () => {
    const told = spy()
    await render(
      <form>
        <PhoneField defaultValue="+447400123456" onValueChange={told} />
        <button type="reset">Reset</button>
      </form>,
    )
    await userEvent.clear(textbox)
    await userEvent.click(page.getByRole('button', { name: 'Reset' }))
    await expect.element(textbox).toHaveValue('+44 7400 123456')
    expect(told.mock.lastCall).toMatchObject([{ e164: '+447400123456' }, { reason: 'reset' }])
  })

  test('that the host holds is asked back when the form is reset', async () => {
    await render(<Host initial="+12133734253" />)
    await userEvent.click(page.getByRole('button', { name: 'Reset' }))
    await expect.element(textbox).toHaveValue('')
  })

  test('stays when the reset was prevented', async () => {
    await render(
      <form onReset={(event) => event.preventDefault()}>
        <PhoneField defaultCountry="GB" />
        <button type="reset">Reset</button>
      </form>,
    )
    await userEvent.click(textbox)
    await userEvent.keyboard('0740')
    await userEvent.click(page.getByRole('button', { name: 'Reset' }))
    await expect.element(textbox).toHaveValue('0740')
  })
})

describe('in a form', () => {
  test('E.164 is posted under its name', async () => {
    await render(
      <form>
        <PhoneField name="phone" defaultCountry="GB" />
      </form>,
    )
    await userEvent.click(textbox)
    await expect.element(textbox).toHaveAttribute('placeholder')
    await userEvent.keyboard('07400123456')
    await expect.element(textbox).toHaveValue('07400 123456')
    expect(data()).toEqual([['phone', '+447400123456']])
  })

  test('fields that share a name are each posted in their place', async () => {
    await render(
      <form>
        <input name="phone" defaultValue="first" />
        <PhoneField name="phone" defaultValue="+447400123456" />
        <PhoneField name="phone" defaultValue="+12133734253" disabled />
        <PhoneField name="phone" defaultValue="+12133734253" />
      </form>,
    )
    await expect.poll(() => element().value).toBe('+44 7400 123456')
    expect(data().map(([, value]) => value)).toEqual(['first', '+447400123456', '+12133734253'])
  })

  test('in a shadow tree too', async () => {
    const shadow = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' })
    const container = shadow.appendChild(document.createElement('div'))
    await render(
      <form>
        <PhoneField name="phone" defaultValue="+447400123456" />
      </form>,
      { container },
    )
    const input = shadow.querySelector('input')!
    await expect.poll(() => input.value).toBe('+44 7400 123456')
    expect([...new FormData(input.form!)]).toEqual([['phone', '+447400123456']])
  })

  test('a disabled field posts nothing', async () => {
    await render(
      <form>
        <fieldset disabled>
          <PhoneField name="phone" defaultValue="+447400123456" />
        </fieldset>
      </form>,
    )
    expect(data()).toEqual([])
  })

  test('an incomplete number is invalid; an empty one only where it is required', async () => {
    await mountReady()
    expect(element().checkValidity()).toBe(true)
    await userEvent.keyboard('0740')
    expect(element().checkValidity()).toBe(false)
    expect(element().validationMessage).toMatch(/too short/)
    await expect.element(textbox).not.toHaveAttribute('aria-invalid')
    await userEvent.tab()
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
  })

  test('the countries that are not allowed are invalid', async () => {
    const { last } = await mountReady({ countries: ['GB', 'IE'] })
    await paste('+12133734253')
    expect(last()).toMatchObject({ possible: false })
    expect(element().validationMessage).toMatch(/country can’t be used/)
  })
})

describe('props', () => {
  test('go to the input, or to the root', async () => {
    const ref = createRef<HTMLInputElement>()
    await render(
      <PhoneField
        ref={ref}
        id="phone"
        aria-describedby="hint"
        required
        className="mine"
        style={{ margin: 3 }}
        data-testid="root"
      />,
    )
    const root = page.getByTestId('root').element()
    expect(ref.current).toBe(element())
    expect(element()).toMatchObject({ id: 'phone', required: true })
    expect(element().getAttribute('aria-describedby')).toBe('hint')
    expect(root.className).toBe('otp-phone-field mine')
    expect(root.getAttribute('style')).toBe('margin: 3px;')
  })

  test('render takes the place of the root', async () => {
    await render(<PhoneField data-testid="root" render={<section className="mine" />} />)
    expect(page.getByTestId('root').element().matches('section.otp-phone-field.mine')).toBe(true)
  })

  test('handlers of the host run first and can prevent ours', async () => {
    const { told } = await mount({ onChange: (event) => event.preventDefault() })
    await userEvent.click(textbox)
    await userEvent.keyboard('0')
    expect(told).not.toHaveBeenCalled()
  })

  test('a field without a label has a name of its own', async () => {
    await mount()
    await expect.element(page.getByRole('textbox', { name: 'Phone number' })).toBeInTheDocument()
  })
})
