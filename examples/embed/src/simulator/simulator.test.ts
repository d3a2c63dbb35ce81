import { createVerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { connectSimulator, createSimulator, numberFor, readScenario } from '@otp-kit/simulator'
import { startSimulator } from '@otp-kit/simulator/server'
import { expect, test, vi } from 'vitest'
import badDay from './bad-day.json' with { type: 'json' }

// #region in-a-test
test('a code is sent', async () => {
  const simulator = createSimulator({ seed: 1 })
  const provider = didit({ apiKey: 'any-key', fetch: simulator.fetch })
  await sendBy(provider, numberFor('approved'))
  expect(simulator.inbox.latest(numberFor('approved'))?.code).toBe('123456')
})

test('the clock moves, outcomes are assigned, and an answer is lost', () => {
  const simulator = createSimulator()
  simulator.clock.advance(5 * 60_000)
  simulator.assignOutcome('+4915112345678', 'blocked-spam')
  simulator.trouble.set({ dropNextAnswer: 'send' })
  expect(simulator.trouble.get().dropNextAnswer).toBe('send')
})
// #endregion

// #region as-a-server
test('on a port, for another process', async () => {
  const { url, close } = await startSimulator({ port: 0 })
  const provider = didit({ apiKey: 'any-key', baseUrl: url, allowOtherHost: true })
  await sendBy(provider, '+12025550170')

  const simulator = connectSimulator(url)
  const message = await simulator.inbox.latest('+12025550170', { waitMs: 5000 })
  expect(message?.code).toMatch(/^\d{6}$/)
  await simulator.clock.advance(60_000)
  await close()
})
// #endregion

test('the code is read by a test in another process', async () => {
  const { url, close } = await startSimulator({ port: 0 })
  await sendBy(didit({ apiKey: 'any-key', baseUrl: url, allowOtherHost: true }), '+12025550171')
  vi.stubEnv('SIMULATOR_URL', url)
  const { readCode } = await import('./code-of-simulator.ts')
  expect(await readCode('+12025550171')).toMatch(/^\d{6}$/)
  vi.unstubAllEnvs()
  await close()
})

test('a scenario', () => {
  const simulator = createSimulator({ scenario: readScenario(badDay) })
  simulator.clock.advance(30_000)
  expect(simulator.trouble.get().errorRate).toBe(0.5)
})

/** Sends a code through a proxy with this provider. */
async function sendBy(provider: ReturnType<typeof didit>, to: string): Promise<void> {
  const server = createVerificationServer({
    providers: [provider],
    secret: 'a secret for tests that is long enough',
    allowedOrigins: ['https://example.com'],
    countries: 'all',
  })
  const call = async (path: string, cookie: string, body?: object) => {
    const headers = {
      origin: 'https://example.com',
      'content-type': 'application/json',
      'idempotency-key': 'the-key-of-this-call',
      cookie,
    }
    const method = body ? 'POST' : 'GET'
    const request = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    return server.fetch(new Request(`https://example.com/api/verification/${path}`, request))
  }
  const [cookie = ''] = (await call('config', '')).headers.getSetCookie()
  await call('send', cookie.split(';')[0] ?? '', { kind: 'phone', to })
}
