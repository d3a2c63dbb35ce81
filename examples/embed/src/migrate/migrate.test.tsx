// @vitest-environment jsdom
import { createWorld, type World } from '@otp-kit/testing'
import { askForCode, typeCode, verify } from '@otp-kit/testing/user-event'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { verifiedPhoneNumber } from './better-auth.ts'
import { PhoneStep } from './with-your-endpoints.tsx'

const phone = '+12025550199'

// Better Auth's client keeps the `fetch` that it finds when it is created.
const answer = vi.fn<typeof fetch>()
vi.stubGlobal('fetch', answer)
const { PhoneSignIn } = await import('./better-auth-sign-in.tsx')

let world: World
beforeEach(() => {
  world = createWorld()
  sessionStorage.clear()
})
afterEach(cleanup)
afterAll(() => void vi.unstubAllGlobals())

describe('two endpoints of your own', () => {
  const calls: unknown[] = []
  beforeEach(() => {
    calls.length = 0
    answer.mockImplementation(async (input, init) => {
      const request = new Request(
        input instanceof Request ? input : new URL(input, location.origin),
        init,
      )
      const { pathname: path } = new URL(request.url)
      const { to, code } = await request.json()
      calls.push([path, to, code])
      if (to === '+12025550111') return new Response(null, { status: 403 })
      return Response.json(path === '/verify/start' ? {} : { valid: code === '123456' })
    })
  })

  test('a wrong code, then the right one', async () => {
    const user = userEvent.setup()
    const onVerified = vi.fn<(phone: string) => void>()
    render(<PhoneStep onVerified={onVerified} />)
    await askForCode(user, '(202) 555-0199')
    await typeCode(user, '000000')
    expect(onVerified).not.toHaveBeenCalled()
    await typeCode(user, '123456')
    expect(onVerified).toHaveBeenCalledWith(phone)
    expect(calls).toEqual([
      ['/verify/start', phone, undefined],
      ['/verify/check', phone, '000000'],
      ['/verify/check', phone, '123456'],
    ])
  })

  test('a number that they refuse', async () => {
    const { container } = render(<PhoneStep onVerified={() => {}} />)
    await askForCode(userEvent.setup(), '+12025550111')
    expect(container.querySelector('[data-status=refused]')).not.toBeNull()
  })
})

describe('Better Auth', () => {
  const setUp = ({ isReachable = true } = {}) => {
    const database = { user: [], session: [], account: [], verification: [], rateLimit: [] }
    const auth = betterAuth({
      baseURL: location.origin,
      secret: 'a secret for tests that is long enough',
      database: memoryAdapter(database),
      plugins: [verifiedPhoneNumber(world)],
    })
    answer.mockImplementation((input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.origin)
      if (!url.pathname.startsWith('/api/auth')) return world.fetch(input, init)
      return isReachable ? auth.handler(new Request(url, init)) : Promise.reject(new TypeError())
    })
    return { auth, database }
  }

  test('a verified number signs in, and has an account then', async () => {
    const { database } = setUp()
    const onSignedIn = vi.fn<() => void>()
    render(<PhoneSignIn onSignedIn={onSignedIn} />)
    await verify(userEvent.setup(), phone, world.waitForCode)
    await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
    expect(database.user).toMatchObject([{ phoneNumber: phone, phoneNumberVerified: true }])
    expect(database.session).toHaveLength(1)
  })

  test('what is no proof is refused', async () => {
    const { auth, database } = setUp()
    const sent = auth.api.verifyPhoneNumber({ body: { phoneNumber: phone, code: '123456' } })
    await expect(sent).rejects.toThrow('Invalid OTP')
    expect(database.session).toEqual([])
  })

  test('a sign-in that fails is shown', async () => {
    setUp({ isReachable: false })
    render(<PhoneSignIn onSignedIn={() => {}} />)
    await verify(userEvent.setup(), phone, world.waitForCode)
    const refusal = 'You could not be signed in. Verify your number again.'
    expect(await screen.findAllByText(refusal)).not.toEqual([])
  })
})
