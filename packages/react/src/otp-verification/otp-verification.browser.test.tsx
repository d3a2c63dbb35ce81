import { useState } from 'react'
import type { Transport } from '@otp-kit/core'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createWorld } from '@otp-kit/testing'
import { OtpVerification } from './index.ts'
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
  sees,
  hasDestination,
  visit,
} from '../testing/fixtures/visit.tsx'
import { blockedBy } from '../testing/fixtures/validity.ts'

const second = 1000
const minute = 60 * second

test('from a number to a proof', async () => {
  const { world, onVerified } = await visit()
  await ask()
  await enter(world.code())
  await sees(/is verified/)
  expect(onVerified).toHaveBeenCalledTimes(1)
  const { to, proof } = onVerified.mock.calls[0]![0]
  expect(to).toBe(number)
  await expect(world.verifyProof(proof, { to })).resolves.toMatchObject({ sub: number })
})

test('a double click sends once', async () => {
  const { world } = await visit()
  await phoneField().fill(number)
  await button('Send code').dblClick()
  await sees(/Code sent to/)
  expect(world.messages()).toHaveLength(1)
})

describe('a wrong code', () => {
  test('stays, selected, and the right one can be typed over it', async () => {
    const { world, onVerified } = await visit()
    await ask()
    const code = world.code()
    await enter(otherThan(code))
    await sees('That’s not the code. You have 2 attempts left.')
    await expect.element(codeField()).toHaveValue(otherThan(code))
    await expect.element(codeField()).toHaveAttribute('aria-invalid', 'true')
    await enter(code)
    await sees(/is verified/)
    expect(onVerified).toHaveBeenCalledTimes(1)
  })

  test('is not checked again, and the attempts are shown while the next code is typed', async () => {
    const { world } = await visit()
    await ask()
    const wrong = otherThan(world.code())
    await enter(wrong)
    await sees(/You have 2 attempts left/)
    await userEvent.keyboard('{Enter}')
    await expect.element(button('Verify')).not.toBeInTheDocument()
    await userEvent.keyboard(wrong.slice(0, 3))
    await sees('2 attempts left')
    expect(world.network.requestCount('check')).toBe(1)
  })

  test('is checked by the button only, after one of its digits was corrected', async () => {
    const { world } = await visit()
    await ask()
    const code = world.code()
    await enter(otherThan(code))
    await sees(/You have 2 attempts left/)
    await userEvent.keyboard(`{End}{ArrowLeft}{ArrowRight}${code.at(-1)}`)
    await expect.element(codeField()).toHaveValue(code)
    expect(page.getByText(/It’s checked as soon as/).elements()).toHaveLength(0)
    await expect.element(button('Verify')).not.toHaveAttribute('aria-disabled')
    await button('Verify').click()
    await sees(/is verified/)
  })

  test('locks the verification at the third, until a new code can be requested', async () => {
    const { world } = await visit()
    await ask()
    const code = world.code()
    for (const n of [1, 2, 3]) {
      await expect.element(codeField()).toHaveFocus()
      await userEvent.keyboard(otherThan(code, n))
      await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
    }
    await userEvent.keyboard('1')
    await expect.element(codeField()).toHaveValue('')
    await expect.element(button('Send again')).toHaveAttribute('aria-disabled', 'true')
    await expect.element(button('Change number')).toBeVisible()
    world.advance(minute)
    await expect.element(button('Send again')).not.toHaveAttribute('aria-disabled')
    await button('Send again').click()
    await sees(/Code sent to/)
    await enter(world.code())
    await sees(/is verified/)
  })
})

describe('a resend', () => {
  test('shows the cooldown, and is enabled after it', async () => {
    const { world } = await visit()
    await ask()
    const first = world.code()
    const resend = button('Send again')
    await expect.element(resend).toHaveAttribute('aria-disabled', 'true')
    await sees('Send again (0:30)')
    await resend.click({ force: true })
    expect(world.messages()).toHaveLength(1)
    world.advance(30 * second)
    await expect.element(resend).not.toHaveAttribute('aria-disabled')
    await resend.click()
    await expect.element(codeField()).toHaveFocus()
    await sees('Send again (0:40)')
    expect(world.messages()).toHaveLength(2)
    await enter(world.code() || first)
    await sees(/is verified/)
  })

  test('takes one press after the code has expired', async () => {
    const { world } = await visit()
    await ask()
    await sees('Time left: 5:00')
    world.advance(5 * minute + second)
    await sees('The code no longer works. Ask for a new one.')
    await button('Send again').click()
    await sees('Time left: 5:00')
    await enter(world.code())
    await sees(/is verified/)
  })
})

