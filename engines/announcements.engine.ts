import { addressFor, numberFor } from '@otp-kit/simulator'
import { AnnouncedFlow } from './announced-flow.ts'
import { expect, forEachKind, test } from './fixtures.ts'

const codeLabel = 'Verification code'
const incomplete = 'Enter the whole code. It has 6 characters.'
const incorrect = (left: string) => `That’s not the code. You have ${left} left.`

const sentences = {
  phone: {
    sent: 'We sent a code to +1 ••• ••• ••99 by text message.',
    verified: '+1 202 555 0199 is verified.',
  },
  email: {
    sent: 'We sent a code to a•••@example.com by e-mail.',
    verified: 'ada@example.com is verified.',
  },
} as const
const { verified } = sentences.phone

forEachKind(() => {
  test('half a code, a wrong one twice, then the right one', async ({ tab, kind }) => {
    const flow = new AnnouncedFlow(tab, kind)
    await flow.openAwaiting()
    expect(await flow.announced(10)).toEqual([`0 polite: ${sentences[kind].sent}`])

    await tab.type('123')
    await tab.keys('Enter')
    await flow.seesProblem(incomplete)
    await tab.seesFocusOn('textbox', codeLabel)
    expect(await flow.announced(10)).toEqual([`10 assertive: ${incomplete}`])

    const wrong = await flow.wrongCode()
    await tab.keys('Control+a')
    await tab.type(wrong)
    await flow.seesProblem(incorrect('2 attempts'))
    await tab.seesFocusOn('textbox', codeLabel)
    expect(await flow.announced(5)).toEqual([`20 assertive: ${incorrect('2 attempts')}`])

    // Not submitted again: it is known to be wrong.
    await tab.keys('Enter')
    expect(await flow.announced(4)).toEqual([`25 assertive: ${incorrect('2 attempts')}`])

    await tab.type(await flow.code())
    await flow.seesStatus('verified')
    await tab.seesFocusOn('group', flow.label)
    expect(await flow.announced(10)).toEqual([`29 polite: ${sentences[kind].verified}`])
  })
})

test.describe('the code', () => {
  test('is filled in: that is spoken before its result', async ({ tab }) => {
    const flow = new AnnouncedFlow(tab, 'phone')
    await flow.openAwaiting()
    await flow.announced(10)
    const code = await flow.code()
    await tab.fillByScript('.otp-input-text', code)
    await flow.seesStatus('verified')
    await tab.seesFocusOn('group', flow.label)
    expect(await flow.announced(10)).toEqual([
      `10 polite: Code filled in: ${code.split('').join(' ')}`,
      `13 polite: ${verified}`,
    ])
  })

  test('is pasted', async ({ tab }) => {
    const flow = new AnnouncedFlow(tab, 'phone')
    await flow.openAwaiting()
    await flow.announced(10)
    await tab.press('#city')
    await tab.type(await flow.code())
    await tab.keys('Control+a', 'Control+c')
    await tab.press('.otp-input', [0.05, 0.5])
    await tab.keys('Control+v')
    await flow.seesStatus('verified')
    await tab.seesFocusOn('group', flow.label)
    expect(await flow.announced(10)).toEqual([`10 polite: ${verified}`])
  })

  test('is verified while the focus is elsewhere, which stays there', async ({ tab }) => {
    const flow = new AnnouncedFlow(tab, 'phone')
    await flow.openAwaiting()
    await flow.announced(10)
    await flow.setNetwork('paused', 'check')
    await tab.type(await flow.code())
    await flow.seesStatus('checking')
    await tab.press('#city')
    await flow.setNetwork('online', 'check')
    await flow.seesStatus('verified')
    await tab.seesFocusOn('textbox', 'City')
    expect(await flow.announced(10)).toEqual([`10 polite: ${verified}`])
  })

  test('is incorrect three times: locked, until the lock is over', async ({ tab }) => {
    const flow = new AnnouncedFlow(tab, 'phone')
    await flow.openAwaiting()
    await flow.announced(10)
    for (const [index, left] of ['2 attempts', '1 attempt'].entries()) {
      await tab.type(await flow.wrongCode(index + 1))
      await flow.seesProblem(incorrect(left))
      await tab.seesFocusOn('textbox', codeLabel)
    }
    await tab.type(await flow.wrongCode(3))
    await flow.seesStatus('locked')
    await tab.seesFocusOn('textbox', codeLabel)
    expect(await flow.announced(60)).toEqual([
      `10 assertive: ${incorrect('2 attempts')}`,
      `10 assertive: ${incorrect('1 attempt')}`,
      '10 assertive: Too many wrong codes. Use another number, or ask for a new code in 20 seconds.',
      '30 assertive: Too many wrong codes. You can ask for a new one now.',
    ])
  })

  test('is sent again, is about to expire, and expires', async ({ tab }) => {
    const flow = new AnnouncedFlow(tab, 'phone')
    await flow.openAwaiting()
    await flow.announced(40)
    await flow.press('Send again')
    await tab.seesFocusOn('textbox', codeLabel)
    await flow.seesStatus('awaiting')
    expect(await flow.announced(300)).toEqual([
      '40 polite: We sent a code to +1 ••• ••• ••99 by text message again.',
      '80 polite: You can have the code sent again.',
      '240 polite: Time left: 60 seconds',
      '270 polite: Time left: 30 seconds',
      '300 assertive: The code no longer works. Ask for a new one.',
    ])
    await tab.seesFocusOn('textbox', codeLabel)
  })
})

