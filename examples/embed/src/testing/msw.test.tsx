// @vitest-environment happy-dom
import { createWorld, numberFor } from '@otp-kit/testing'
import { handlers } from '@otp-kit/testing/msw'
import { askForCode } from '@otp-kit/testing/user-event'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SignUpForm } from '../sign-up-form.tsx'

const world = createWorld()
const server = setupServer(...handlers(world, { endpoint: '/api/verification' }))
beforeAll(() => server.listen())
afterAll(() => server.close())

test('a number that is blocked is refused', async () => {
  const { container } = render(<SignUpForm />)
  await askForCode(userEvent.setup(), numberFor('blocked-spam'))
  expect(container.querySelector('[data-status=refused]')).not.toBeNull()
  expect(world.messages()).toEqual([])
})
