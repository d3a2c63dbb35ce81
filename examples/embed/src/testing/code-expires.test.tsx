// @vitest-environment jsdom
import { createWorld } from '@otp-kit/testing'
import { askForCode } from '@otp-kit/testing/user-event'
import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { SignUpForm } from '../sign-up-form.tsx'

afterEach(() => {
  vi.useRealTimers()
})

test('a code expires after five minutes', async () => {
  // Without `shouldAdvanceTime`, user-event and the helpers wait for timers that never fire.
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const world = createWorld({ frozen: false })
  vi.stubGlobal('fetch', world.fetch)
  const { container } = render(<SignUpForm />)
  await askForCode(userEvent.setup(), '+12025550199')
  expect(container.textContent).not.toContain('The code no longer works.')

  act(() => void vi.advanceTimersByTime(300_000))
  expect(container.textContent).toContain('The code no longer works.')
})
