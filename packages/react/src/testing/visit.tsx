import { StrictMode, type ReactElement } from 'react'
import type { Verification } from '@otp-kit/core'
import { expect, vi, type Mock } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { render, type RenderResult } from 'vitest-browser-react'
import { createWorld, type World } from '../../../../stories/world.ts'
import { OtpVerification, type OtpVerificationProps } from '../otp-verification/index.ts'
import '../theme/styles.css'

/** A number that gets a message, and is nobody's. */
export const number = '+12025550199'

export interface Visit {
  readonly world: World
  readonly verification: Verification<'phone'>
  readonly onVerified: Mock<NonNullable<OtpVerificationProps['onVerified']>>
  readonly screen: RenderResult
  /** The flow as it was rendered, for rendering it again. */
  readonly element: ReactElement
}

interface VisitOptions {
  readonly props?: Partial<OtpVerificationProps> | undefined
  /** What is around the flow. */
  readonly around?: ((flow: ReactElement) => ReactElement) | undefined
  /** A page that was opened before, in this world. */
  readonly world?: World | undefined
  readonly verification?: Verification<'phone'> | undefined
}

/** Opens a page with the flow, under StrictMode, against the real proxy and the simulated provider. */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const { props, around = (flow) => flow, world = createWorld() } = options
  const { verification = world.openPage() } = options
  const onVerified = vi.fn<NonNullable<OtpVerificationProps['onVerified']>>()
  const element = (
    <StrictMode>
      {around(
        <OtpVerification
          kind="phone"
          verification={verification}
          transport={world.transport}
          onVerified={onVerified}
          {...props}
        />,
      )}
    </StrictMode>
  )
  return { world, verification, onVerified, element, screen: await render(element) }
}

export const phoneField = (): Locator => page.getByRole('textbox', { name: 'Phone number' })
export const codeField = (): Locator => page.getByRole('textbox', { name: 'Verification code' })
export const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
export const shown = (text: string | RegExp): Locator =>
  page.getByText(text).and(page.locator('p, .otp-verified span'))

/** What the two live regions hold. */
export const polite = (): Locator => page.locator('[aria-live="polite"]')
export const assertive = (): Locator => page.locator('[aria-live="assertive"]')

/** Asks for a code as a person does, and waits for it. */
export async function ask(to: string = number): Promise<void> {
  await phoneField().fill(to)
  await button('Send code').click()
  await sees(/We sent a code to/)
}

/** Types a code into what has focus. */
export async function enter(code: string): Promise<void> {
  await expect.element(codeField()).toHaveFocus()
  await userEvent.keyboard(code)
}

export async function sees(text: string | RegExp): Promise<void> {
  await expect.element(shown(text)).toBeVisible()
}

/** Some code that is not this one; another for each `n`. */
export function otherThan(code: string, n = 1): string {
  return code.replace(/.$/, (last) => String((Number(last) + n) % 10))
}