describe('the number', () => {
  test('can be changed, and another one is verified', async () => {
    const { world, onVerified } = await visit()
    await ask()
    await button('Change number').click()
    await hasDestination(number)
    await expect.element(phoneField()).toHaveFocus()
    await ask('+12025550198')
    await enter(world.code('+12025550198'))
    await sees(/is verified/)
    expect(onVerified.mock.calls.map(([{ to }]) => to)).toEqual(['+12025550198'])
  })

  test('is shown again as it was typed, with its country', async () => {
    const { world, onVerified } = await visit({ props: { defaultCountry: 'NL' } })
    await phoneField().click()
    await button(/^Country: Netherlands/).click()
    await page.getByRole('combobox').fill('United States')
    await userEvent.keyboard('{Enter}')
    await expect.element(phoneField()).toHaveFocus()
    await userEvent.keyboard('2025550199')
    await expect.element(phoneField()).toHaveValue('(202) 555-0199')
    await userEvent.keyboard('{Enter}')
    await sees(/Code sent to/)
    await enter(world.code(number))
    await sees(/is verified/)
    await button('Change number').click()
    await expect.element(phoneField()).toHaveValue('(202) 555-0199')
    await expect.element(button(/^Country: United States/)).toBeVisible()
    // Going back does not verify it: it has to be typed again, or sent again.
    await expect.element(button('Send code')).toBeVisible()
    await userEvent.keyboard('{End}{Backspace}')
    await userEvent.keyboard('9')
    await sees(/is verified/)
    expect(onVerified).toHaveBeenCalledTimes(1)
    expect(world.network.requestCount('send')).toBe(1)
  })

  test('can be changed after it was verified, and typing it again restores the proof', async () => {
    const { world, onVerified } = await visit()
    await ask()
    await enter(world.code())
    await sees(/is verified/)
    await button('Change number').click()
    await phoneField().fill('+12025550198')
    await expect.element(button('Send code')).toBeVisible()
    await phoneField().fill(number)
    await sees(/is verified/)
    expect(onVerified).toHaveBeenCalledTimes(1)
    expect(world.messages()).toHaveLength(1)
  })

  test('stays in its field after it was refused', async () => {
    await visit()
    await phoneField().fill('+12025550120')
    await button('Send code').click()
    await sees('This number can’t be verified here. Use another number.')
    await hasDestination('+12025550120')
    await expect.element(phoneField()).toHaveFocus()
    await expect.element(phoneField()).toHaveAttribute('aria-invalid', 'true')
    await expect.element(button('Send code')).toHaveAttribute('aria-disabled', 'true')
    await ask(number)
  })

  test.each([
    ['', 'Enter your phone number.'],
    ['+1202555', 'The number is too short. Check that no digit is missing.'],
  ])('%j is not sent', async (text, problem) => {
    const { world } = await visit({ props: { required: true } })
    await phoneField().fill(text)
    // The number is judged once the metadata is loaded, which the first focus started.
    await expect
      .poll(() => blockedBy(inputOf(phoneField())))
      .toBe(text ? problem : 'Verify your phone number first.')
    await button('Send code').click()
    await sees(problem)
    await expect.element(phoneField()).toHaveFocus()
    expect(world.network.requestCount('send')).toBe(0)
  })

  test.each(['abc', '+', '…'])('%j is not a number, and not sent', async (text) => {
    const { world } = await visit({ props: { defaultCountry: 'US' } })
    await phoneField().fill(text)
    await userEvent.keyboard('{Enter}')
    await sees('This is not a phone number. Enter digits only.')
    expect(world.network.requestCount('send')).toBe(0)
  })

  test('rejects letters, and reports that once, however many are typed', async () => {
    await visit({ props: { defaultCountry: 'US' } })
    await phoneField().click()
    // Keys are rejected once the metadata is loaded.
    await expect.element(phoneField()).toHaveAttribute('placeholder')
    await userEvent.keyboard('2')
    const announced: string[] = []
    const watch = new MutationObserver(() =>
      announced.push(assertive().element().textContent.trim()),
    )
    watch.observe(assertive().element(), { childList: true, characterData: true, subtree: true })
    await userEvent.keyboard('abc')
    await sees('This is not a phone number. Enter digits only.')
    await userEvent.keyboard('1')
    await expect.element(assertive()).toBeEmptyDOMElement()
    await userEvent.keyboard('d')
    await expect
      .poll(() => announced)
      .toEqual([
        'This is not a phone number. Enter digits only.',
        '',
        'This is not a phone number. Enter digits only.',
      ])
  })

  test('is masked, unless `maskDestination` is false', async () => {
    const { screen } = await visit()
    await ask()
    await sees(/\+1\s•••\s•••\s••99/)
    await screen.unmount()
    await visit({ props: { maskDestination: false, allowChange: false } })
    await ask()
    await sees(/\+1\s202\s555\s0199/)
    await expect.element(button('Change number')).not.toBeInTheDocument()
  })
})

