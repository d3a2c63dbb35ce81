import { addressFor, numberFor } from '@otp-kit/simulator'
import { createWorld, type World } from '@otp-kit/testing'
import type { Kind } from '@otp-kit/core/contract'
import { StrictMode, useState, type ReactElement } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { OtpVerification } from './index.ts'
import { copy, fill } from '../testing/fixtures/code-field.tsx'
import { recordAnnouncements } from '../testing/fixtures/record-announcements.ts'
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

const sent = 'We sent a code to +1 ••• ••• ••99 by text message.'
const sentAgain = 'We sent a code to +1 ••• ••• ••99 by text message again.'
const verified = '+1 202 555 0199 is verified.'
const incorrect = (left: string) => `That’s not the code. You have ${left} left.`
const incomplete = 'Enter the whole code. It has 6 characters.'
/** Numbers that begin with +1 do not change the country. */
const american = { props: { defaultCountry: 'US' } }
const emailField = () => page.getByRole('textbox', { name: 'E-mail address' })

/** Opens a flow, asks for a code, and records what is announced from ten seconds later on. */
async function awaiting(options: Parameters<typeof visit>[0] = {}) {
  const visited = await visit(options)
  await ask()
  await recordAnnouncements(visited.world).pass(10)
  return { ...visited, ...recordAnnouncements(visited.world) }
}

async function enterWrong(world: World, n = 1): Promise<void> {
  await enter(otherThan(world.code(), n))
}

/** Enters wrong codes until no more is accepted. */
async function enterThreeWrong(world: World): Promise<void> {
  for (const n of [1, 2, 3]) {
    await enterWrong(world, n)
    await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
  }
}

/** A form that renders again with each key in another of its fields. */
function Form({ flow }: { flow: ReactElement }) {
  const [city, setCity] = useState('')
  return (
    <>
      {flow}
      <input
        aria-label="City"
        value={city}
        onChange={({ currentTarget }) => setCity(currentTarget.value)}
      />
    </>
  )
}

describe('the number', () => {
  test('is too short', async () => {
    const { world } = await visit(american)
    const { log, pass } = recordAnnouncements(world)
    await phoneField().click()
    await expect.element(phoneField()).toHaveAttribute('placeholder')
    await userEvent.keyboard('+1202555')
    await button('Send code').click()
    await sees(/too short/)
    await pass(10)
    expect(log).toEqual(['0 assertive: The number is too short. Check that no digit is missing.'])
    await button('Send code').click()
    await pass(10)
    // Another press, another answer.
    expect(log).toHaveLength(2)
  })

  test('changes the country: that is announced once, and no error is replaced by it', async () => {
    const { world } = await visit({ ...american, around: (flow) => <Form flow={flow} /> })
    await phoneField().click()
    await expect.element(phoneField()).toHaveAttribute('placeholder')
    const { log, pass } = recordAnnouncements(world)
    await userEvent.keyboard('+44740012')
    await page.getByRole('textbox', { name: 'City' }).click()
    await sees(/too short/)
    await userEvent.keyboard('Berlin')
    await pass(10)
    expect(log).toEqual([
      '0 polite: Country is now United Kingdom +44',
      '0 assertive: The number is too short. Check that no digit is missing.',
    ])
  })

  test('has an extension: said once, and the country is not said again with it', async () => {
    const { world } = await visit(american)
    await phoneField().click()
    await expect.element(phoneField()).toHaveAttribute('placeholder')
    const { log, pass } = recordAnnouncements(world)
    await userEvent.keyboard('+447400123456 ext 12')
    await sees(/extension/)
    await pass(10)
    expect(log).toEqual([
      '0 polite: Country is now United Kingdom +44',
      '3 polite: The extension is not part of the number and is left out.',
    ])
  })

  test('is refused', async () => {
    const { world } = await visit(american)
    const { log, pass } = recordAnnouncements(world)
    await phoneField().fill(numberFor('blocked-spam'))
    await button('Send code').click()
    await sees(/can’t be verified here/)
    await expect.element(phoneField()).toHaveFocus()
    await pass(10)
    expect(log).toEqual(['0 assertive: This number can’t be verified here. Use another number.'])
  })

  test('is sent without a connection, then with one', async () => {
    const { world } = await visit(american)
    const { log, pass } = recordAnnouncements(world)
    world.network.set('offline')
    await phoneField().fill(number)
    await button('Send code').click()
    await sees(/The connection was interrupted/)
    await pass(10)
    world.network.set('online')
    await button('Send code').click()
    await sees(/Code sent/)
    await pass(10)
    expect(log).toEqual([
      '0 assertive: The connection was interrupted. Check it and try again.',
      `10 polite: ${sent}`,
    ])
  })

  test('is changed while a code is awaited', async () => {
    const { pass, log } = await awaiting()
    await button('Change number').click()
    await expect.element(phoneField()).toHaveFocus()
    await pass(10)
    expect(log).toEqual([])
  })
})

