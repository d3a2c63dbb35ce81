import { OtpVerification, type OtpVerificationProps } from '@otp-kit/react/otp-verification'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld } from './index.ts'
import { verify } from './user-event.ts'

// A page cannot set `cookie` and `origin` on a request, nor read `set-cookie` from a response.
test('in a page too, the proxy knows one browser from another', async () => {
  const world = createWorld()
  const page = world.openPage()
  page.subscribe(() => {})
  expect(await page.send('+12025550199')).toBe('sent')
  const { state } = page.getSnapshot()
  if (state.status !== 'awaiting') throw new Error(`The state is ${state.status}.`)
  const { verification } = state
  await expect(world.browser().transport.status({ verification })).rejects.toMatchObject({
    problem: { code: 'verification_lost' },
  })
  expect(await page.check(world.code())).toBe('approved')
})

test('Vitest’s own `userEvent` fills the flow', async () => {
  const world = createWorld()
  const onVerified = vi.fn<NonNullable<OtpVerificationProps['onVerified']>>()
  await render(
    <OtpVerification
      verification={world.openPage()}
      transport={world.transport}
      onVerified={onVerified}
    />,
  )
  await verify(userEvent, '+12025550199', world.waitForCode)
  expect(onVerified).toHaveBeenCalledOnce()
})
