import { StrictMode, useRef, useState, type ReactElement } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { OtpInput } from '../otp-input/index.ts'
import { offerWebOtp, restoreWebOtp, withholdWebOtp } from '../testing/fixtures/web-otp.ts'
import type { UseWebOtpOptions } from './use-web-otp.ts'
import { useWebOtp } from './use-web-otp.ts'

afterEach(restoreWebOtp)

type Props = Partial<UseWebOtpOptions> & React.ComponentPropsWithoutRef<'input'>

/** A plain input with the hook. */
function Plain({ awaiting, length, charset, ...input }: Props) {
  const ref = useRef<HTMLInputElement>(null)
  useWebOtp(ref, { awaiting, length, charset })
  return <input aria-label="Code" {...input} ref={ref} />
}

const field = () => page.getByRole('textbox')

/** Waits until everything that was started is finished. */
async function allIsDone(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}

describe('asks the browser', () => {
  test('not where it has no WebOTP', async () => {
    const browser = withholdWebOtp()
    await render(<Plain awaiting={1} />)
    await allIsDone()
    expect(browser.asked()).toBe(0)
  })

  test('only while an SMS is expected', async () => {
    const browser = offerWebOtp()
    const screen = await render(<Plain />)
    for (const awaiting of [false, null, undefined, 0, ''] as const) {
      await screen.rerender(<Plain awaiting={awaiting} />)
    }
    await allIsDone()
    expect(browser.requests).toHaveLength(0)
    await screen.rerender(<Plain awaiting />)
    await expect.poll(browser.pending).toBe(1)
    await screen.rerender(<Plain awaiting={false} />)
    expect(browser.requests[0]!.signal.aborted).toBe(true)
    expect(browser.pending()).toBe(0)
  })

  test('once for each send, and aborts the previous request', async () => {
    const browser = offerWebOtp()
    const screen = await render(<Plain awaiting="first" />)
    await expect.poll(browser.pending).toBe(1)
    await screen.rerender(<Plain awaiting="first" className="other" />)
    await screen.rerender(<Plain awaiting="second" />)
    await expect.poll(() => browser.requests.length).toBe(2)
    expect(browser.requests.map(({ signal }) => signal.aborted)).toEqual([true, false])
    browser.deliver('123456')
    await expect.element(field()).toHaveValue('123456')
    await allIsDone()
    expect(browser.requests).toHaveLength(2)
  })

  test('once in StrictMode, and aborts on unmounting', async () => {
    const browser = offerWebOtp()
    const screen = await render(
      <StrictMode>
        <Plain awaiting />
      </StrictMode>,
    )
    await expect.poll(browser.pending).toBe(1)
    await allIsDone()
    expect(browser.asked()).toBe(1)
    await screen.unmount()
    expect(browser.requests[0]!.signal.aborted).toBe(true)
  })
})

describe('fills', () => {
  test('an input that React controls', async () => {
    const browser = offerWebOtp()
    function Controlled() {
      const [code, setCode] = useState('')
      return (
        <>
          <Plain awaiting value={code} onChange={({ target }) => setCode(target.value)} />
          <output>{code}</output>
        </>
      )
    }
    await render(<Controlled />)
    await expect.poll(browser.pending).toBe(1)
    browser.deliver('123456')
    await expect.element(page.getByRole('status')).toHaveTextContent('123456')
  })

  test('an OtpInput, which reports it with its reason', async () => {
    const browser = offerWebOtp()
    const reported: unknown[] = []
    function Verify(): ReactElement {
      const ref = useRef<HTMLInputElement>(null)
      const [code, setCode] = useState('')
      useWebOtp(ref, { awaiting: true })
      return (
        <OtpInput
          ref={ref}
          aria-label="Code"
          value={code}
          onValueChange={(next, { reason, event }) => {
            reported.push(['value', next, reason, event?.type])
            setCode(next)
          }}
          onComplete={(whole, { reason }) => reported.push(['complete', whole, reason])}
        />
      )
    }
    await render(<Verify />)
    await expect.poll(browser.pending).toBe(1)
    browser.deliver('123456')
    await expect.element(field()).toHaveValue('123456')
    expect(reported).toEqual([
      ['value', '123456', 'webotp', 'input'],
      ['complete', '123456', 'webotp'],
    ])
  })

  test.each([
    ['G-123456', {}, '123456'],
    ['١٢٣٤٥٦', {}, '123456'],
    ['Your code: 123-456', {}, '123456'],
    ['a1b2', { length: 4, charset: 'alphanumeric' }, 'A1B2'],
  ] as const)('%s: its code', async (message, shape, code) => {
    const browser = offerWebOtp()
    await render(<Plain awaiting {...shape} />)
    await expect.poll(browser.pending).toBe(1)
    browser.deliver(message)
    await expect.element(field()).toHaveValue(code)
  })

  test.each([
    ['12345', {}],
    ['1234567', {}],
    ['MUAHAHAHA', {}],
    ['<b>', {}],
    ['123456 or 654321', {}],
    ['', {}],
    ['123456', { length: 4 }],
  ] as const)('nothing from the message %j', async (message, shape) => {
    const browser = offerWebOtp()
    await render(<Plain awaiting {...shape} />)
    await expect.poll(browser.pending).toBe(1)
    browser.deliver(message)
    await allIsDone()
    await expect.element(field()).toHaveValue('')
  })

  test.each([null, { id: '', type: 'otp' }, { id: '', type: 'otp', code: undefined }])(
    'nothing from %j',
    async (credential) => {
      const browser = offerWebOtp()
      // The length of the text `undefined`.
      await render(<Plain awaiting length={9} charset="alphanumeric" />)
      await expect.poll(browser.pending).toBe(1)
      browser.end(credential)
      await allIsDone()
      await expect.element(field()).toHaveValue('')
    },
  )
})

