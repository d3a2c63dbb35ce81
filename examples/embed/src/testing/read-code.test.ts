import { startSimulator } from '@otp-kit/simulator/server'
import { afterAll, expect, test, vi } from 'vitest'

const simulator = await startSimulator({ port: 0 })
vi.stubEnv('SIMULATOR_URL', simulator.url)
afterAll(async () => {
  vi.unstubAllEnvs()
  await simulator.close()
})

test('the code that a backend sends is read from its simulator', async () => {
  const { readCode } = await import('./read-code.ts')
  const to = '+12025550199'
  const code = readCode(to)
  await fetch(`${simulator.url}/v3/phone/send/`, {
    method: 'POST',
    headers: { 'x-api-key': 'any-key', 'content-type': 'application/json' },
    body: JSON.stringify({ phone_number: to }),
  })
  expect(await code).toBe(simulator.simulator.inbox.latest(to)?.code)
})
