import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { createWorld } from '@otp-kit/testing'
import { number, otherThan } from '../testing/fixtures/visit.tsx'
import { OtpVerification } from './index.ts'

afterEach(() => document.body.replaceChildren())

function flow(world = createWorld(), verification = world.openPage()) {
  return (
    <StrictMode>
      <OtpVerification
        kind="phone"
        name="phone"
        required
        verification={verification}
        transport={world.transport}
      />
    </StrictMode>
  )
}

test('server HTML has the phone field, empty live regions and nothing that a strict CSP forbids', () => {
  const html = renderToString(flow())
  const root = document.createElement('div')
  root.innerHTML = html
  expect(root.querySelector<HTMLInputElement>('input[type=tel]')?.name).toBe('phone')
  expect([...root.querySelectorAll('[aria-live]')].map((region) => region.textContent)).toEqual([
    '',
    '',
  ])
  expect(html).not.toMatch(/ style=|<style|<script/)
})

test('is hydrated without errors, and then restores the verification of an earlier page', async () => {
  const world = createWorld()
  const earlier = world.openPage()
  const stop = earlier.subscribe(() => {})
  await earlier.send(number)
  await earlier.check(otherThan(world.code()))
  stop()

  const html = renderToString(flow(world))
  const error = vi.spyOn(console, 'error')
  const root = document.createElement('div')
  document.body.append(root)
  root.innerHTML = html
  const hydrated = hydrateRoot(root, flow(world), {
    onRecoverableError: (fault) => expect.unreachable(String(fault)),
  })
  await expect.element(page.getByRole('textbox', { name: 'Verification code' })).toBeVisible()
  await expect.element(page.getByText(/Time left: 5:00/)).toBeVisible()
  expect(error).not.toHaveBeenCalled()
  hydrated.unmount()
  error.mockRestore()
})
