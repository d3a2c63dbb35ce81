// A busy page can handle a user's events after a commit and before React runs passive effects.
import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { EmailField } from '../email-field/index.ts'
import { OtpInput } from '../otp-input/index.ts'
import { PhoneField } from '../phone-field/index.ts'

interface FormProps {
  /** Runs once after the commit, before passive effects. */
  readonly onCommit: (input: HTMLInputElement) => void
  readonly children: ReactNode
}

function Form({ onCommit, children }: FormProps) {
  const ref = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    onCommit(ref.current!.querySelector('input')!)
    // oxlint-disable-next-line react/exhaustive-deps -- on mount only
  }, [])
  return <form ref={ref}>{children}</form>
}

test('the slots show a selection', async () => {
  let selected: number | undefined
  const select = (input: HTMLInputElement) => {
    input.focus()
    input.select()
    // Browsers send it a task later, with which passive effects compete.
    input.dispatchEvent(new Event('selectionchange', { bubbles: true }))
    selected = input.form!.querySelectorAll('[data-selected]').length
  }
  await render(
    <Form onCommit={select}>
      <OtpInput aria-label="Code" defaultValue="123456" />
    </Form>,
  )
  expect(selected).toBe(6)
})

test('a form has what the fields make of their text', async () => {
  let data: FormData | undefined
  await render(
    <Form onCommit={(input) => (data = new FormData(input.form!))}>
      <EmailField name="email" defaultValue="ada@example.com" />
      <PhoneField name="phone" defaultCountry="GB" defaultValue="0790 012" />
    </Form>,
  )
  expect(Object.fromEntries(data!)).toEqual({
    email: 'ada@example.com',
    phone: '0790 012',
    'phone-country': 'GB',
  })
})

test.each(['OtpInput', 'PhoneField', 'EmailField'] as const)('%s is reset', async (name) => {
  const Field = { OtpInput, PhoneField, EmailField }[name]
  const reported = vi.fn<(value: unknown, details: { readonly reason: string }) => void>()
  const reset = (input: HTMLInputElement) => {
    input.focus()
    document.execCommand('insertText', false, '1')
    input.form!.reset()
  }
  await render(
    <Form onCommit={reset}>
      <Field aria-label="Field" onValueChange={reported} />
    </Form>,
  )
  await expect.poll(() => reported.mock.lastCall?.[1].reason).toBe('reset')
})