describe('does not fill', () => {
  test('over typed text, even a part of a code; but an input that was emptied again', async () => {
    const browser = offerWebOtp()
    const screen = await render(<Plain awaiting={1} />)
    await expect.poll(browser.pending).toBe(1)
    await field().click()
    await userEvent.keyboard('12')
    browser.deliver('654321')
    await allIsDone()
    await expect.element(field()).toHaveValue('12')
    await screen.rerender(<Plain awaiting={2} />)
    await expect.poll(browser.pending).toBe(1)
    await userEvent.keyboard('{Backspace}{Backspace}')
    browser.deliver('654321')
    await expect.element(field()).toHaveValue('654321')
    await expect.element(field()).toHaveFocus()
  })

  test.each([{ readOnly: true }, { disabled: true }])('an input that is %j', async (state) => {
    const browser = offerWebOtp()
    await render(<Plain awaiting {...state} />)
    await expect.poll(browser.pending).toBe(1)
    browser.deliver('123456')
    await allIsDone()
    await expect.element(field()).toHaveValue('')
  })

  test('an input in a disabled fieldset', async () => {
    const browser = offerWebOtp()
    await render(
      <fieldset disabled>
        <Plain awaiting />
      </fieldset>,
    )
    await expect.poll(browser.pending).toBe(1)
    browser.deliver('123456')
    await allIsDone()
    await expect.element(field()).toHaveValue('')
  })

  test('anything once no message is expected, though the browser still offers one', async () => {
    const browser = offerWebOtp({ rejectsOnAbort: false })
    const screen = await render(<Plain awaiting />)
    await expect.poll(browser.pending).toBe(1)
    await screen.rerender(<Plain awaiting={false} />)
    browser.deliverLate('123456')
    await allIsDone()
    await expect.element(field()).toHaveValue('')
  })
})

describe('ignores errors', () => {
  // Declined or replaced by another request; timed out or no telephony; a frame without permission; an address for a host.
  test.each(['AbortError', 'InvalidStateError', 'NotAllowedError', 'SecurityError', 'DataError'])(
    'after %s',
    async (name) => {
      const browser = offerWebOtp()
      const screen = await render(<Plain awaiting={1} />)
      await expect.poll(browser.pending).toBe(1)
      browser.fail(name)
      await allIsDone()
      await field().fill('12')
      await field().clear()
      await screen.rerender(<Plain awaiting={2} />)
      await expect.poll(browser.pending).toBe(1)
      browser.deliver('123456')
      await expect.element(field()).toHaveValue('123456')
    },
  )

  test('where the request itself throws', async () => {
    offerWebOtp()
    Object.defineProperty(navigator, 'credentials', { configurable: true, value: undefined })
    await render(<Plain awaiting />)
    await allIsDone()
    Reflect.deleteProperty(navigator, 'credentials')
    await field().fill('12')
    await expect.element(field()).toHaveValue('12')
  })

  test('of two fields that wait at once, the later one is filled', async () => {
    const browser = offerWebOtp()
    await render(
      <>
        <Plain awaiting aria-label="One" />
        <Plain awaiting aria-label="Two" />
      </>,
    )
    await expect.poll(() => browser.requests.length).toBe(2)
    expect(browser.pending()).toBe(1)
    browser.deliver('123456')
    await expect.element(page.getByLabelText('Two')).toHaveValue('123456')
    await expect.element(page.getByLabelText('One')).toHaveValue('')
  })
})
