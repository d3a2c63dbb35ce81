import { useState, version } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { posted, ready, show, textbox } from '../testing/fixtures/phone-field.tsx'
import { PhoneField } from './index.ts'

const number = '+447400123456'
const inForm = (field: React.ReactElement) => (
  <form>
    {field}
    <button type="reset">Reset</button>
    <button>Go on</button>
  </form>
)
const reset = () => userEvent.click(page.getByRole('button', { name: 'Reset' }))

describe('the form data have', () => {
  test('E.164 under the field’s name, and nothing else', async () => {
    await ready({ name: 'phone' }, inForm)
    await userEvent.keyboard('07400123456')
    expect(posted()).toEqual([['phone', number]])
  })

  test('the text and the country where E.164 is unknown', async () => {
    await ready({ name: 'phone', formatting: 'off' }, inForm)
    expect(posted()).toEqual([['phone', '']])
    await userEvent.keyboard('()')
    expect(posted()).toEqual([
      ['phone', '()'],
      ['phone-country', 'GB'],
    ])
  })

  test('the entries of fields with one name in their order', async () => {
    const { screen } = await show({}, () => (
      <form>
        <input name="phone" defaultValue="first" />
        <PhoneField name="phone" locale="en" defaultValue={number} />
        <PhoneField name="phone" locale="en" defaultValue="+12133734253" disabled />
        <PhoneField name="phone" locale="en" defaultValue="+12133734253" />
        <input name="phone" defaultValue="last" />
      </form>
    ))
    await expect
      .poll(() => screen.container.querySelectorAll<HTMLInputElement>('[type=tel]')[2]?.value)
      .toBe('+1 213 373 4253')
    expect(posted().map(([, value]) => value)).toEqual(['first', number, '+12133734253', 'last'])
  })

  test('the field in the form of its `form` attribute', async () => {
    await ready({ name: 'phone', form: 'elsewhere' }, (field) => (
      <>
        <form id="elsewhere" />
        {field}
      </>
    ))
    await userEvent.keyboard('07400123456')
    expect(posted()).toEqual([['phone', number]])
  })

  test('the field in a shadow tree', async () => {
    const shadow = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' })
    const container = shadow.appendChild(document.createElement('div'))
    await render(
      <form>
        <PhoneField name="phone" locale="en" defaultValue={number} />
      </form>,
      { container },
    )
    const input = shadow.querySelector('input')!
    await expect.poll(() => input.value).toBe('+44 7400 123456')
    expect([...new FormData(input.form!)]).toEqual([['phone', number]])
    shadow.host.remove()
  })

  test('nothing of a disabled field', async () => {
    await show({ name: 'phone', defaultValue: number }, (field) => (
      <form>
        <fieldset disabled>{field}</fieldset>
      </form>
    ))
    expect(posted()).toEqual([])
    await expect.element(textbox).toBeDisabled()
    await expect.element(page.getByRole('button')).toBeDisabled()
  })
})

// Forms accept functions from React 19 on.
test.runIf(!version.startsWith('18.'))('a form’s action receives E.164 (React 19)', async () => {
  const action = vi.fn<(data: FormData) => void>()
  await ready({ name: 'phone' }, (field) => (
    <form action={action}>
      {field}
      <button>Go on</button>
    </form>
  ))
  await userEvent.keyboard('07400123456')
  await userEvent.click(page.getByRole('button', { name: 'Go on' }))
  await expect.poll(() => action.mock.calls.length).toBe(1)
  expect([...action.mock.calls[0]![0]]).toEqual([['phone', number]])
})

test('Enter submits the form, but not with an invalid number', async () => {
  const submitted = vi.fn<() => void>()
  await ready({ name: 'phone' }, (field) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submitted()
      }}
    >
      {field}
      <button>Go on</button>
    </form>
  ))
  await userEvent.keyboard('0740{Enter}')
  expect(submitted).not.toHaveBeenCalled()
  await userEvent.keyboard('0123456{Enter}')
  expect(submitted).toHaveBeenCalledTimes(1)
})

describe('a reset of the form', () => {
  test('restores the default and its country, without an error', async () => {
    const { input, last } = await show({ defaultValue: number }, inForm)
    await userEvent.clear(textbox)
    await userEvent.keyboard('+12')
    await reset()
    await expect.poll(() => input.value).toBe('+44 7400 123456')
    expect(last()).toMatchObject({ e164: number, country: 'GB', by: 'reset' })
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    await expect.element(page.getByRole('status')).toBeEmptyDOMElement()
  })

  test('is reported where the value is controlled', async () => {
    function App() {
      const [value, setValue] = useState('+12133734253')
      return inForm(
        <PhoneField
          aria-label="Phone"
          defaultCountry="GB"
          value={value}
          onValueChange={(phone) => setValue(phone.e164 ?? '')}
        />,
      )
    }
    await render(<App />)
    await reset()
    await expect.element(textbox).toHaveValue('')
  })

  test('that the app prevents leaves the text', async () => {
    const { input, reported } = await ready({}, (field) => (
      <form onReset={(event) => event.preventDefault()}>
        {field}
        <button type="reset">Reset</button>
      </form>
    ))
    await userEvent.keyboard('0740')
    const before = reported.length
    await reset()
    expect(input.value).toBe('0740')
    expect(reported).toHaveLength(before)
  })
})