test.describe('the number', () => {
  test('is too short', async ({ tab }) => {
    const flow = new AnnouncedFlow(tab, 'phone')
    await flow.open()
    await tab.type('+1202555')
    await flow.press('Send code')
    await flow.seesProblem('The number is too short')
    await tab.seesFocusOn('textbox', flow.label)
    expect(await flow.announced(10)).toEqual([
      '0 assertive: The number is too short. Check that no digit is missing.',
    ])
  })

  test('changes the country: that is announced once, and no error is replaced by it', async ({
    tab,
  }) => {
    const flow = new AnnouncedFlow(tab, 'phone')
    await flow.open()
    await tab.type('+44740012')
    await tab.press('#city')
    await flow.seesProblem('The number is too short')
    await tab.seesFocusOn('textbox', 'City')
    await tab.type('Berlin')
    expect(await flow.announced(10)).toEqual([
      '0 polite: Country is now United Kingdom +44',
      '0 assertive: The number is too short. Check that no digit is missing.',
    ])
  })
})

for (const [kind, to, problem] of [
  ['phone', numberFor('blocked-spam'), 'This number can’t be verified here. Use another number.'],
  ['email', addressFor('undeliverable'), 'No message can reach this address. Use another address.'],
] as const) {
  test(`a refused destination: ${kind}`, async ({ tab }) => {
    const flow = new AnnouncedFlow(tab, kind)
    await flow.open()
    await tab.type(to)
    await flow.press('Send code')
    await flow.seesProblem(problem)
    await tab.seesFocusOn('textbox', flow.label)
    expect(await flow.announced(10)).toEqual([`0 assertive: ${problem}`])
  })
}

test('waiting times can be read on demand, and are not announced each second', async ({ tab }) => {
  const flow = new AnnouncedFlow(tab, 'phone')
  await flow.openAwaiting()
  await flow.announced(12)
  await tab.sees(() => tab.text('.otp-expiry[role=timer]'), 'Time left: 4:48')
  await tab.keys('Tab')
  await tab.seesFocusOn('button', 'Send again')
  const description = () =>
    tab.read(
      '[data-action=resend]',
      (button) =>
        document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
    )
  await tab.sees(description, 'Send again in: 0:20')
  expect(await flow.announced(10)).toEqual([])
  await tab.sees(description, 'Send again in: 0:10')
})

test('the language and direction of the sentences, where the page has others', async ({ tab }) => {
  const direction = (element: HTMLElement) => getComputedStyle(element).direction
  const language = (root: HTMLElement) => [root.lang, root.dir]
  await tab.open('/fields/?example=flow&locale=ar')
  await tab.sees(() => tab.read('.otp-verification', language), ['ar', 'rtl'])
  expect(await tab.read('.otp-label', direction)).toBe('rtl')
  await tab.open('/fields/?example=flow')
  await tab.box('.otp-phone-input')
  expect(await tab.read('.otp-verification', language)).toEqual(['', ''])
})