describe('the address', () => {
  test('has a suggestion: said once, however often the form renders', async () => {
    const { world } = await visit({ kind: 'email', around: (flow) => <Form flow={flow} /> })
    const { log, pass } = recordAnnouncements(world)
    await emailField().fill('ada@gmial.com')
    await sees('Did you mean ada@gmail.com?')
    await page.getByRole('textbox', { name: 'City' }).click()
    await userEvent.keyboard('Berlin')
    await pass(10)
    expect(log).toEqual(['0 polite: Did you mean ada@gmail.com?'])
  })

  test('is not complete', async () => {
    const { world } = await visit({ kind: 'email' })
    const { log, pass } = recordAnnouncements(world)
    await emailField().fill('ada@example')
    await button('Send code').click()
    await sees(/isn’t complete/)
    await pass(10)
    expect(log).toEqual([
      '0 assertive: The part after the @ isn’t complete. Check its ending, as in example.com.',
    ])
  })

  test('is verified', async () => {
    const { world } = await visit({ kind: 'email' })
    const { log, pass } = recordAnnouncements(world)
    await emailField().fill('ada@example.com')
    await button('Send code').click()
    await sees(/Code sent/)
    await pass(5)
    await enter(world.code())
    await sees(/is verified/)
    await expect.element(page.getByRole('group', { name: 'E-mail address' })).toHaveFocus()
    await pass(10)
    expect(log).toEqual([
      '0 polite: We sent a code to a•••@example.com by e-mail.',
      '5 polite: ada@example.com is verified.',
    ])
  })

  test('is refused when its code is checked', async () => {
    const { world } = await visit({
      kind: 'email',
      world: createWorld({ email: { breached: 'decline' } }),
    })
    const { log, pass } = recordAnnouncements(world)
    await emailField().fill(addressFor('breached'))
    await button('Send code').click()
    await sees(/Code sent/)
    await pass(5)
    await enter(await world.waitForCode(addressFor('breached')))
    await sees(/can’t be verified here/)
    await pass(10)
    expect(log.slice(1)).toEqual([
      '5 assertive: This address can’t be verified here. Use another address.',
    ])
  })
})

