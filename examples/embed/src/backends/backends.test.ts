import { once } from 'node:events'
import type { Server } from 'node:net'
import { serve } from '@hono/node-server'
import { startSimulator } from '@otp-kit/simulator/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { portOf } from '../fixtures/port-of.ts'
import { accountsOf, formOf, origin, verificationOver, verify } from '../fixtures/browser.ts'

const simulator = await startSimulator({ port: 0 })
const servers: { close: (done: () => void) => unknown }[] = []

beforeAll(() => {
  vi.stubEnv('DIDIT_API_KEY', 'any-key')
  vi.stubEnv('DIDIT_BASE_URL', simulator.url)
  vi.stubEnv('VERIFICATION_SECRET', 'a secret for tests that is long enough')
  vi.stubEnv('VERIFICATION_ORIGIN', origin)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all(servers.map((server) => new Promise<void>((done) => server.close(done))))
  await simulator.close()
})

/** Sends requests to a server on a port. */
async function over(server: Server): Promise<(request: Request) => Promise<Response>> {
  servers.push(server)
  if (!server.listening) await once(server, 'listening')
  const port = portOf(server)
  return (request) => {
    const { pathname } = new URL(request.url)
    return fetch(new Request(`http://127.0.0.1:${port}${pathname}`, request), {
      redirect: 'manual',
    })
  }
}

const backends = {
  Hono: async () => {
    const { app } = await import('./hono.ts')
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
    return over(server)
  },
  Fastify: async () => {
    const { app } = await import('./fastify.ts')
    await app.listen({ port: 0, host: '127.0.0.1' })
    return over(app.server)
  },
  'a worker': async () => {
    const { default: worker } = await import('./worker.ts')
    return (request: Request) => {
      const headers = new Headers(request.headers)
      headers.set('cf-connecting-ip', '192.0.2.9')
      return worker.fetch(new Request(request, { headers }))
    }
  },
}

test.each(Object.entries(backends))('%s: a proof creates one account', async (name, start) => {
  const send = await start()
  const to = `+1202555017${Object.keys(backends).indexOf(name)}`
  const code = () => simulator.simulator.inbox.latest(to)?.code
  const form = formOf('Ada', await verify(verificationOver(send), to, code))
  const signUp = async (fields: Record<string, string>) => {
    const posted =
      name === 'Fastify'
        ? { body: JSON.stringify(fields), headers: { 'content-type': 'application/json' } }
        : { body: new URLSearchParams(fields) }
    return (await send(new Request(`${origin}/sign-up`, { method: 'POST', ...posted }))).status
  }
  expect(await signUp(form)).toBe(name === 'Fastify' ? 201 : 303)
  expect(accountsOf(to)).toHaveLength(1)
  expect(await signUp(form)).toBe(422)
})

test("Node's http: a number is verified, and other paths are not answered", async () => {
  const { server } = await import('./node.ts')
  const send = await over(server.listen(0, '127.0.0.1'))
  const to = '+12025550179'
  await verify(verificationOver(send), to, () => simulator.simulator.inbox.latest(to)?.code)
  expect((await send(new Request(`${origin}/other`))).status).toBe(404)
})
