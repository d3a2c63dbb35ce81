import { expect, test, vi } from 'vitest'
import { show } from '../testing/fixtures/email-field.tsx'

test('a value without onValueChange is called a mistake', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  await show({ value: 'ada@example.com', onValueChange: undefined, readOnly: true })
  expect(error).not.toHaveBeenCalled()
  await show({ value: 'ada@example.com', onValueChange: undefined })
  expect(error).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/<EmailField> has a `value` without `onValueChange`/),
  )
  error.mockRestore()
})
