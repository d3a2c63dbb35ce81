import { expect, forEachKind, test } from './fixtures.ts'

const second = 1000

forEachKind(() => {
  test('a wrong code, then the right one, then the account', async ({ tab, flow }) => {
    await tab.press({ selector: '.text-field', text: 'Name' }, [0.5, 0.8])
    await tab.type('Ada')
    await flow.requestCode()
    await tab.press(flow.codeField)
    await tab.type(await flow.wrongCode())
    await flow.sees('You have 2 attempts left')
    await tab.type(await flow.code())
    await flow.seesVerified()
    await tab.press('input[type=password]')
    await tab.type('correct horse battery')
    await tab.press('button[type=submit]')
    await tab.seesText('h1', 'Welcome, Ada')
    expect(await flow.messages()).toBe(1)
  })

  test('a code is sent again after the cooldown, not before', async ({ tab, flow }) => {
    await flow.requestCode()
    await flow.press('Send again')
    await flow.sleep(31 * second)
    await flow.sees('You can have the code sent again.')
    expect(await flow.messages()).toBe(1)
    await flow.press('Send again')
    await tab.sees(() => flow.messages(), 2)
    await flow.seesCodeFieldFocused()
    await tab.type(await flow.code())
    await flow.seesVerified()
  })

  test('another destination in the place of the first', async ({ tab, flow }) => {
    await flow.requestCode()
    await flow.press('Change')
    await flow.requestCode(flow.another)
    await flow.seesCodeFieldFocused()
    await tab.type(await flow.code(flow.another))
    await flow.seesVerified()
  })

  test('a reload while a code is awaited causes no second message', async ({ tab, flow, kind }) => {
    await flow.requestCode()
    await tab.open(`/?verify=${kind}`)
    await flow.sees('Code sent')
    await tab.press(flow.codeField)
    await tab.type(await flow.code())
    await flow.seesVerified()
    expect(await flow.messages()).toBe(1)
  })
})

test('with the keyboard only', async ({ tab, flow }) => {
  // Once it is rendered.
  await tab.box(flow.within('input[type=tel]'))
  await tab.keys('Tab', 'Tab')
  await tab.seesFocus('input[autocomplete=name]')
  await tab.type('Ada')
  await tab.keys('Tab', 'Tab')
  await tab.seesFocus(flow.within('input[type=tel]'))
  await tab.type(flow.to)
  await tab.keys('Enter')
  await flow.seesCodeFieldFocused()
  await flow.sees('Code sent')
  await tab.type(await flow.code())
  await flow.seesVerified()
  await tab.keys('Tab', 'Tab')
  await tab.seesFocus('input[type=password]')
  await tab.type('correct horse battery')
  await tab.keys('Enter')
  await tab.seesText('h1', 'Welcome, Ada')
})

test('in Arabic, on a right-to-left page', async ({ tab, flow }) => {
  await flow.open('/fields/?example=flow&locale=ar&dir=rtl')
  await tab.press(flow.within('input[type=tel]'))
  await tab.type(flow.to)
  await flow.press('إرسال')
  await flow.seesCodeFieldFocused()
  await tab.press(flow.codeField, [0.05, 0.5])
  await tab.type(await flow.code())
  await flow.seesVerified()
})
