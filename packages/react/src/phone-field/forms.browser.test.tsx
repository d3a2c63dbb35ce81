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

describe('is posted', () => {
  test('as E.164 under its name, and nothing beside it', async () => {
    await ready({ name: 'phone' }, inForm)
    await userEvent.keyboard('07400123456')
    expect(posted()).toEqual([['phone', number]])
  })

  test('as it is where it is none, with the country', async () => {
    await ready({ name: 'phone', formatting: 'off' }, inForm)
    expect(posted()).toEqual([['phone', '']])
    await userEvent.keyboard('()')
    expect(posted()).toEqual([
      ['phone', '()'],
      ['phone-country', 'GB'],
    ])
  })

  test('in its place where fields share a name', async () => {
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

  test('with a form that it is not in', async () => {
    await ready({ name: 'phone', form: 'elsewhere' }, (field) => (
      <>
        <form id="elsewhere" />
        {field}
      </>
    ))
    await userEvent.keyboard('07400123456')
    expect(posted()).toEqual([['phone', number]])
  })

  test('in a shadow tree', async () => {
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

  test('not at all where it is disabled', async () => {
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

// A form takes a function from React 19 on: before there is nothing to hold.
test.runIf(!version.startsWith('18.'))('a form’s action is given E.164 (React 19)', async () => {
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

test('Enter submits the form, but not with a number that cannot be', async () => {
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

  test('is asked of the host that holds the value', async () => {
    function Host() {
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
    await render(<Host />)
    await reset()
    await expect.element(textbox).toHaveValue('')
  })

  test('that a host prevents leaves what was typed', async () => {
    const { input, told } = await ready({}, (field) => (
      <form onReset={(event) => event.preventDefault()}>
        {field}
        <button type="reset">Reset</button>
      </form>
    ))
    await userEvent.keyboard('0740')
    const before = told.length
    await reset()
    expect(input.value).toBe('0740')
    expect(told).toHaveLength(before)
  })
})
