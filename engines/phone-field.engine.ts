import { expect, test } from './fixtures.ts'
import type { Tab } from './tab.ts'

const field = '.otp-phone-input'

/** Opens a page with a phone field, focuses it, and waits until its metadata is loaded. */
async function openField(tab: Tab, query = ''): Promise<void> {
  await tab.open(`/fields/?example=phone${query}`)
  await tab.press(field)
  await tab.sees(() => tab.read(field, (input) => input.hasAttribute('placeholder')), true)
}

/** Returns the text with the caret in it, as `|`. */
function textWithCaret(tab: Tab): Promise<string> {
  return tab.read(field, (input) => {
    if (!(input instanceof HTMLInputElement)) return ''
    const { value, selectionStart, selectionEnd } = input
    const caret = selectionStart ?? 0
    const selected = selectionEnd === caret ? '' : '…'
    return `${value.slice(0, caret)}|${selected}${value.slice(caret)}`
  })
}

test('formats a number key by key, the caret behind the key', async ({ tab }) => {
  await openField(tab, '&country=US')
  const texts = []
  for (const key of '2133734253') {
    await tab.type(key)
    texts.push(await textWithCaret(tab))
  }
  expect(texts).toEqual([
    '2|',
    '21|',
    '(213)|',
    '(213) 3|',
    '(213) 37|',
    '(213) 373|',
    '(213) 373-4|',
    '(213) 373-42|',
    '(213) 373-425|',
    '(213) 373-4253|',
  ])
  await tab.sees(() => tab.text('#reported'), 'US +12133734253')
})

test('reads a number with its calling code', async ({ tab }) => {
  await openField(tab, '&country=US')
  await tab.type('+447400123456')
  await tab.sees(() => textWithCaret(tab), '+44 7400 123456|')
  await tab.sees(() => tab.text('#reported'), 'GB +447400123456')
})

test('a key in the middle keeps the caret behind it', async ({ tab }) => {
  await openField(tab, '&country=US')
  await tab.type('213373425')
  await tab.keys('Home', 'ArrowRight', 'ArrowRight')
  await tab.type('9')
  await tab.sees(() => textWithCaret(tab), '(29|1) 337-3425')
  await tab.undo()
  await tab.sees(() => tab.value(field), '(213) 373-425')
})

test('Backspace removes digits across separators', async ({ tab }) => {
  await openField(tab, '&country=US')
  await tab.type('2133734')
  await tab.sees(() => textWithCaret(tab), '(213) 373-4|')
  const texts = []
  for (let nth = 0; nth < 4; nth++) {
    await tab.keys('Backspace')
    texts.push((await textWithCaret(tab)).replaceAll(/\D/g, ''))
  }
  expect(texts).toEqual(['213373', '21337', '2133', '213'])
})

test('undo takes back what was typed, formatted at each step', async ({ tab }) => {
  await openField(tab, '&country=US')
  await tab.type('213373')
  await tab.sees(() => tab.value(field), '(213) 373')
  const typed = ['', '2', '21', '(213)', '(213) 3', '(213) 37', '(213) 373']
  // Engines differ in how many keys are one step.
  for (let left = 6; left > 0;) {
    await tab.undo()
    const before = typed[left]
    await expect.poll(() => tab.value(field)).not.toBe(before)
    left = typed.slice(0, left).indexOf(await tab.value(field))
    expect(left).toBeGreaterThanOrEqual(0)
  }
  await tab.sees(() => tab.text('#reported'), 'US null')
})

test('a pasted number is formatted, and undone in one step', async ({ tab }) => {
  await openField(tab, '&country=US')
  await tab.type('2133734253')
  await tab.keys('Control+a', 'Control+c', 'Delete')
  await tab.sees(() => tab.value(field), '')
  await tab.keys('Control+v')
  await tab.sees(() => textWithCaret(tab), '(213) 373-4253|')
  await tab.undo()
  await tab.sees(() => tab.value(field), '')
})

test('autofill is formatted', async ({ tab }) => {
  await openField(tab, '&country=US')
  await tab.fillByScript(field, '+442079460018')
  await tab.sees(() => tab.text('#reported'), 'GB +442079460018')
})

test('a field that is left shows its error under it, and the press that left it counts', async ({
  tab,
}) => {
  await openField(tab)
  await tab.type('0740')
  expect(await tab.has('.otp-problem')).toBe(false)
  await tab.press({ selector: 'button', text: 'Before' })
  await tab.seesText('.otp-problem', 'The number is too short')
  const [control, error] = [await tab.box('.otp-phone-control'), await tab.box('.otp-problem')]
  expect(error.y).toBeGreaterThanOrEqual(control.y + control.height)
  expect(error.y - (control.y + control.height)).toBeLessThan(16)
  await tab.press(field)
  await tab.keys('End')
  await tab.type('0123456')
  await tab.sees(() => tab.has('.otp-problem'), false)
})

test('a long number of another country is in sight under a user’s text spacing', async ({
  tab,
}) => {
  await openField(tab, '&spacing')
  await tab.type('+4915123456789')
  await tab.sees(() => tab.value(field), '+49 1512 3456789')
  const isWhole = await tab.read(field, (input) => input.scrollWidth <= input.clientWidth)
  expect(isWhole).toBe(true)
})
