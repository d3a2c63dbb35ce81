import type { Transport } from '@otp-kit/core'
import { createWorld } from '@otp-kit/testing'
import { expect, test, vi } from 'vitest'
import { render, renderHook } from 'vitest-browser-react'
import { VerificationProvider } from '../provider/verification-provider.tsx'
import { useEmailVerification } from './use-email-verification.ts'
import { usePhoneVerification } from './use-phone-verification.ts'

function watched(transport: Transport) {
  return { ...transport, config: vi.fn<Transport['config']>(transport.config) }
}

test('the configuration comes from the transport of the given verification', async () => {
  const world = createWorld()
  const verification = world.openPage()
  const { result, act } = await renderHook(() => usePhoneVerification({ verification }))
  await act(async () => void (await result.current.send('+12025550199')))
  await expect.poll(() => result.current.config?.kinds.phone?.code.length).toBe(6)
  expect(world.network.requestCount('config')).toBe(1)
})

test('two transports have two configurations', async () => {
  const [phone, email] = [createWorld(), createWorld()].map(({ transport }) => watched(transport))
  const { result, act } = await renderHook(() => ({
    phone: usePhoneVerification({ id: 'config-a', transport: phone! }),
    email: useEmailVerification({ id: 'config-b', transport: email! }),
  }))
  await act(async () => void (await result.current.phone.send('+12025550199')))
  await act(async () => void (await result.current.email.send('ada@example.com')))
  await expect.poll(() => phone!.config.mock.calls.length).toBe(1)
  await expect.poll(() => email!.config.mock.calls.length).toBe(1)
})

test('flows of one endpoint under a provider request one configuration', async () => {
  const world = createWorld()
  const requests: string[] = []
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    requests.push(request.url)
    return world.fetch(request)
  })
  const flows: ReturnType<typeof usePhoneVerification>[] = []
  function One({ id }: { id: string }) {
    flows.push(usePhoneVerification({ id }))
    return null
  }
  await render(
    <VerificationProvider>
      <One id="config-one" />
      <One id="config-two" />
    </VerificationProvider>,
  )
  for (const flow of flows.slice(0, 2)) await flow.send('+12025550199')
  await expect.poll(() => flows.at(-1)?.config).toBeDefined()
  expect(requests.filter((url) => url.endsWith('/config'))).toHaveLength(1)
  vi.unstubAllGlobals()
  sessionStorage.clear()
})
