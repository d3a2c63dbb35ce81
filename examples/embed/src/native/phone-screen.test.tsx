// @vitest-environment jsdom
import type { Verified } from '@otp-kit/react/hooks'
import { createWorld } from '@otp-kit/testing'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { PhoneScreen } from './phone-screen.tsx'
import { stored } from './platform/react-native-mmkv.ts'

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