describe('the code', () => {
  test('waits for the button without `autoSubmit`', async () => {
    const { world } = await visit({ props: { autoSubmit: false } })
    await ask()
    // No hint is shown under it.
    expect(document.querySelectorAll('.otp-field .otp-hint')).toHaveLength(0)
    await expect.element(codeField()).not.toHaveAttribute('aria-describedby')
    await enter(world.code())
    await expect.element(button('Verify')).not.toHaveAttribute('aria-disabled')
    expect(world.network.requestCount('check')).toBe(0)
    await userEvent.keyboard('{Enter}')
    await sees(/is verified/)
  })

  test('can be typed before the send is answered', async () => {
    const { world } = await visit()
    world.network.set('paused', 'send')
    await phoneField().fill(number)
    await button('Send code').click()
    await sees('Sending the code…')
    await enter('12')
    world.network.set('online', 'send')
    await sees(/Code sent to/)
    await expect.element(codeField()).toHaveValue('12')
  })

  test('is replaced by what is typed after a resend', async () => {
    const { world } = await visit()
    await ask()
    await enter('12')
    world.advance(30 * second)
    world.network.set('paused', 'send')
    await button('Send again').click()
    await sees('Sending again…')
    await expect.element(codeField()).toHaveValue('12')
    await enter('345')
    await expect.element(codeField()).toHaveValue('345')
    world.network.set('online', 'send')
  })

  test('is checked after the answer to a resend, if it was typed before it', async () => {
    const { world } = await visit()
    await ask()
    const code = world.code()
    world.advance(30 * second)
    world.network.set('paused', 'send')
    await button('Send again').click()
    await sees('Sending again…')
    await enter(code)
    await expect.element(codeField()).toHaveValue(code)
    expect(world.network.requestCount('check')).toBe(0)
    world.network.set('online', 'send')
    await sees(/is verified/)
    expect(world.network.requestCount('check')).toBe(1)
  })

  test('is never part of the form’s data', async () => {
    await visit({
      props: { name: 'phone', proofName: 'proof' },
      around: (flow) => <form>{flow}</form>,
    })
    await ask()
    await userEvent.keyboard('123')
    expect([...new FormData(document.forms[0])]).toEqual([['phone', number]])
  })
})

describe('where there are several channels', () => {
  test('one can be chosen before the first message; the server’s first is the default', async () => {
    const world = createWorld()
    const send = vi.fn<Transport['send']>((...call) => world.transport.send(...call))
    const transport: Transport = {
      ...world.transport,
      send,
      async config() {
        const config = await world.transport.config()
        const phone = { ...config.kinds.phone!, channels: ['sms', 'whatsapp'] as const }
        return { ...config, kinds: { phone } }
      },
    }
    await visit({ world, props: { verification: undefined, id: 'channels', transport } })
    await phoneField().click()
    await expect.element(page.getByRole('radio', { name: 'text message' })).toBeChecked()
    await page.getByRole('radio', { name: 'WhatsApp' }).click()
    await sees('We’ll send you a code by WhatsApp.')
    await phoneField().fill(number)
    await button('Send code').click()
    await expect.poll(() => send.mock.calls[0]?.[0]).toMatchObject({ channel: 'whatsapp' })
    sessionStorage.clear()
  })
})

test('two flows on a page are independent', async () => {
  const [home, work] = [createWorld(), createWorld()]
  await visit({
    world: home,
    around: (flow) => (
      <>
        <section aria-label="Home">{flow}</section>
        <section aria-label="Work">
          <Other world={work} />
        </section>
      </>
    ),
  })
  const at = (name: string) => page.getByRole('region', { name })
  await at('Work').getByRole('textbox', { name: 'Phone number' }).fill('+12025550198')
  await at('Work').getByRole('button', { name: 'Send code' }).click()
  await expect.element(at('Work').getByRole('textbox', { name: 'Verification code' })).toHaveFocus()
  await expect.element(at('Home').getByRole('textbox', { name: 'Phone number' })).toBeVisible()
})

function Other({ world }: { world: ReturnType<typeof createWorld> }) {
  const [verification] = useState(world.openPage)
  return <OtpVerification kind="phone" verification={verification} transport={world.transport} />
}
