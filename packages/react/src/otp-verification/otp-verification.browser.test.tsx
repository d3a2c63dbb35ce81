import { StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld } from '../../../../stories/world.ts'
import { OtpVerification, type OtpVerificationProps } from './index.ts'
import '../theme/styles.css'

const number = '+12025550199'

async function visit(props: Partial<OtpVerificationProps> = {}) {
  const world = createWorld()
  const verification = world.openPage()
  const onVerified = vi.fn<NonNullable<OtpVerificationProps['onVerified']>>()
  const screen = await render(
    <StrictMode>
      <OtpVerification
        kind="phone"
        verification={verification}
        transport={world.transport}
        onVerified={onVerified}
        {...props}
      />
    </StrictMode>,
  )
  return { world, verification, onVerified, screen }
}

const phone = () => page.getByRole('textbox', { name: 'Phone number' })
const code = () => page.getByRole('textbox', { name: 'Verification code' })
const button = (name: string | RegExp) => page.getByRole('button', { name })

async function ask(to: string = number): Promise<void> {
  await phone().fill(to)
  await button('Send code').click()
  await expect.element(page.getByText(/We sent a code to/).first()).toBeVisible()
}

test('from a number to a proof', async () => {
  const { world, onVerified } = await visit()
  await ask()
  await expect.element(code()).toHaveFocus()
  await userEvent.keyboard(world.code())
  await expect.element(page.getByText(/is verified/).first()).toBeVisible()
  expect(onVerified).toHaveBeenCalledTimes(1)
  const { to, proof } = onVerified.mock.calls[0]![0]
  expect(to).toBe(number)
  await expect(world.server.verifyProof(proof, { to })).resolves.toMatchObject({ sub: number })
})
