import type { Kind } from '@otp-kit/core/contract'
import { createWorld } from '@otp-kit/testing'
import { addressFor, numberFor } from '@otp-kit/simulator'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import {
  assertive,
  button,
  codeField,
  enter,
  otherThan,
  sees,
  visit,
} from '../testing/fixtures/visit.tsx'
import { OtpVerification } from './index.ts'

const second = 1000
const minute = 60 * second

interface Journey {
  readonly kind: Kind
  readonly label: string
  readonly to: string
  readonly another: string
  /** What a masked destination looks like. */
  readonly masked: RegExp
  readonly refused: string
  readonly undeliverable: string
  readonly change: string
  readonly refusedMessage: string
  readonly undeliverableMessage: string
}

const journeys: readonly Journey[] = [
  {
    kind: 'phone',
    label: 'Phone number',
    to: '+12025550199',
    another: '+12025550198',
    masked: /Code sent to .*\+1\s•••\s•••\s••99/,
    refused: numberFor('blocked-spam'),
    undeliverable: numberFor('undeliverable'),
    change: 'Change number',
    refusedMessage: 'This number can’t be verified here. Use another number.',
    undeliverableMessage: 'No code can reach this number. Use another number.',
  },
  {
    kind: 'email',
    label: 'E-mail address',
    to: 'ada@example.com',
    another: 'grace@example.com',
    masked: /Code sent to .*a•••@example\.com/,
    refused: addressFor('breached'),
    undeliverable: addressFor('undeliverable'),
    change: 'Change address',
    refusedMessage: 'This address can’t be verified here. Use another address.',
    undeliverableMessage: 'No message can reach this address. Use another address.',
  },
]

