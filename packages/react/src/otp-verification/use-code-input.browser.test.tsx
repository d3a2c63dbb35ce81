import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld } from '@otp-kit/testing'
import { laterIfHere, loadLater } from '../hooks/load-later.ts'
import { number, sees, visit } from '../testing/fixtures/visit.tsx'
import { OtpVerification } from './index.ts'

const slots = () => document.querySelectorAll('.otp-slot').length

// The first of this page, where nothing has been loaded yet: the order of these tests matters.
test('before the drawn field is here, a plain one takes the code, and is not swapped under the hands', async () => {
  expect(laterIfHere()).toBeUndefined()
  const world = createWorld()
  const verification = world.openPage()
  await verification.send(number)
  await render(<OtpVerification kind="phone" verification={verification} />)
  const field = page.getByRole('textbox', { name: 'Verification code' })
  await expect.element(field).toHaveAttribute('autocomplete', 'one-time-code')
  const input = field.element()
  if (!(input instanceof HTMLInputElement)) throw new TypeError('The code field is no input.')
  input.focus()

  await loadLater()
  expect(slots()).toBe(0)
  const [first, ...rest] = world.code()
  await userEvent.keyboard(`${first} -`)
  expect(input.value).toBe(first)
  await userEvent.keyboard(rest.join(''))
  await sees(/is verified/)
})

test('once it is here the drawn field is shown at once', async () => {
  const world = createWorld()
  const verification = world.openPage()
  await verification.send(number)
  await visit({ world, verification })
  expect(slots()).toBe(6)
})
