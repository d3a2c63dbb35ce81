import type { ReactElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import {
  ask,
  assertive,
  button,
  codeField,
  enter,
  inputOf,
  number,
  otherThan,
  phoneField,
  polite,
  sees,
  visit,
} from '../testing/fixtures/visit.tsx'
import { blockedBy } from '../testing/fixtures/validity.ts'
import { displayTime, progressDelay, speakingTime } from '../announcer/announcement-queue.ts'
import { OtpVerification } from './index.ts'

const second = 1000
/** Numbers that begin with +1 do not change the country, which would be announced. */
const american = { props: { defaultCountry: 'US' } }

/** A form of an app, with fields before and after the flow. */
function inForm(onSubmit: (data: FormData) => void) {
  return (flow: ReactElement) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(new FormData(event.currentTarget))
      }}
    >
      <input aria-label="Name" name="name" defaultValue="Ada" />
      {flow}
      <input aria-label="City" name="city" />
      <button type="submit">Sign up</button>
      <button type="reset">Start over</button>
    </form>
  )
}

describe('in a form', () => {
  test('Enter sends and checks, and never submits it', async () => {
    const submit = vi.fn<(data: FormData) => void>()
    const { world } = await visit({ props: { autoSubmit: false }, around: inForm(submit) })
    await phoneField().fill(number)
    await userEvent.keyboard('{Enter}')
    await enter('12{Enter}')
    await sees(/Code sent to/)
    await userEvent.keyboard(`{Enter}{Backspace}{Backspace}${world.code()}{Enter}`)
    await sees(/is verified/)
    expect(submit).not.toHaveBeenCalled()
  })

  test('Enter in an empty destination field submits the form', async () => {
    const submit = vi.fn<(data: FormData) => void>()
    await visit({ around: inForm(submit) })
    await phoneField().click()
    await userEvent.keyboard('{Enter}')
    expect(submit).toHaveBeenCalledTimes(1)
  })

  test('Enter that ends a composition sends nothing', async () => {
    const { world } = await visit({ around: inForm(vi.fn()) })
    await phoneField().fill(number)
    const press = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      cancelable: true,
    })
    expect(phoneField().element().dispatchEvent(press)).toBe(true)
    expect(world.network.requestCount('send')).toBe(0)
  })

  test('a required number keeps it invalid until it is verified, in every step', async () => {
    const submit = vi.fn<(data: FormData) => void>()
    const { world } = await visit({
      props: { required: true, name: 'phone', proofName: 'proof' },
      around: inForm(submit),
    })
    const why = (field: typeof phoneField) => blockedBy(inputOf(field()))
    expect(why(phoneField)).toBe('Verify your phone number first.')
    await ask()
    await expect.poll(() => why(codeField)).toBe('Verify your phone number first.')
    await button('Sign up').click()
    expect(submit).not.toHaveBeenCalled()
    await codeField().fill(world.code())
    await sees(/is verified/)
    await button('Sign up').click()
    const data = submit.mock.calls[0]![0]
    expect([data.get('name'), data.get('phone')]).toEqual(['Ada', number])
    const proof = data.get('proof')
    await world.verifyProof(typeof proof === 'string' ? proof : '', { to: number })
  })

  test('its reset resets the flow', async () => {
    await visit({ around: inForm(vi.fn()) })
    await ask()
    await button('Start over').click()
    await expect.element(phoneField()).toHaveValue('')
  })
})

describe('focus', () => {
  test('moves with the steps while it is inside, and ends at the verified destination', async () => {
    const { world } = await visit({ around: inForm(vi.fn()) })
    await phoneField().fill(number)
    world.network.set('paused', 'send')
    await button('Send code').click()
    // Before the answer, within the gesture: iOS shows its keyboard only then.
    await expect.element(codeField()).toHaveFocus()
    world.network.set('online', 'send')
    await sees(/Code sent to/)
    await userEvent.keyboard(world.code())
    await sees(/is verified/)
    await expect.element(page.getByText(/is verified/).first()).toBeVisible()
    expect(document.activeElement).toHaveClass('otp-verified')
    await userEvent.tab()
    await expect.element(button('Change number')).toHaveFocus()
    await userEvent.tab()
    await expect.element(page.getByRole('textbox', { name: 'City' })).toHaveFocus()
  })

  test('does not move while another field has it', async () => {
    const { world } = await visit({ around: inForm(vi.fn()) })
    await ask()
    world.network.set('paused', 'check')
    await enter(world.code())
    const city = page.getByRole('textbox', { name: 'City' })
    await city.click()
    world.network.set('online', 'check')
    await sees(/is verified/)
    await expect.element(city).toHaveFocus()
  })

  test('stays in the code field after a double click', async () => {
    await visit({ around: inForm(vi.fn()) })
    await phoneField().fill(number)
    await button('Send code').dblClick()
    await sees(/Code sent to/)
    await expect.element(codeField()).toHaveFocus()
  })

  test('does not move on mount', async () => {
    await visit({ around: inForm(vi.fn()) })
    expect(document.activeElement).toBe(document.body)
  })
})

