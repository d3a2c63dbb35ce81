import { once } from 'node:events'
import type { Server } from 'node:net'
import { serve } from '@hono/node-server'
import { createVerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { toHono } from '@otp-kit/server/hono'
import { createSimulator } from '@otp-kit/simulator'
import { startSimulator } from '@otp-kit/simulator/server'
import { createWorld } from '@otp-kit/testing'
import { Hono } from 'hono'
import { afterEach, expect, test, vi } from 'vitest'
import { portOf } from '../fixtures/port-of.ts'
import { tracked } from './analytics.ts'
import { checkBackend } from './conformance.ts'
import { app } from './didit-backend.ts'
import { trackEvents } from './events.ts'
import { openVerification } from './didit-json.ts'
import { verifyPhone } from './without-react.ts'

const number = '+12025550199'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

test('a verification without React', async () => {
  const world = createWorld()
  vi.stubGlobal('fetch', world.fetch)
  const numbers = ['nothing', number]
  const codes = ['000000', () => world.code(number)]
  const statuses: string[] = []
  const submitted: { phone: string; proof: string }[] = []
  await verifyPhone({
    render: ({ state }) => void statuses.push(state.status),
    readNumber: async () => numbers.shift()!,
    async readCode() {
      const code = codes.shift()!
      return typeof code === 'string' ? code : code()
    },
    submit: (form) => void submitted.push(form),
  })
  expect(statuses.at(-1)).toBe('verified')
  const [{ phone, proof } = { phone: '', proof: '' }] = submitted
  expect((await world.verifyProof(proof, { to: phone })).sub).toBe(number)
})

test("a backend that forwards Didit's JSON", async () => {
  const simulator = createSimulator({ apiKey: 'a-key' })
  vi.stubEnv('DIDIT_API_KEY', 'a-key')
  vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
    input.startsWith('/') ? app.request(input, init) : simulator.fetch(input, init),
  )
  const verification = openVerification()
  verification.subscribe(() => {})
  expect(await verification.send(number)).toBe('sent')
  expect(await verification.check('000000')).toBe('incorrect')
  const message = simulator.inbox.latest(number)
  expect(await verification.check(message!.code)).toBe('approved')
  expect(verification.getSnapshot().state).toMatchObject({ status: 'verified', proof: null })
})

test('events without personal data', async () => {
  const world = createWorld()
  const page = world.openPage()
  page.subscribe(() => {})
  const remove = trackEvents(page)
  await page.send(number)
  remove()
  expect(tracked.map((line) => line.split(':')[0])).toEqual([
    'verification requested',
    'verification sent',
  ])
})

test('a backend that is held to the contract', async () => {
  const simulator = await startSimulator({ port: 0 })
  const backend = serve({ fetch: createProxy(simulator.url).fetch, port: 0 }) as Server
  await once(backend, 'listening')
  const port = portOf(backend)
  const report = await checkBackend(`http://localhost:${port}/api/verification`, simulator.url)
  expect(report.results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  expect(report.results.some(({ outcome }) => outcome === 'passed')).toBe(true)
  backend.close()
  await simulator.close()
})

/** The proxy, on the simulator. */
function createProxy(baseUrl: string): Hono {
  const server = createVerificationServer({
    providers: [didit({ apiKey: 'any-key', baseUrl, allowOtherHost: true })],
    secret: 'a secret for tests that is long enough',
    allowedOrigins: ['http://localhost:3000'],
    countries: 'all',
  })
  return new Hono().use(toHono(server))
}
