// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { waitUntil } from './wait-until.ts'

afterEach(() => vi.useRealTimers())

const wait = () =>
  waitUntil(
    () => document.querySelector('input'),
    document.body,
    () => 'There is no input.',
    1000,
  )

test('resolves as soon as the element is there', async () => {
  const input = document.createElement('input')
  const found = wait()
  document.body.append(input)
  expect(await found).toBe(input)
  input.remove()
})

test('rejects when the time is over', async () => {
  vi.useFakeTimers()
  const failure = wait().catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await failure).toEqual(new Error('There is no input.'))
})

test('React expects no `act` meanwhile', async () => {
  const environment: { IS_REACT_ACT_ENVIRONMENT?: boolean; document?: unknown } = globalThis
  environment.IS_REACT_ACT_ENVIRONMENT = true
  const found = wait()
  expect(environment.IS_REACT_ACT_ENVIRONMENT).toBe(false)
  const input = document.createElement('input')
  document.body.append(input)
  await found
  expect(environment.IS_REACT_ACT_ENVIRONMENT).toBe(true)
  input.remove()
})
