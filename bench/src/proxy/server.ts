// One server of the benchmark, in a process of its own: `server.ts stub | forwarder | proxy | handler [stub's URL]`. It
// reports its port, and its CPU time and calls of the store when asked.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createVerificationServer, memoryStore } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { toNodeHandler } from '@otp-kit/server/node'
import { Hono } from 'hono'
import { origin } from './origin.ts'

const [role, provider = ''] = process.argv.slice(2)
let storeCalls = 0

function countedStore() {
  return new Proxy(memoryStore({ maxEntries: 10_000_000, singleProcess: true }), {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver)
      if (typeof value !== 'function') return value
      return (...values: unknown[]) => {
        storeCalls += 1
        return Reflect.apply(value, target, values) as unknown
      }
    },
  })
}

/** Answers as Didit does. Every code is right. */
function stub() {
  const sent = new Map<string, string>()
  const app = new Hono()
  app.post('/v3/phone/send/', async (c) => {
    const { phone_number: number } = await c.req.json<{ phone_number: string }>()
    const id = crypto.randomUUID()
    sent.set(number, id)
    return c.json({ request_id: id, status: 'Success', reason: null })
  })
  app.post('/v3/phone/check/', async (c) => {
    const { phone_number: number } = await c.req.json<{ phone_number: string }>()
    const phone = { status: 'Approved', full_number: number, warnings: [], lifecycle: [] }
    const id = sent.get(number)
    sent.delete(number)
    return c.json({ request_id: id, status: 'Approved', message: 'Right.', phone })
  })
  return app
}

/** Adds the key, and nothing else. */
function forwarder() {
  const app = new Hono()
  for (const call of ['send', 'check']) {
    app.post(`/api/verification/${call}`, async (c) => {
      const response = await fetch(`${provider}/v3/phone/${call}/`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': 'key' },
        body: JSON.stringify(await c.req.json()),
      })
      return c.json(await response.json())
    })
  }
  return app
}

/** Reads a body and refuses it. */
function handler() {
  const app = new Hono()
  app.post('/api/verification/:call', async (c) => {
    const body = await c.req.json<object>()
    return c.json({ code: 'refused', fields: Object.keys(body).length }, 403)
  })
  return app
}

function proxy() {
  const most = 1_000_000_000
  return createVerificationServer({
    providers: [
      { ...didit({ apiKey: 'key', baseUrl: provider, allowOtherHost: true }), budget: null },
    ],
    secret: 'secret-of-the-benchmark-'.repeat(2),
    countries: 'all',
    allowedOrigins: [origin],
    clientAddress: { header: 'x-client' },
    store: countedStore(),
    limits: { prefixPerHour: most },
    environment: 'production',
    onEvent() {},
  })
}

const apps = { stub, forwarder, handler, proxy }
const create = Object.entries(apps).find(([name]) => name === role)?.[1]
if (!create) throw new Error(`There is no server ${role}.`)
const app = create()
const fetchServer = { basePath: '', fetch: async (request: Request) => app.fetch(request) }
const server = createServer(toNodeHandler(fetchServer))
// Rounds alternate, so that connections are idle for a while.
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  process.send?.({ port: (server.address() as AddressInfo).port })
})
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1000, storeCalls })
})
process.on('disconnect', () => process.exit())
