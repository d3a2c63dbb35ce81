import type { VerificationServer } from '@otp-kit/server'
import { createSimulator } from '@otp-kit/simulator'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserFetch } from '../fixtures/browser.ts'
import { challenge } from './own-challenge.ts'
import * as examples from './server-options.ts'

const simulator = createSimulator()
beforeEach(() => {
  simulator.reset()
  vi.stubGlobal('fetch', simulator.fetch)
  vi.stubEnv('TURNSTILE_SITE_KEY', '0x4AAAAAAA')
  vi.stubEnv('TURNSTILE_SECRET', '0x4BBBBBBB')
  vi.stubEnv('DIDIT_API_KEY', 'key-for-tests')
  vi.stubEnv('IDMETA_API_TOKEN', 'token-for-tests')
  vi.stubEnv('DIDIT_WEBHOOK_SECRET', 'secret-for-tests')
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

/** Calls a server as a page of one browser does. */
function pageOf(server: VerificationServer, address = '192.0.2.1') {
  const fetch = browserFetch((request) => server.fetch(request, { address }))
  let calls = 0
  return {
    config: async () => (await fetch('/api/verification/config')).json(),
    async send(to: string) {
      calls += 1
      if (calls === 1) await this.config()
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': `the-key-of-the-send-${calls}`,
      }
      const body = JSON.stringify({ kind: 'phone', to })
      return (await fetch('/api/verification/send', { method: 'POST', headers, body })).json()
    },
  }
}

test('phone numbers, e-mail addresses, or both', async () => {
  const kindsOf = async (server: VerificationServer) =>
    Object.keys((await pageOf(server).config()).kinds)
  expect(await kindsOf(examples.both)).toEqual(['phone', 'email'])
  expect(await kindsOf(examples.emailOnly)).toEqual(['email'])
})

test('channels and codes', async () => {
  const { kinds } = await pageOf(examples.withDiditOptions).config()
  expect(kinds.phone.channels).toEqual(['sms', 'whatsapp'])
  expect(kinds.email.code).toEqual({ length: 8, charset: 'alphanumeric' })
})

test('limits of your own', async () => {
  const sent = await pageOf(examples.withLimits).send('+12025550171')
  expect(sent).toMatchObject({ status: 'awaiting', resendIn: 30 })
})

test('what messages may cost', async () => {
  const page = pageOf(examples.withCaps)
  expect(await page.send('+12025550172')).toMatchObject({ status: 'awaiting' })
})

test('a blocked client gets no message', async () => {
  const to = '+12025550175'
  expect(await pageOf(examples.withLists, '203.0.113.5').send(to)).toMatchObject({ code: 'policy' })
  expect(simulator.inbox.latest(to)).toBeUndefined()
  expect(await pageOf(examples.withLists).send(to)).toMatchObject({ status: 'awaiting' })
})

test('an app without cookies', async () => {
  const response = await examples.forAnApp.fetch(
    new Request('https://example.com/api/verification/config', {
      headers: { origin: 'capacitor://localhost' },
    }),
  )
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(response.status).toBe(200)
})

test('a challenge of a service, and one of your own', async () => {
  const { verification } = await import('./with-turnstile.ts')
  expect(await pageOf(verification).config()).toMatchObject({ challenge: 'turnstile' })
  const facts = { ip: null, signal: AbortSignal.any([]), idempotencyKey: '1', hostnames: [] }
  expect(await challenge.verify('solved', facts)).toEqual({ status: 'solved' })
  expect(await challenge.verify('', facts)).toEqual({ status: 'failed', reason: 'wrong' })
})

test('two providers', async () => {
  const { verification } = await import('./two-providers.ts')
  expect(await pageOf(verification).config()).toMatchObject({ kinds: { phone: {} } })
})

test('a webhook without a signature is refused', async () => {
  const { app } = await import('./webhooks.ts')
  expect((await app.request('/webhooks', { method: 'POST', body: '{}' })).status).toBe(401)
})

test('telemetry', async () => {
  const { verification } = await import('./with-telemetry.ts')
  expect(await pageOf(verification).config()).toMatchObject({ kinds: { phone: {} } })
})

test('sends are paused, and a destination is forgotten', async () => {
  vi.stubEnv('VERIFICATION_SECRET', 'a new secret that is long enough for it')
  vi.stubEnv('OLD_VERIFICATION_SECRET', 'the old secret that is long enough too')
  const { verification, stopSends, continueSends, forget } = await import('./operations.ts')
  const page = pageOf(verification)
  await stopSends()
  expect(await page.send('+12025550173')).toMatchObject({ code: 'provider_unavailable' })
  await continueSends()
  expect(await page.send('+12025550174')).toMatchObject({ status: 'awaiting' })
  await forget('+12025550174')
  expect(await page.send('+12025550174')).toMatchObject({ status: 'awaiting' })
})