describe('announcements', () => {
  test('of the verified number have the displayed text, while focus is elsewhere', async () => {
    const { world } = await visit({ around: inForm(vi.fn()) })
    await ask()
    world.network.set('paused', 'check')
    await enter(world.code())
    await page.getByRole('textbox', { name: 'City' }).click()
    world.network.set('online', 'check')
    await expect.element(page.getByText(/is verified\.$/).first()).toBeVisible()
    world.advance(speakingTime)
    const shown = () => document.querySelector('.otp-verified')?.textContent
    await expect.poll(() => polite().element().textContent.trim()).toBe(shown())
    await button('Change number').click()
    world.advance(displayTime)
    await expect.element(polite()).toBeEmptyDOMElement()
  })

  test('are cleared when they no longer apply', async () => {
    const { world } = await visit(american)
    world.network.set('paused', 'send')
    await phoneField().fill(number)
    await button('Send code').click()
    await sees('Sending the code…')
    world.advance(progressDelay)
    await expect.element(polite()).toHaveTextContent('Sending the code…')
    await button('Change number').click()
    await expect.element(polite()).toBeEmptyDOMElement()
    world.network.set('offline', 'send')
    await button('Send code').click()
    await expect.element(assertive()).toHaveTextContent(/The connection was interrupted/)
    await userEvent.type(phoneField(), '{Backspace}')
    await expect.element(assertive()).toBeEmptyDOMElement()
  })

  test('report a rejected paste each time, until the code is edited', async () => {
    await visit()
    await ask()
    await expect.element(codeField()).toHaveFocus()
    const announced: string[] = []
    const watch = new MutationObserver(() => announced.push(assertive().element().textContent))
    watch.observe(assertive().element(), { childList: true, characterData: true, subtree: true })
    for (const time of [1, 2]) {
      document.execCommand('insertText', false, 'nothing')
      await expect.poll(() => announced).toHaveLength(time)
    }
    expect(announced.map((text) => text.trim())).toEqual(
      Array(2).fill('No code was found in the text.'),
    )
    await userEvent.keyboard('1')
    await expect.element(assertive()).toBeEmptyDOMElement()
    document.execCommand('insertText', false, 'nothing')
    await sees('No code was found in the text.')
    await button('Change number').click()
    await button('Send code').click()
    await sees(/Code sent to/)
    expect(page.getByText('No code was found').elements()).toHaveLength(0)
  })

  test('report where the code was sent after a return to it', async () => {
    const { world, screen } = await visit(american)
    await ask()
    await button('Change number').click()
    world.advance(displayTime)
    await expect.element(polite()).toBeEmptyDOMElement()
    await button('Send code').click()
    await expect.element(polite()).toHaveTextContent(/^We sent a code to/)
    await screen.unmount()
    await visit({ world })
    await expect.element(polite()).toHaveTextContent(/^We sent a code to/)
  })

  test('the error describes its field', async () => {
    const { world } = await visit()
    await ask()
    await enter(otherThan(world.code()))
    await sees(/That’s not the code/)
    await expect.element(codeField()).toHaveAccessibleDescription(/That’s not the code/)
  })

  test('each label names one element', async () => {
    await visit()
    expect(page.getByLabelText('Phone number').elements()).toHaveLength(1)
    await ask()
    expect(page.getByLabelText('Verification code').elements()).toHaveLength(1)
  })

  test('exclude the countdowns, which can be read at any time', async () => {
    const { world } = await visit()
    await ask()
    await expect.element(page.getByText('Send again (0:30)').first()).toBeVisible()
    await expect.element(button('Send again')).toHaveAccessibleName('Send again')
    await expect.element(button('Send again')).toHaveAccessibleDescription('Send again in: 0:30')
    await expect.element(page.getByRole('timer')).toHaveTextContent('Time left: 5:00')
    await expect.element(page.getByRole('timer')).toHaveAttribute('aria-live', 'off')
    world.advance(11 * second)
    // Not at each second: screen readers announce each change of the focused button.
    await expect.element(button('Send again')).toHaveAccessibleDescription('Send again in: 0:20')
    world.advance(20 * second)
    await expect.element(button('Send again')).toHaveAccessibleDescription('')
  })
})

test('given handlers run first and can prevent those of the part; given props reach the element', async () => {
  const onClick = vi.fn<(event: React.MouseEvent) => void>((event) => event.preventDefault())
  await render(
    <OtpVerification.Root kind="phone" id="parts" className="mine" data-testid="root">
      <OtpVerification.DestinationField label="Mobile" hint={null} />
      <OtpVerification.SendButton className="big" onClick={onClick}>
        Text me
      </OtpVerification.SendButton>
      <OtpVerification.Problem render={(props, { step }) => <em {...props} data-step={step} />} />
      <OtpVerification.Announcer />
    </OtpVerification.Root>,
  )
  await expect.element(page.getByTestId('root')).toHaveClass('otp-verification', 'mine')
  await expect.element(page.getByRole('textbox', { name: 'Mobile' })).toBeVisible()
  await button('Text me').click()
  expect(onClick).toHaveBeenCalledTimes(1)
  await expect.element(assertive()).toBeEmptyDOMElement()
})

test('a theme applies to its flow only', async () => {
  await visit({
    props: { theme: { mode: 'dark', tokens: { colorAccent: 'rgb(255, 0, 0)' } } },
  })
  const root = phoneField().element().closest<HTMLElement>('.otp-verification')!
  expect(getComputedStyle(root).colorScheme).toBe('dark')
  await ask()
  await expect.element(codeField()).toHaveFocus()
  await expect.poll(() => root.querySelector('.otp-slot[data-active]')).not.toBeNull()
  const slot = root.querySelector('.otp-slot[data-active]')!
  expect(getComputedStyle(slot).borderColor).toBe('rgb(255, 0, 0)')
})
