// One server of the benchmark, in a process of its own: `server.ts stub | forwarder | handler | proxy [stub's URL] [Redis'
// port]`. It reports its port, and its CPU time and calls of the store when asked.
import { createVerificationServer, memoryStore, type Store } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { toNodeHandler } from '@otp-kit/server/node'
import { redisStore } from '@otp-kit/server/redis'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { Redis } from 'ioredis'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerCheck, answerSend } from './didit-stub.ts'
import { origin } from './origin.ts'

const [role, provider = '', redisPort] = process.argv.slice(2)
let storeCalls = 0

function counted(store: Store): Store {
  return new Proxy(store, {
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
function stub(): Hono {
  return new Hono()
    .post('/v3/phone/send/', async (c) => c.json(answerSend(await c.req.json())))
    .post('/v3/phone/check/', async (c) => c.json(answerCheck(await c.req.json())))
}

/** Adds the key, and nothing else. */
function forwarder(): Hono {
  return new Hono().post('/api/verification/:call', async (c) => {
    const response = await fetch(`${provider}/v3/phone/${c.req.param('call')}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'key' },
      body: JSON.stringify(await c.req.json()),
    })
    return c.json(await response.json())
  })
}

/** Reads a body and refuses it. */
function handler(): Hono {
  return new Hono().post('/api/verification/:call', async (c) => {
    const body = await c.req.json<object>()
    return c.json({ code: 'refused', fields: Object.keys(body).length }, 403)
  })
}

function proxy() {
  const store = redisPort
    ? redisStore(new Redis({ host: '127.0.0.1', port: Number(redisPort), lazyConnect: true }))
    : memoryStore({ maxEntries: 10_000_000, singleProcess: true })
  return createVerificationServer({
    providers: [
      { ...didit({ apiKey: 'key', baseUrl: provider, allowOtherHost: true }), budget: null },
    ],
    secret: 'secret-of-the-benchmark-'.repeat(2),
    countries: 'all',
    allowedOrigins: [origin],
    clientAddress: { header: 'x-client' },
    store: counted(store),
    environment: 'production',
    onEvent() {},
  })
}

function listen(): ReturnType<typeof createServer> {
  if (role === 'proxy') return createServer(toNodeHandler(proxy())).listen(0, '127.0.0.1')
  const apps = { stub, forwarder, handler }
  const create = Object.entries(apps).find(([name]) => name === role)?.[1]
  if (!create) throw new Error(`There is no server ${role}.`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without options it is one of HTTP/1
  return serve({ fetch: create().fetch, port: 0, hostname: '127.0.0.1' }) as ReturnType<
    typeof createServer
  >
}

const server = listen()
// Rounds alternate, so that connections are idle for a while.
server.keepAliveTimeout = 600_000
server.on('listening', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  process.send?.({ port: (server.address() as AddressInfo).port })
})
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1000, storeCalls })
})
process.on('disconnect', () => process.exit())
