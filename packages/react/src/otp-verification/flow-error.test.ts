import { problem } from '@otp-kit/core/contract'
import { en } from '@otp-kit/core/messages'
import { describe, expect, test } from 'vitest'
import { flowErrorMessage } from './flow-error.ts'

const messageOf = (retryIn: number | undefined, seconds: number | null): string =>
  flowErrorMessage(
    en,
    { type: 'problem', problem: problem('check_limit', { retryIn }) },
    'phone',
    seconds,
  )

describe('the time until a retry', () => {
  test('is the one that is left', () => {
    expect(messageOf(60, 42)).toBe('Too many codes were tried. Try again in 42 seconds.')
  })

  test('is not that of another deadline where the backend did not say it', () => {
    expect(messageOf(undefined, 30)).toBe('Too many codes were tried. Try again later.')
  })
})
