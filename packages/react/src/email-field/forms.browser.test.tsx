import { useState, version } from 'react'
import type { ReactElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { focused, region, show, submitted, textbox } from '../testing/fixtures/email-field.tsx'
import { EmailField } from './index.ts'

const inForm = (field: ReactElement) => (
  <form>
    {field}
    <button type="reset">Reset</button>
  </form>
)
const reset = () => userEvent.click(page.getByRole('button', { name: 'Reset' }))

describe('the form’s data', () => {
  test('has the address under the field’s name', async () => {
    await focused({ name: 'email' }, inForm)
    expect(submitted()).toEqual([['email', '']])
    await userEvent.keyboard('Ada@MÜLLER.example')
    expect(submitted()).toEqual([['email', 'Ada@xn--mller-kva.example']])
  })

  test('has the text where there is no address', async () => {
    await focused({ name: 'email' }, inForm)
    await userEvent.keyboard('ada@')
    expect(submitted()).toEqual([['email', 'ada@']])
  })

  test('keeps the order where fields share a name', async () => {
    await show({}, () => (
      <form>
        <input name="email" defaultValue="first" />
        <EmailField name="email" defaultValue="ada@example.com" />
        <EmailField name="email" defaultValue="bob@example.com" disabled />
        <EmailField name="email" defaultValue="Eve@Example.com" />
        <input name="email" defaultValue="last" />
      </form>
    ))
    expect(submitted().map(([, value]) => value)).toEqual([
      'first',
      'ada@example.com',
      'Eve@example.com',
      'last',
    ])
  })

  test('of a form elsewhere in the page', async () => {
    await focused({ name: 'email', form: 'elsewhere' }, (field) => (
      <>
        <form id="elsewhere" />
        {field}
      </>
    ))
    await userEvent.keyboard('Ada@Example.com')
    expect(submitted()).toEqual([['email', 'Ada@example.com']])
  })
})

// Forms accept functions since React 19.
test.runIf(!version.startsWith('18.'))('a form action receives the address', async () => {
  const action = vi.fn<(data: FormData) => void>()
  await focused({ name: 'email' }, (field) => (
    <form action={action}>
      {field}
      <button>Go on</button>
    </form>
  ))
  await userEvent.keyboard('Ada@Example.com')
  await userEvent.click(page.getByRole('button', { name: 'Go on' }))
  await expect.poll(() => action.mock.calls.length).toBe(1)
  expect([...action.mock.calls[0]![0]]).toEqual([['email', 'Ada@example.com']])
})

describe('Enter', () => {
  const submit = vi.fn<(data: unknown[]) => void>()
  const withSubmit = (field: ReactElement) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit([...new FormData(event.currentTarget)])
      }}
    >
      {field}
      <button>Go on</button>
    </form>
  )

  test('submits the form, but not with an invalid address', async () => {
    submit.mockClear()
    await focused({ name: 'email' }, withSubmit)
    await userEvent.keyboard('ada@example{Enter}')
    expect(submit).not.toHaveBeenCalled()
    await userEvent.keyboard('.com{Enter}')
    expect(submit.mock.calls).toEqual([[[['email', 'ada@example.com']]]])
  })

  test('submits an address that only the field understands', async () => {
    submit.mockClear()
    const { input } = await focused({ name: 'email' }, withSubmit)
    await userEvent.keyboard('<ada@example.com>')
    expect(input.validity.typeMismatch).toBe(true)
    await userEvent.keyboard('{Enter}')
    expect(submit.mock.calls).toEqual([[[['email', 'ada@example.com']]]])
  })
})

test('a press that leaves the field is not lost to the error that appears', async () => {
  const onClick = vi.fn<() => void>()
  await focused({}, (field) => (
    <>
      {field}
      <button onClick={onClick}>Below</button>
    </>
  ))
  await userEvent.keyboard('ada@')
  const button = page.getByRole('button', { name: 'Below' })
  const { top } = button.element().getBoundingClientRect()
  await userEvent.click(button)
  expect(onClick).toHaveBeenCalledTimes(1)
  await expect.element(region.getByText(/after the @/)).toBeVisible()
  expect(button.element().getBoundingClientRect().top).toBeGreaterThan(top)
})

describe('a reset of the form', () => {
  test('restores the default value', async () => {
    const { input, last } = await show({ defaultValue: 'ada@example.com' }, inForm)
    await userEvent.clear(textbox)
    await userEvent.click(textbox)
    await userEvent.keyboard('bob@')
    await reset()
    await expect.poll(() => input.value).toBe('ada@example.com')
    expect(last()).toMatchObject({ address: 'ada@example.com', by: 'reset' })
    await expect.element(textbox).toHaveAttribute('aria-invalid', 'false')
    await expect.element(region).toBeEmptyDOMElement()
  })

  test('is reported to the parent of a controlled field', async () => {
    function Parent() {
      const [value, setValue] = useState('ada@example.com')
      return inForm(
        <EmailField
          aria-label="E-mail"
          value={value}
          onValueChange={({ text }) => setValue(text)}
        />,
      )
    }
    await render(<Parent />)
    await reset()
    await expect.element(textbox).toHaveValue('')
  })

  test('that is prevented changes nothing', async () => {
    const { input, reported } = await focused({}, (field) => (
      <form onReset={(event) => event.preventDefault()}>
        {field}
        <button type="reset">Reset</button>
      </form>
    ))
    await userEvent.keyboard('ada')
    await reset()
    expect(input.value).toBe('ada')
    expect(reported.map(({ by }) => by)).not.toContain('reset')
  })
})

test('text that was typed before hydration is adopted', async () => {
  const onValueChange = vi.fn<(...args: unknown[]) => void>()
  const field = <EmailField locale="en" onValueChange={onValueChange} />
  const container = document.body.appendChild(document.createElement('div'))
  // React 18 warns of layout effects here, because this server has a document.
  const warning = vi.spyOn(console, 'error').mockImplementation(() => {})
  container.innerHTML = renderToString(field)
  warning.mockRestore()
  await userEvent.fill(page.getByRole('textbox'), 'ada@example.com')
  const root = hydrateRoot(container, field)
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  await expect.poll(() => onValueChange.mock.calls.length).toBe(1)
  expect(onValueChange.mock.calls[0]).toMatchObject([
    { address: 'ada@example.com' },
    { reason: 'restored' },
  ])
  await expect.element(page.getByRole('textbox')).toHaveValue('ada@example.com')
})

test('text from an input method is left alone until the field is left', async () => {
  const { input } = await focused()
  await cdp().send('Input.imeSetComposition', {
    text: 'ａｄａ＠example。com',
    selectionStart: 15,
    selectionEnd: 15,
  })
  expect(input.value).toBe('ａｄａ＠example。com')
  await cdp().send('Input.insertText', { text: 'ａｄａ＠example。com' })
  expect(input.value).toBe('ａｄａ＠example。com')
  await userEvent.tab()
  await expect.element(textbox).toHaveValue('ada@example.com')
})
