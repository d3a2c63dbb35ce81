// @vitest-environment jsdom
import { createWorld } from '@otp-kit/testing'
import { verify } from '@otp-kit/testing/user-event'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { SignUpForm } from '../sign-up-form.tsx'

test('the form has a proof of the phone number', async () => {
  const world = createWorld()
  vi.stubGlobal('fetch', world.fetch)
  const { container } = render(<SignUpForm />)

  await verify(userEvent.setup(), '+12025550199', world.waitForCode)

  const { value: proof } = container.querySelector<HTMLInputElement>('[name=proof]')!
  const claims = await world.verifyProof(proof, { to: '+12025550199' })
  expect(claims.kind).toBe('phone')
})
