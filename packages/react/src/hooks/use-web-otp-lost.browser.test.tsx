import { type ReactElement, useRef } from 'react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { OtpInput } from '../otp-input/index.ts'
import { holdUp } from '../testing/fixtures/page-language.ts'
import { offerWebOtp, restoreWebOtp } from '../testing/fixtures/web-otp.ts'
import { useWebOtp } from './use-web-otp.ts'

// What reads the SMS is held up here from the first: each module comes once for all of a file's tests.

afterEach(restoreWebOtp)

function Code({ awaiting }: { readonly awaiting: string }): ReactElement {
  const ref = useRef<HTMLInputElement>(null)
  useWebOtp(ref, { awaiting })
  return <OtpInput aria-label="Code" ref={ref} />
}

test('where what reads the SMS cannot be had, the code is typed, in silence, and the next send tries again', async () => {
  const browser = offerWebOtp()
  const reader = await holdUp('*/fill-from-sms.ts*')
  const failed: unknown[] = []
  const note = ({ reason }: PromiseRejectionEvent) => failed.push(reason)
  addEventListener('unhandledrejection', note)
  const screen = await render(<Code awaiting="first" />)
  await expect.poll(reader.asked).toHaveLength(1)
  await reader.fail()
  const field = page.getByRole('textbox', { name: 'Code' })
  await field.click()
  await userEvent.keyboard('123')
  await expect.element(field).toHaveValue('123')
  expect(browser.requests).toHaveLength(0)

  await reader.letThrough()
  await screen.rerender(<Code awaiting="second" />)
  await expect.poll(browser.pending).toBe(1)
  removeEventListener('unhandledrejection', note)
  expect(failed).toEqual([])
})
