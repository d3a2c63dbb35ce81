import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { codeField, compose, copy, insertText } from '../testing/fixtures/code-field.tsx'

const undo = () => userEvent.keyboard('{Control>}z{/Control}')
const redo = () => userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')

const edits: Record<string, (input: HTMLInputElement) => Promise<void>> = {
  'a key on a filled slot': async (input) => {
    input.setSelectionRange(1, 1)
    await userEvent.keyboard('9')
  },
  'a key in place of everything': async (input) => {
    input.select()
    await userEvent.keyboard('9')
  },
  'a key of another script': async (input) => {
    input.setSelectionRange(0, 0)
    await userEvent.keyboard('٩')
  },
  'a code that was pasted': async () => {
    await copy('654 321')
    await userEvent.paste()
  },
  'a part that was pasted': async (input) => {
    await copy('9-9')
    input.setSelectionRange(2, 2)
    await userEvent.paste()
  },
  'several characters at once': async () => {
    await insertText('654-321')
  },
  'composed text': async (input) => {
    input.setSelectionRange(6, 6)
    await userEvent.keyboard('{Backspace}')
    await compose('9')
    await insertText('9')
  },
  Backspace: async (input) => {
    input.setSelectionRange(3, 3)
    await userEvent.keyboard('{Backspace}')
  },
  'Backspace at the beginning': async (input) => {
    input.setSelectionRange(0, 0)
    await userEvent.keyboard('{Backspace}')
  },
  'Delete behind a whole code': async (input) => {
    input.setSelectionRange(6, 6)
    await userEvent.keyboard('{Delete}')
  },
  'a deleted word': async (input) => {
    input.setSelectionRange(6, 6)
    await userEvent.keyboard('{Control>}{Backspace}{/Control}')
  },
  'a cut': async (input) => {
    input.setSelectionRange(1, 3)
    await userEvent.cut()
  },
}

test.each(Object.entries(edits))('%s is undone and redone', async (_, edit) => {
  const { input, slots, changes, completions } = await codeField({ defaultValue: '123456' })
  await edit(input)
  const after = input.value
  expect(after).not.toBe('123456')
  const reported = completions.length
  // The platform may join a deletion and the composition after it in one step.
  for (let steps = 0; steps < 2 && input.value !== '123456'; steps++) await undo()
  expect(input.value).toBe('123456')
  expect(slots().join('')).toBe('123456')
  expect(changes.at(-1)).toEqual(['123456', 'undo'])
  for (let steps = 0; steps < 2 && input.value !== after; steps++) await redo()
  expect(input.value).toBe(after)
  expect(slots().join('')).toBe(after)
  // Neither completes the code.
  expect(completions).toHaveLength(reported)
})

test('everything typed can be undone, step by step, to an empty field', async () => {
  const { input, changes } = await codeField()
  await userEvent.keyboard('12a3')
  await copy('456789')
  await userEvent.paste()
  expect(input.value).toBe('456789')
  await undo()
  expect(input.value).toBe('123')
  for (let steps = 0; steps < 3 && input.value; steps++) await undo()
  expect(input.value).toBe('')
  expect(changes.at(-1)).toEqual(['', 'undo'])
})

test('each Backspace is a step', async () => {
  const { input } = await codeField({ defaultValue: '123456' })
  input.setSelectionRange(3, 3)
  await userEvent.keyboard('{Backspace}{Backspace}')
  expect(input.value).toBe('1256')
  await undo()
  expect(input.value).toBe('12356')
  await undo()
  expect(input.value).toBe('123456')
})

test('a refused key leaves nothing to undo', async () => {
  const { input } = await codeField()
  await userEvent.keyboard('1')
  await copy('123456 or 654321')
  await userEvent.paste()
  await userEvent.keyboard('x')
  await undo()
  expect(input.value).toBe('')
})