describe.each(journeys)('$kind', (journey) => {
  const { kind, label, to, another } = journey
  const field = () => page.getByRole('textbox', { name: label })

  async function ask(destination: string = to): Promise<void> {
    await field().fill(destination)
    await button('Send code').click()
    await sees(/Code sent to/)
  }

  test('from the destination to a proof, by keyboard alone', async () => {
    const { world, onVerified } = await visit({ kind })
    await userEvent.tab()
    if (kind === 'phone') await userEvent.tab()
    await expect.element(field()).toHaveFocus()
    await userEvent.keyboard(`${to}{Enter}`)
    await sees(journey.masked)
    await enter(world.code(to))
    await sees(/is verified/)
    const { proof } = onVerified.mock.calls[0]![0]
    await expect(world.verifyProof(proof, { to })).resolves.toMatchObject({ sub: to, kind })
  })

  test('a double click sends once', async () => {
    const { world } = await visit({ kind })
    await field().fill(to)
    await button('Send code').dblClick()
    await sees(/Code sent to/)
    expect(world.messages()).toHaveLength(1)
  })

  test('three wrong codes lock it; the destination is still shown and can be changed', async () => {
    const { world } = await visit({ kind })
    await ask()
    const code = world.code(to)
    for (const n of [1, 2, 3]) {
      await expect.element(codeField()).toHaveFocus()
      await userEvent.keyboard(otherThan(code, n))
      await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
    }
    await sees(kind === 'phone' ? /••99/ : /a•••@example\.com/)
    await button(journey.change).click()
    await ask(another)
    await enter(world.code(another))
    await sees(/is verified/)
  })

  test('sends again after the cooldown, and the newest code is accepted', async () => {
    const { world } = await visit({ kind })
    await ask()
    await expect.element(button('Send again')).toHaveAttribute('aria-disabled', 'true')
    world.advance(30 * second)
    await expect.element(button('Send again')).not.toHaveAttribute('aria-disabled')
    await button('Send again').click()
    await expect.poll(() => world.messages(to)).toHaveLength(2)
    await enter(world.code(to))
    await sees(/is verified/)
  })

  test('an expired code is replaced by one press; the destination is still shown', async () => {
    const { world } = await visit({ kind })
    await ask()
    world.advance(5 * minute + second)
    await sees('The code no longer works. Ask for a new one.')
    await sees(journey.masked)
    await button('Send again').click()
    await expect.poll(() => world.messages(to)).toHaveLength(2)
    await enter(world.code(to))
    await sees(/is verified/)
  })

  test('an edit revokes the proof, and undoing the edit restores it without a message', async () => {
    const { world, onVerified } = await visit({ kind })
    await ask()
    await enter(world.code(to))
    await sees(/is verified/)
    await button(journey.change).click()
    await field().fill(another)
    await expect.element(button('Send code')).toBeVisible()
    await field().fill(to)
    await sees(/is verified/)
    expect(world.messages()).toHaveLength(1)
    expect(onVerified).toHaveBeenCalledTimes(1)
  })

  test('a refused destination stays in its field, which accepts another', async () => {
    const { world } = await visit({
      kind,
      world: createWorld({ email: { breached: 'decline' } }),
    })
    await field().fill(journey.refused)
    await button('Send code').click()
    // Didit declines an address only when its code is checked.
    if (kind === 'email') await enter(await world.waitForCode(journey.refused))
    await sees(journey.refusedMessage)
    await expect.element(field()).toHaveFocus()
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
    await ask()
  })

  test('an undeliverable destination has an error of its own', async () => {
    await visit({ kind })
    await field().fill(journey.undeliverable)
    await button('Send code').click()
    await sees(journey.undeliverableMessage)
    await expect.element(assertive()).toHaveTextContent(journey.undeliverableMessage)
  })

  test('a reload restores the awaited code, and the proof', async () => {
    const world = createWorld()
    const first = await visit({ kind, world })
    await ask()
    await first.screen.unmount()
    const second = await visit({ kind, world })
    await sees(journey.masked)
    await codeField().click()
    await userEvent.keyboard(world.code(to))
    await sees(/is verified/)
    await second.screen.unmount()
    const third = await visit({ kind, world })
    await sees(/is verified/)
    expect(third.onVerified).toHaveBeenCalledTimes(1)
  })

  test('a code that is completed while the page restores is checked once it is restored', async () => {
    const world = createWorld()
    const first = await visit({ kind, world })
    await ask()
    await first.screen.unmount()
    world.network.set('paused', 'status')
    await visit({ kind, world })
    await codeField().click()
    await userEvent.keyboard(world.code(to))
    world.network.set('online', 'status')
    await sees(/is verified/)
    expect(world.messages(to)).toHaveLength(1)
  })

  test('a lost connection shows an error, and the same button tries again', async () => {
    const { world } = await visit({ kind })
    world.network.set('replies-lost', 'send')
    await field().fill(to)
    await button('Send code').click()
    await sees('The connection was interrupted. Check it and try again.')
    world.network.set('online')
    await button('Send code').click()
    await sees(/Code sent to/)
    expect(world.messages(to)).toHaveLength(1)
  })

  test('Tab from an invalid text shows its error and goes on to the button', async () => {
    await visit({ kind })
    await field().fill(kind === 'phone' ? '+1202555' : 'ada@example')
    await userEvent.tab()
    await expect.element(button('Send code')).toHaveFocus()
    await sees(kind === 'phone' ? /The number is too short/ : /isn’t complete/)
    await expect.element(button('Send code')).toHaveFocus()
  })

  test('an invalid text shows its error when the field is left', async () => {
    const { world } = await visit({
      kind,
      around: (flow) => (
        <>
          {flow}
          <input aria-label="Next" />
        </>
      ),
    })
    await field().fill(kind === 'phone' ? '+1202555' : 'ada@example')
    await page.getByRole('textbox', { name: 'Next' }).click()
    await sees(kind === 'phone' ? /The number is too short/ : /isn’t complete/)
    await field().click()
    await userEvent.keyboard(kind === 'phone' ? '{End}0199' : '{End}.com')
    await expect.element(assertive()).toBeEmptyDOMElement()
    expect(world.network.requestCount('send')).toBe(0)
  })
})

test('a flow whose kind changes is another flow, also under the same name', async () => {
  const { transport } = createWorld()
  const flow = (kind: Kind) => <OtpVerification kind={kind} name="contact" transport={transport} />
  const screen = await render(flow('phone'))
  await page.getByRole('textbox', { name: 'Phone number' }).fill('+12025550199')
  await button('Send code').click()
  await sees(/Code sent to .*99/)
  await screen.rerender(flow('email'))
  await expect.element(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('')
  await screen.rerender(flow('phone'))
  await sees(/Code sent to .*99/)
  sessionStorage.clear()
})
