import { expect, test } from './fixtures.ts'
import type { Tab } from './tab.ts'

const phone = '.otp-phone-input'
const labels = [
  ['Phone', phone],
  ['E-mail', 'input[type=email]'],
  ['Code', '.otp-input-text'],
] as const

/** Opens the form and types a phone number, once the metadata is loaded: before, the form posts the text. */
async function openWithPhone(tab: Tab): Promise<void> {
  await tab.open('/fields/?example=form')
  await tab.press(phone)
  await tab.sees(() => tab.read(phone, (input) => input.hasAttribute('placeholder')), true)
  await tab.type('07400 123456')
}

test('a press on a label focuses its field', async ({ tab }) => {
  await tab.open('/fields/?example=form')
  for (const [label, input] of labels) {
    await tab.press({ selector: '.label-text', text: label })
    await tab.seesFocus(input)
  }
})

test('a plain form posts E.164, the address and the code', async ({ tab }) => {
  await openWithPhone(tab)
  await tab.press('input[type=email]')
  await tab.type('ada@example.com')
  await tab.press('.otp-input-text', [0.05, 0.5])
  await tab.type('123456')
  await tab.press('button[type=submit]')
  await tab.sees(async () => JSON.parse((await tab.text('#posted')) || '{}') as unknown, {
    phone: '+447400123456',
    email: 'ada@example.com',
    code: '123456',
  })
})

test('Enter posts the form too', async ({ tab }) => {
  await openWithPhone(tab)
  await tab.keys('Enter')
  await tab.sees(async () => JSON.parse((await tab.text('#posted')) || '{}') as unknown, {
    phone: '+447400123456',
    email: '',
    code: '',
  })
})

test('a form with an incomplete field is not posted, and the field is focused', async ({ tab }) => {
  await tab.open('/fields/?example=form')
  await tab.press('.otp-input-text', [0.05, 0.5])
  await tab.type('123')
  await tab.press('button[type=submit]')
  await tab.seesFocus('.otp-input-text')
  expect(await tab.text('#posted')).toBe('')
})