describe('the code', () => {
  test('is verified, whatever has the focus; the group that gets it has a name', async () => {
    const { world, log, pass } = await awaiting()
    await enter(world.code())
    await sees(/is verified/)
    await expect.element(page.getByRole('group', { name: 'Phone number' })).toHaveFocus()
    await pass(10)
    expect(log).toEqual([`0 polite: ${verified}`])
  })

  test('is verified while the focus is elsewhere', async () => {
    const { world, log, pass } = await awaiting({ around: (flow) => <Form flow={flow} /> })
    world.network.set('paused', 'check')
    await enter(world.code())
    await page.getByRole('textbox', { name: 'City' }).click()
    world.network.set('online', 'check')
    await sees(/is verified/)
    await pass(10)
    expect(log).toEqual([`0 polite: ${verified}`])
  })

  test('is filled in: that is spoken before its result', async () => {
    const { world, log, pass } = await awaiting()
    const code = world.code()
    fill(inputOf(codeField()), code)
    await sees(/is verified/)
    await pass(10)
    expect(log).toEqual([
      `0 polite: Code filled in: ${code.split('').join(' ')}`,
      `3 polite: ${verified}`,
    ])
  })

  test('is filled in and checked for a long time', async () => {
    const { world, log, pass } = await awaiting()
    world.network.set('paused', 'check')
    fill(inputOf(codeField()), world.code())
    await sees('Checking the code…')
    await pass(4)
    world.network.set('online', 'check')
    await sees(/is verified/)
    await pass(10)
    expect(log.slice(1)).toEqual(['3 polite: Checking the code…', `4 polite: ${verified}`])
  })

  test('is incorrect, twice the same: both are answered', async () => {
    const { world, log, pass } = await awaiting()
    const wrong = otherThan(world.code())
    await enter(wrong)
    await sees(incorrect('2 attempts'))
    await pass(10)
    expect(log).toEqual([`0 assertive: ${incorrect('2 attempts')}`])
    await copy(wrong)
    inputOf(codeField()).select()
    await userEvent.paste()
    await pass(9)
    await userEvent.keyboard('{Enter}')
    await pass(5)
    expect(log.slice(1)).toEqual([
      `10 assertive: ${incorrect('2 attempts')}`,
      `19 assertive: ${incorrect('2 attempts')}`,
      // Possible a second later, but the answer is spoken first.
      '22 polite: You can have the code sent again.',
    ])
  })

  test('is incorrect three times: locked, until the lock is over', async () => {
    const { world, log, pass } = await awaiting()
    for (const n of [1, 2, 3]) {
      await enterWrong(world, n)
      await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
      await pass(5)
    }
    await pass(30)
    expect(log).toEqual([
      `0 assertive: ${incorrect('2 attempts')}`,
      `5 assertive: ${incorrect('1 attempt')}`,
      '10 assertive: Too many wrong codes. Use another number, or ask for a new code in 10 seconds.',
      '20 assertive: Too many wrong codes. You can ask for a new one now.',
    ])
  })

  test('is not in the pasted text', async () => {
    const { log, pass } = await awaiting()
    await copy('hello')
    await codeField().click()
    await userEvent.paste()
    await sees('No code was found in the text.')
    await pass(10)
    expect(log).toEqual(['0 assertive: No code was found in the text.'])
  })

  test.each(['{Enter}', 'Verify'])('is half entered, then %s: how much is missing', async (act) => {
    const { log, pass } = await awaiting({ props: { autoSubmit: false } })
    await codeField().click()
    await userEvent.keyboard('123')
    if (act === 'Verify') await button('Verify').click()
    else await userEvent.keyboard(act)
    await sees(incomplete)
    await expect.element(codeField()).toHaveFocus()
    await pass(10)
    expect(log).toEqual([`0 assertive: ${incomplete}`])
    await userEvent.keyboard('{Enter}')
    await pass(5)
    expect(log.slice(1)).toEqual([`10 assertive: ${incomplete}`])
    await userEvent.keyboard('4')
    await expect.element(page.getByText(incomplete)).not.toBeInTheDocument()
  })

  test('is complete, and checked by the button', async () => {
    const { world, log, pass } = await awaiting({ props: { autoSubmit: false } })
    await enter(world.code())
    await pass(5)
    await button('Verify').click()
    await sees(/is verified/)
    await pass(10)
    expect(log).toEqual(['0 polite: The code is complete.', `5 polite: ${verified}`])
  })

  test('is sent again, is about to expire, and expires', async () => {
    const { log, pass } = await awaiting()
    await pass(30, 10)
    await button('Send again').click()
    await expect.element(polite()).toHaveTextContent(/by text message again/)
    await pass(280, 10)
    expect(log).toEqual([
      '20 polite: You can have the code sent again.',
      `30 polite: ${sentAgain}`,
      '70 polite: You can have the code sent again.',
      '230 polite: Time left: 60 seconds',
      '260 polite: Time left: 30 seconds',
      '290 assertive: The code no longer works. Ask for a new one.',
    ])
  })

  test('is about to expire when the device wakes up: the time that is left then', async () => {
    const { log, pass } = await awaiting()
    await pass(280, 280)
    expect(log).toEqual(['280 polite: Time left: 10 seconds'])
  })

  test('is checked without a connection', async () => {
    const { world, log, pass } = await awaiting()
    world.network.set('replies-lost', 'check')
    await enterWrong(world)
    await sees(/The connection was interrupted/)
    await pass(10)
    world.network.set('online', 'check')
    await button('Verify').click()
    await sees(incorrect('2 attempts'))
    await pass(5)
    expect(log).toEqual([
      '0 assertive: The connection was interrupted. Check it and try again.',
      `10 assertive: ${incorrect('2 attempts')}`,
    ])
  })
})

