// @vitest-environment jsdom
import type { Verified } from '@otp-kit/react/hooks'
import { createWorld } from '@otp-kit/testing'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { PhoneScreen } from './phone-screen.tsx'
import { stored } from './platform/react-native-mmkv.ts'
import { verification } from './verification.ts'

afterEach(() => {
  cleanup()
  verification.reset()
})

test('the screen verifies a number, with storage and ids of the platform', async () => {
  const world = createWorld({ origin: 'https://example.com', server: { binding: 'header' } })
  vi.stubGlobal('fetch', world.fetch)
  const onVerified = vi.fn<(verified: Verified) => void>()
  const user = userEvent.setup()
  render(<PhoneScreen onVerified={onVerified} />)

  await user.type(screen.getByRole('textbox'), '+12025550199')
  await user.click(screen.getByRole('button', { name: 'Send the code' }))
  await screen.findByRole('button', { name: 'Check' })
  await user.type(screen.getByRole('textbox'), await world.waitForCode())
  expect(stored.size).toBe(2)
  expect([...stored.values()].join()).not.toMatch(/2025550199/)
  await user.click(screen.getByRole('button', { name: 'Check' }))
  const verified = { to: '+12025550199', proof: expect.stringMatching(/./) }
  await vi.waitFor(() => expect(onVerified).toHaveBeenCalledExactlyOnceWith(verified))
})

test('another number can be sent to after one is refused', async () => {
  const world = createWorld({ origin: 'https://example.com', server: { binding: 'header' } })
  vi.stubGlobal('fetch', world.fetch)
  const user = userEvent.setup()
  render(<PhoneScreen onVerified={() => {}} />)

  await user.type(screen.getByRole('textbox'), '+12025550120')
  await user.click(screen.getByRole('button', { name: 'Send the code' }))
  await screen.findByText(/Use another number/)
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), '+12025550199')
  await user.click(screen.getByRole('button', { name: 'Send the code' }))
  await screen.findByRole('button', { name: 'Check' })
  await vi.waitFor(() => expect(verification.getSnapshot().state.status).toBe('awaiting'))
})
