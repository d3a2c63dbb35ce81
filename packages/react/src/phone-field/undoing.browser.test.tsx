import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { compose, copy, insertText } from '../testing/fixtures/code-field.tsx'
import { drop, ready } from '../testing/fixtures/phone-field.tsx'

const undo = () => userEvent.keyboard('{Control>}z{/Control}')
const redo = () => userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')

/** What is done to `(213) 373-425`, and in how many steps the platform takes it back. */
const acts: Record<string, { act: (input: HTMLInputElement) => Promise<void>; steps?: number }> = {
  'a key in the middle': {
    async act(input) {
      input.setSelectionRange(2, 2)
      await userEvent.keyboard('9')
    },
  },
  'Backspace across a mark': {
    async act(input) {
      input.setSelectionRange(6, 6)
      await userEvent.keyboard('{Backspace}')
    },
  },
  'a word deleted': {
    async act(input) {
      input.setSelectionRange(9, 9)
      await userEvent.keyboard('{Control>}{Backspace}{/Control}')
    },
  },
  'a cut': {
    async act(input) {
      input.setSelectionRange(1, 7)
      await userEvent.cut()
    },
  },
  'a part that was pasted over a selection': {
    async act(input) {
      await copy('99')
      input.setSelectionRange(1, 3)
      await userEvent.paste()
    },
  },
  'a whole number that was pasted': {
    async act() {
      await copy('Call +49 1512 3456789!')
      await userEvent.paste()
    },
  },
  'several characters at once': {
    async act() {
      await insertText('+4915123456789')
    },
  },
  // The platform does these by itself, and what is written anew after it is a step of its own.
  'what was dropped': { act: (input) => drop(input, '9'), steps: 2 },
  'what was composed': {
    async act(input) {
      input.setSelectionRange(1, 1)
      await compose('9')
      await insertText('9')
    },
    steps: 2,
  },
}

test.each(Object.entries(acts))('%s is undone and done again', async (_, { act, steps = 1 }) => {
  const { input, last } = await ready({ defaultCountry: 'US' })
  await userEvent.keyboard('213373425')
  await act(input)
  const after = input.value
  expect(after).not.toBe('(213) 373-425')
  for (let step = 0; step < steps && input.value !== '(213) 373-425'; step++) await undo()
  expect(input.value).toBe('(213) 373-425')
  expect(last()).toMatchObject({ e164: '+1213373425', by: 'undo' })
  for (let step = 0; step < steps && input.value !== after; step++) await redo()
  expect(input.value).toBe(after)
})

test('all that was typed can be undone, to an empty field, and typed on', async () => {
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

test('what was refused leaves nothing to undo', async () => {
  const { input } = await ready()
  await userEvent.keyboard('0a')
  await undo()
  expect(input.value).toBe('')
})