/** Returns the description of a field. */
function described(field = codeField()): string {
  const input = inputOf(field)
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ') || input.title
}

describe('the description of the focused input', () => {
  const leaveAndReturn = async () => {
    await userEvent.tab()
    await userEvent.tab({ shift: true })
  }

  test('is an error as soon as it is shown, and no hint that came later: NVDA, JAWS and Orca would read it', async () => {
    const { world } = await awaiting()
    expect(described()).toBe('It’s checked as soon as all 6 are in.')
    world.network.set('paused', 'check')
    const wrong = otherThan(world.code())
    await enter(wrong)
    await sees('Checking the code…')
    expect(described()).toBe('')
    world.network.set('online', 'check')
    await sees(incorrect('2 attempts'))
    expect(described()).toBe(incorrect('2 attempts'))
    await userEvent.keyboard(wrong.slice(0, 1))
    await sees('2 attempts left')
    expect(described()).toBe('')
  })

  test('is a hint again when the focus comes back', async () => {
    await visit(american)
    await phoneField().click()
    await expect.element(phoneField()).toHaveAttribute('placeholder')
    await userEvent.keyboard('+1202555{Enter}')
    await sees(/too short/)
    expect(described(phoneField())).toMatch(/^The number is too short/)
    await userEvent.keyboard('0142')
    await sees(/We’ll send you a code/)
    expect(described(phoneField())).toBe('')
    await leaveAndReturn()
    expect(described(phoneField())).toMatch(/^We’ll send you a code/)
  })

  test('does not change with a countdown in an error', async () => {
    const { world, pass } = await awaiting()
    await enterThreeWrong(world)
    await sees(/a new code in 20 seconds/)
    expect(described()).toBe('Too many wrong codes. Use another number.')
    await pass(10)
    await sees(/a new code in 10 seconds/)
    expect(described()).toBe('Too many wrong codes. Use another number.')
    await pass(10)
    await sees(/ask for a new one now/)
    expect(described()).toBe('Too many wrong codes. You can ask for a new one now.')
  })
})

