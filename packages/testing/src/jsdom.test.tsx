// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { OtpVerification } from '@otp-kit/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createWorld } from './index.ts'

afterEach(cleanup)

test('a number is verified in jsdom', async () => {
  const world = createWorld()
  const user = userEvent.setup()
  const onVerified = vi.fn()
  render(<OtpVerification kind="phone" transport={world.transport} onVerified={onVerified} defaultCountry="US" />)
  await user.type(screen.getByRole('textbox'), '+12025550199')
  await user.click(screen.getByRole('button', { name: 'Send code' }))
  const code = await world.waitForCode('+12025550199')
  await user.type(await screen.findByRole('textbox', { name: 'Verification code' }), code)
  await vi.waitFor(() => expect(onVerified).toHaveBeenCalledOnce(), { timeout: 3000 })
})
