import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { CodeField } from './code-field.tsx'
import { CodeOfAnSms } from './code-of-an-sms.tsx'
import { EmailAddress } from './email-address.tsx'
import { PhoneNumber } from './phone-number.tsx'

const input = page.getByRole('textbox')

/** Copies a text from a field beside it, and pastes it. */
async function paste(text: string): Promise<void> {
  const source = document.createElement('textarea')
  source.value = text
  document.body.append(source)
  source.select()
  await userEvent.copy()
  source.remove()
  await input.click()
  await userEvent.paste()
}

test('the code field takes the code out of a pasted text', async () => {
  const onComplete = vi.fn<(code: string) => void>()
  await render(<CodeField onComplete={onComplete} />)
  await paste('hello')
  await expect.element(page.getByText('That text has no code.')).toBeVisible()
  await paste('Your code is 123-456.')
  expect(onComplete).toHaveBeenCalledWith('123456', expect.anything())
})

test('the phone field reports E.164', async () => {
  const onChange = vi.fn<(e164: string | null) => void>()
  await render(<PhoneNumber onChange={onChange} />)
  await input.click()
  await userEvent.keyboard('020 7946 0018')
  await expect.poll(() => onChange.mock.lastCall).toEqual(['+442079460018'])
})

test('the e-mail field reports the address', async () => {
  const onChange = vi.fn<(address: string | null) => void>()
  await render(<EmailAddress onChange={onChange} />)
  await input.click()
  await userEvent.keyboard('Ada@Example.com')
  expect(onChange.mock.lastCall).toEqual(['Ada@example.com'])
})

test('a code field that awaits an SMS works without WebOTP', async () => {
  const onComplete = vi.fn<(code: string) => void>()
  await render(<CodeOfAnSms sends={1} onComplete={onComplete} />)
  await input.click()
  await userEvent.keyboard('123456')
  expect(onComplete).toHaveBeenCalledOnce()
})