describe('an error is announced where the input has the focus, else it is read with the input', () => {
  test('of the form, at once', async () => {
    const world = createWorld()
    const verification = world.openPage<Kind>('phone')
    const { screen } = await visit({ world, verification })
    const { log, pass } = recordAnnouncements(world)
    await phoneField().click()
    const flow = (error: string | undefined) => (
      <OtpVerification verification={verification} transport={world.transport} error={error} />
    )
    await screen.rerender(<StrictMode>{flow('Not this number.')}</StrictMode>)
    await sees('Not this number.')
    expect(described(phoneField())).toBe('Not this number.')
    await pass(1)
    expect(log).toEqual(['0 assertive: Not this number.'])
    await screen.rerender(<StrictMode>{flow(undefined)}</StrictMode>)
    await userEvent.tab()
    await screen.rerender(<StrictMode>{flow('Not this number.')}</StrictMode>)
    await sees('Not this number.')
    expect(described(phoneField())).toBe('Not this number.')
    await pass(1)
    expect(log).toHaveLength(1)
  })

  test('of a submission that failed', async () => {
    const { world } = await visit({
      props: { required: true },
      around: (flow) => <form>{flow}</form>,
    })
    const { log, pass } = recordAnnouncements(world)
    await phoneField().click()
    phoneField().element().closest('form')!.requestSubmit()
    await sees('Verify your phone number first.')
    await pass(1)
    expect(described(phoneField())).toBe('Verify your phone number first.')
    expect(log).toEqual(['0 assertive: Verify your phone number first.'])
  })
})

test('what a field says on mount is announced under StrictMode, too', async () => {
  await visit({ kind: 'email', props: { initialDestination: 'ada@gmial.com' } })
  await expect.element(polite()).toHaveTextContent('Did you mean ada@gmail.com?')
})

describe('while the page is hidden, as where the message is read in another app', () => {
  function setHidden(hidden: boolean) {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  afterEach(() => setHidden(false))

  test('nothing is announced, and the end of the code when the user comes back', async () => {
    const { log, pass } = await awaiting()
    setHidden(true)
    await pass(300, 10)
    expect(log).toEqual([])
    setHidden(false)
    await pass(10)
    expect(log).toEqual(['301 assertive: The code no longer works. Ask for a new one.'])
  })

  test('the code is verified', async () => {
    const { world, verification, log, pass } = await awaiting()
    setHidden(true)
    await verification.check(world.code())
    await sees(/is verified/)
    await pass(5)
    expect(log).toEqual([])
    setHidden(false)
    await pass(10)
    expect(log).toEqual([`6 polite: ${verified}`])
  })

  test.each(['expired', 'locked'])(
    'what was announced before is not announced again: %s',
    async (end) => {
      const { world, log, pass } = await awaiting()
      if (end === 'locked') await enterThreeWrong(world)
      await pass(300, 10)
      expect(log.at(-1)).toMatch(/no longer works|one now/)
      const before = log.length
      setHidden(true)
      setHidden(false)
      await pass(10)
      expect(log.slice(before)).toEqual([])
    },
  )

  test('the lock is over', async () => {
    const { world, log, pass } = await awaiting()
    await enterThreeWrong(world)
    await pass(10)
    const before = log.length
    setHidden(true)
    await pass(30, 10)
    setHidden(false)
    await pass(5)
    expect(log.slice(before)).toEqual([
      '41 assertive: Too many wrong codes. You can ask for a new one now.',
    ])
  })
})

test('a restored page', async () => {
  const world = createWorld()
  const first = await visit({ world })
  await ask()
  await first.screen.unmount()
  world.network.set('paused', 'status')
  await visit({ world })
  const { log, pass } = recordAnnouncements(world)
  world.network.set('online', 'status')
  await sees(/Code sent/)
  await pass(10)
  expect(log).toEqual([`0 polite: ${sent}`])
})

test('a proof that expires', async () => {
  const { world, log, pass } = await awaiting()
  await enter(world.code())
  await sees(/is verified/)
  await pass(1800, 60)
  expect(log.slice(1)).toEqual([
    '1800 assertive: It’s been too long since you verified. Ask for a new code.',
  ])
})

test('nothing stays in the regions', async () => {
  const { world, pass } = await awaiting()
  await enterWrong(world)
  await sees(/That’s not the code/)
  await pass(10)
  await expect.element(polite()).toBeEmptyDOMElement()
  await expect.element(assertive()).toBeEmptyDOMElement()
})
