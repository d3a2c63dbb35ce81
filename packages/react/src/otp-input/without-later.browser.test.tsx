import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { codeField, copy } from '../testing/fixtures/code-field.tsx'
import { holdUp } from '../testing/fixtures/page-language.ts'

// Each module comes once for all of a file's tests: their order is that of one page's life.

test('what comes with the first touch need not: codes are taken in silence, and the next touch tries again', async () => {
  const later = await holdUp('*/otp-input-later.tsx*')
  const { screen, input, slots, completions, refusals } = await codeField()
  await expect.poll(later.asked).toHaveLength(1)
  await later.fail()
  await userEvent.keyboard('1x2')
  await copy('hello')
  await userEvent.paste()
  expect(refusals.map(([why]) => why)).toEqual(['character', 'none'])
  await copy('654-321')
  await userEvent.paste()
  expect(input.value).toBe('654321')
  expect(slots().join('')).toBe('654321')
  expect(completions).toEqual([['654321', 'paste']])
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(input.value).toBe('12')
  expect(input.validity.patternMismatch).toBe(true)
  expect(screen.container.querySelector('[role=status]')).toBeNull()

  await later.letThrough()
  input.blur()
  input.focus()
  await expect.element(screen.getByRole('status')).toBeInTheDocument()
})

test('nor need its words: the next thing to say tries again', async () => {
  const words = await holdUp('*/messages/de.ts*')
  const { screen, input } = await codeField({ locale: 'de' })
  await expect.poll(words.asked).toHaveLength(1)
  await words.fail()
  await expect.element(screen.getByRole('status')).toHaveTextContent('')
  expect(input.title).toBe('6 digits')
  await words.letThrough()
  await userEvent.keyboard('x')
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('Der Code besteht nur aus Ziffern.')
  expect(input.title).toBe('6 Ziffern')
})
