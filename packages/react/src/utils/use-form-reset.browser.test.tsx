import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { EmailField } from '../email-field/index.ts'
import { OtpInput } from '../otp-input/index.ts'
import { PhoneField } from '../phone-field/index.ts'

type Reported = (value: unknown, details: { readonly reason: string }) => void

const fields: Readonly<Record<string, (onValueChange: Reported) => ReactElement>> = {
  PhoneField: (onValueChange) => (
    <PhoneField defaultCountry="GB" defaultValue="+44" onValueChange={onValueChange} />
  ),
  EmailField: (onValueChange) => <EmailField defaultValue="+44" onValueChange={onValueChange} />,
  OtpInput: (onValueChange) => (
    <OtpInput aria-label="Code" defaultValue="44" onValueChange={onValueChange} />
  ),
}

test.each(Object.keys(fields))(
  '%s is reset with its form in a shadow tree inside of another',
  async (name) => {
    const reported = vi.fn<Reported>()
    let parent: ParentNode & Node = document.body
    for (let depth = 0; depth < 2; depth++) {
      parent = parent.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    }
    const container = parent.appendChild(document.createElement('div'))
    await render(<form>{fields[name]!(reported)}</form>, { container })
    const input = container.querySelector('input')!
    const initial = input.value
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
    set!.call(input, '12')
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    expect(reported).toHaveBeenCalled()
    input.form!.reset()
    await expect.poll(() => reported.mock.lastCall![1].reason).toBe('reset')
    await expect.poll(() => input.value).toBe(initial)
  },
)
