import { CodeField } from './code-field.ts'
import { expect, test } from './fixtures.ts'

test('typing fills slot after slot, and completes once', async ({ tab }) => {
  await tab.open('/fields/?example=code')
  const code = new CodeField(tab)
  await code.press(0)
  await code.seesActive(0, '')
  for (const [index, value] of ['1', '12', '123', '1234', '12345'].entries()) {
    await tab.type(String(index + 1))
    await code.seesActive(index + 1, value)
  }
  await tab.type('6')
  await code.seesActive(5, '123456')
  await tab.type('7')
  await code.seesActive(5, '123456')
  await tab.sees(() => tab.text('#completed'), '123456')
})

test('a key on a filled slot overwrites it', async ({ tab }) => {
  await tab.open('/fields/?example=code&value=123456')
  const code = new CodeField(tab)
  await code.press(2)
  await tab.type('9')
  await code.seesActive(3, '129456')
  await tab.undo()
  await code.sees({ value: '123456', shown: '123456' })
})

test('Backspace removes what the outlined slot shows, and walks left', async ({ tab }) => {
  await tab.open('/fields/?example=code&value=123')
  const code = new CodeField(tab)
  await code.press(1)
  await tab.keys('Backspace')
  await code.sees({ value: '13', shown: '13' })
  await tab.keys('Backspace')
  await code.seesActive(0, '3')
})

test('Backspace empties a full code slot by slot', async ({ tab }) => {
  await tab.open('/fields/?example=code')
  const code = new CodeField(tab)
  await code.press(0)
  await tab.type('123456')
  await code.seesActive(5, '123456')
  for (const value of ['12345', '1234', '123', '12', '1', '']) {
    await tab.keys('Backspace')
    await code.sees({ value, shown: value })
  }
  await code.seesActive(0, '')
})

test('Delete removes what the outlined slot shows', async ({ tab }) => {
  await tab.open('/fields/?example=code&value=123456')
  const code = new CodeField(tab)
  await code.press(5)
  await tab.keys('Delete')
  await code.sees({ value: '12345', shown: '12345' })
  await code.press(1)
  await tab.keys('Delete')
  await code.seesActive(1, '1345')
  await tab.keys('End')
  await tab.type('67')
  await code.seesActive(5, '134567')
  await tab.keys('Delete')
  await code.seesActive(5, '13456')
})

test('arrows, Home and End walk slot by slot', async ({ tab }) => {
  await tab.open('/fields/?example=code')
  const code = new CodeField(tab)
  await code.press(0)
  await tab.type('123456')
  await code.seesActive(5, '123456')
  for (const slot of [4, 3, 2]) {
    await tab.keys('ArrowLeft')
    await code.seesActive(slot, '123456')
  }
  await tab.keys('ArrowRight')
  await code.seesActive(3, '123456')
  await tab.keys('Home')
  await code.seesActive(0, '123456')
  await tab.keys('End')
  await code.seesActive(5, '123456')
  await tab.keys('ArrowLeft')
  await code.seesActive(4, '123456')
})

test('a partial code that is tabbed into is typed on', async ({ tab }) => {
  await tab.open('/fields/?example=code')
  const code = new CodeField(tab)
  await code.press(0)
  await tab.type('12')
  await tab.keys('Tab')
  await code.sees({ active: [] })
  await tab.keys('Shift+Tab')
  await tab.type('3')
  await code.seesActive(3, '123')
})

test('select all, then a key or Backspace', async ({ tab }) => {
  await tab.open('/fields/?example=code&value=123456')
  const code = new CodeField(tab)
  await code.press(3)
  await tab.keys('Control+a')
  await code.sees({ selected: [0, 1, 2, 3, 4, 5] })
  await tab.type('9')
  await code.seesActive(1, '9')
  await tab.keys('Control+a', 'Backspace')
  await code.seesActive(0, '')
})

test('the clipboard: a whole code, a part, a text with a code, and a copy', async ({ tab }) => {
  await tab.open('/fields/?example=code')
  const code = new CodeField(tab)
  const copy = async (text: string) => {
    await tab.press('#note')
    await tab.keys('Control+a')
    await tab.type(text)
    await tab.keys('Control+a', 'Control+c')
  }
  await copy('654-321')
  await code.press(0)
  await tab.keys('Control+v')
  await code.seesActive(5, '654321')
  await copy('99')
  await code.press(2)
  await tab.keys('Control+v')
  await code.seesActive(4, '659921')
  await tab.undo()
  await code.sees({ value: '654321', shown: '654321' })
  await copy('Your code is 135790.')
  await code.press(3)
  await tab.keys('Control+v')
  await code.seesActive(5, '135790')
  await tab.keys('Control+a', 'Control+c')
  await tab.press('#note')
  await tab.keys('Control+a', 'Control+v')
  expect(await tab.value('#note')).toBe('135790')
})

for (const [place, query] of [
  ['on the page', ''],
  ['in a shadow tree', '&shadow'],
] as const) {
  test.describe(place, () => {
    test('the outlined slot follows edits and selections without keys', async ({ tab }) => {
      await tab.open(`/fields/?example=code${query}`)
      const code = new CodeField(tab)
      await code.press(0)
      await tab.type('123')
      await code.seesActive(3, '123')
      await tab.read('.otp-input-text', (input) => {
        if (input instanceof HTMLInputElement) input.setSelectionRange(1, 1)
      })
      await code.seesActive(1, '123')
      await tab.keys('End')
      // oxlint-disable-next-line typescript/no-deprecated -- as keyboards and extensions insert.
      await tab.read('.otp-input-text', () => document.execCommand('insertText', false, '4'))
      await code.seesActive(4, '1234')
      await tab.keys('Backspace')
      await code.seesActive(3, '123')
      await tab.read('.otp-input-text', (input) => {
        if (input instanceof HTMLInputElement) input.select()
      })
      await code.sees({ active: [0, 1, 2], selected: [0, 1, 2] })
      await tab.keys('ArrowLeft')
      await code.seesActive(0, '123')
      // oxlint-disable-next-line typescript/no-deprecated -- as a context menu does it.
      await tab.read('.otp-input-text', () => document.execCommand('selectAll'))
      await code.sees({ active: [0, 1, 2], selected: [0, 1, 2] })
    })

    test('the outlined slot follows autofill', async ({ tab }) => {
      await tab.open(`/fields/?example=code${query}`)
      const code = new CodeField(tab)
      await code.press(0)
      await code.seesActive(0, '')
      await tab.fillByScript('.otp-input-text', '123456')
      await code.seesActive(5, '123456')
    })

    test('the outlined slot follows an app that clears the code', async ({ tab }) => {
      await tab.open(`/fields/?example=code&controlled${query}`)
      const code = new CodeField(tab)
      await code.press(0)
      await tab.type('1234')
      await code.seesActive(4, '1234')
      await tab.read('#clear', (button) => button.click())
      await code.seesActive(0, '')
    })

    test('the outlined slot follows a reset of the form', async ({ tab }) => {
      await tab.open(`/fields/?example=code&value=12${query}`)
      const code = new CodeField(tab)
      await code.press(2)
      await tab.type('34')
      await code.seesActive(4, '1234')
      await tab.read('button[type=reset]', (button) => button.click())
      await code.seesActive(2, '12')
    })
  })
}
