import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { compose, copy, insertText } from '../testing/fixtures/code-field.tsx'
import { drop, ready } from '../testing/fixtures/phone-field.tsx'

const undo = () => userEvent.keyboard('{Control>}z{/Control}')
const redo = () => userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')

/** Edits of `(213) 373-425`, and in how many steps the platform undoes them. */
const edits: Record<string, { edit: (input: HTMLInputElement) => Promise<void>; steps?: number }> =
  {
    'a key in the middle': {
      async edit(input) {
        input.setSelectionRange(2, 2)
        await userEvent.keyboard('9')
      },
    },
    'Backspace across a separator': {
      async edit(input) {
        input.setSelectionRange(6, 6)
        await userEvent.keyboard('{Backspace}')
      },
    },
    'a deleted word': {
      async edit(input) {
        input.setSelectionRange(9, 9)
        await userEvent.keyboard('{Control>}{Backspace}{/Control}')
      },
    },
    'a cut': {
      async edit(input) {
        input.setSelectionRange(1, 7)
        await userEvent.cut()
      },
    },
    'a part pasted over a selection': {
      async edit(input) {
        await copy('99')
        input.setSelectionRange(1, 3)
        await userEvent.paste()
      },
    },
    'a whole pasted number': {
      async edit() {
        await copy('Call +49 1512 3456789!')
        await userEvent.paste()
      },
    },
    'several characters at once': {
      async edit() {
        await insertText('+4915123456789')
      },
    },
    // The platform makes these edits itself, and formatting them is a step of its own.
    'dropped text': { edit: (input) => drop(input, '9'), steps: 2 },
    'composed text': {
      async edit(input) {
        input.setSelectionRange(1, 1)
        await compose('9')
        await insertText('9')
      },
      steps: 2,
    },
  }

test.each(Object.entries(edits))('%s is undone and redone', async (_, { edit, steps = 1 }) => {
  const { input, last } = await ready({ defaultCountry: 'US' })
  await userEvent.keyboard('213373425')
  await edit(input)
  const after = input.value
  expect(after).not.toBe('(213) 373-425')
  for (let step = 0; step < steps && input.value !== '(213) 373-425'; step++) await undo()
  expect(input.value).toBe('(213) 373-425')
  expect(last()).toMatchObject({ e164: '+1213373425', by: 'undo' })
  for (let step = 0; step < steps && input.value !== after; step++) await redo()
  expect(input.value).toBe(after)
})

test('everything typed can be undone to an empty field', async () => {
  const { input, last } = await ready({ defaultCountry: 'US' })
  await userEvent.keyboard('213')
  await copy('3734253')
  await userEvent.paste()
  await userEvent.keyboard('{Backspace}')
  expect(input.value).toBe('(213) 373-425')
  await undo()
  expect(input.value).toBe('(213) 373-4253')
  await undo()
  expect(input.value).toBe('(213)')
  for (let step = 0; step < 4 && input.value; step++) await undo()
  expect(input.value).toBe('')
  expect(last()).toMatchObject({ e164: null, by: 'undo' })
  await userEvent.keyboard('2')
  expect(last()).toMatchObject({ e164: '+12', by: 'typing' })
})

test('a refused key leaves nothing to undo', async () => {
  const { input } = await ready()
  await userEvent.keyboard('0a')
  await undo()
  expect(input.value).toBe('')
})
