import { Redis } from 'ioredis'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { startRedis } from '../../../../scripts/servers/redis.ts'
import { createBench } from '../testing/fixtures/bench.ts'
import { forkStore } from '../testing/fixtures/fork-store.ts'
import { phone } from '../testing/fixtures/test-kinds.ts'
import { runStoreContract } from '../testing.ts'
import { redisStore, type RedisStoreOptions } from './redis.ts'
import type { Store } from './store.ts'

const t0 = Date.UTC(2030, 0, 1)
const minute = 60_000
const rule = { limit: 3, windowMs: minute }

const server = await startRedis()
const admin = new Redis({ port: server.port, host: '127.0.0.1' })
const opened: (() => unknown)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) close()
  await admin.flushall()
})
afterAll(async () => {
  admin.disconnect()
  await server.stop()
})

function client(port = server.port, options = {}): Redis {
  const redis = new Redis({ port, host: '127.0.0.1', lazyConnect: true, ...options })
  opened.push(() => redis.disconnect())
  return redis
}

function make(port?: number, options?: RedisStoreOptions) {
  const store = redisStore(client(port), options)
  opened.push(store.close)
  return store
}

describe('the contract', () => {
  const module = new URL('../testing/fixtures/redis-store-process.ts', import.meta.url)
  const two = Promise.all([1, 2].map(() => forkStore(module, [`${server.port}`])))
  afterAll(async () => {
    for (const { child } of await two) child.disconnect()
  })
  runStoreContract({
    test,
    make: () => make(),
    async makeTwo() {
      const [one, other] = await two
      return [one!.store, other!.store]
    },
    server: { port: server.port, make: (port) => make(port, { timeoutMs: 300 }) },
    countEntries: () => admin.dbsize(),
  })
})

async function useAll(store: Store): Promise<void> {
  await store.consume([{ key: 'k', rule }], 'id', t0)
  await store.peek([{ key: 'k', rule }], t0)
  await store.giveBack([{ key: 'k', rule }], 'other', t0)
  await store.compareAndSet([{ key: 'v', from: null, to: 'value', ttlMs: minute }], t0)
  await store.get(['v'], t0)
  await store.delete(['other'], t0)
}

async function commandCalls(): Promise<Record<string, number>> {
  const text = await admin.info('commandstats')
  const lines = text.matchAll(/^cmdstat_(evalsha|eval|script\|load):calls=(\d+)/gm)
  return Object.fromEntries(Array.from(lines, ([, name, calls]) => [name!, Number(calls)]))
}

describe('in Redis', () => {
  test('each call is one command, and a script is sent only once', async () => {
    const store = make()
    await useAll(store)
    await admin.config('RESETSTAT')
    await useAll(store)
    expect(await commandCalls()).toEqual({ evalsha: 6 })
  })

  test('scripts are sent again after Redis has lost them', async () => {
    const store = make()
    await useAll(store)
    await admin.script('FLUSH')
    expect(await store.get(['v'], t0)).toEqual(['value'])
  })

  test('every key expires by the clock of Redis, and has the hash tag', async () => {
    await useAll(make(undefined, { prefix: 'shop' }))
    const keys = (await admin.keys('*')).toSorted()
    expect(keys).toEqual(['{shop}:limit:k', '{shop}:value:v'])
    for (const key of keys) {
      const left = await admin.pttl(key)
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThanOrEqual(minute)
    }
  })

  test('counts that have left the window are removed, and the rest is kept in one small block', async () => {
    const store = make()
    const limit = { key: 'k', rule: { limit: 120, windowMs: minute } }
    for (let count = 0; count < 240; count += 1) {
      await store.consume([limit], `an-id-of-22-characters-${count}`, t0 + count * 500)
    }
    expect(await admin.zcard('{otp}:limit:k')).toBe(120)
    expect(await admin.object('ENCODING', '{otp}:limit:k')).toBe('listpack')
  })

  test('stores with different prefixes are independent', async () => {
    await useAll(make(undefined, { prefix: 'one' }))
    expect(await make(undefined, { prefix: 'other' }).get(['v'], t0)).toEqual([null])
  })

  test('an error of Redis says neither keys nor values', async () => {
    await admin.set('{otp}:limit:secret-key', 'text')
    const call = make().consume([{ key: 'secret-key', rule }], 'id', t0)
    await expect(call).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      message: expect.stringMatching(/^Redis failed: .*WRONGTYPE(?!.*secret-key)/),
    })
  })
})

describe('the connection', () => {
  const connections = async () =>
    String(await admin.client('LIST'))
      .split('\n')
      .filter((line) => line.includes('name=shop')).length

  test('is opened at the first call, beside that of the client, and ends with it', async () => {
    const redis = client(server.port, { connectionName: 'shop' })
    const store = redisStore(redis)
    await redis.ping()
    expect(await connections()).toBe(1)
    await useAll(store)
    expect(await connections()).toBe(2)
    await redis.quit()
    await expect.poll(connections).toBe(0)
  })

  test('close ends it, and a later call opens another', async () => {
    const store = redisStore(client(server.port, { connectionName: 'shop' }))
    await useAll(store)
    store.close()
    await expect.poll(connections).toBe(0)
    expect(await store.get(['v'], t0)).toEqual(['value'])
    store.close()
  })

  test('a call directly after close opens another', async () => {
    const store = redisStore(client(server.port))
    opened.push(store.close)
    await useAll(store)
    store.close()
    expect(await store.get(['v'], t0)).toEqual(['value'])
  })

  test('has a database and a key prefix where the client has them', async () => {
    const redis = client(server.port, { db: 3, keyPrefix: 'mine:' })
    const store = redisStore(redis)
    opened.push(store.close)
    await useAll(store)
    await admin.select(3)
    expect(await admin.exists('mine:{otp}:value:v')).toBe(1)
    await admin.select(0)
  })
})

test('an adapter has two commands, and its calls time out too', async () => {
  const redis = client()
  const adapter = {
    evalsha: (sha1: string, count: number, ...rest: string[]) =>
      redis.evalsha(sha1, count, ...rest),
    eval: (script: string, count: number, ...rest: string[]) => redis.eval(script, count, ...rest),
  }
  const store = redisStore(adapter)
  await useAll(store)
  expect(await store.get(['v'], t0)).toEqual(['value'])
  const silent = { ...adapter, evalsha: () => new Promise<never>(() => {}) }
  await expect(redisStore(silent, { timeoutMs: 10 }).get(['v'], t0)).rejects.toMatchObject({
    name: 'StoreUnavailableError',
    message: 'Redis did not answer within 10 ms.',
  })
})

test('two servers share one Redis: what is sent by one is checked by the other, and proven once', async () => {
  const one = createBench({ store: make() })
  const other = createBench({ store: make(), beside: one })
  const browser = one.browser()
  const sent = await browser.send(phone.start)
  const elsewhere = other.browser('198.51.100.1')
  for (const [name, value] of browser.jar) elsewhere.jar.set(name, value)
  const checked = await elsewhere.check(sent.body.verification, one.code())
  expect(checked.body.status).toBe('approved')
  const { proof, to } = checked.body
  const uses = [one, other, one].map(({ server }) => server.verifyProof(proof, { to }))
  const results = await Promise.allSettled(uses)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

describe('arguments', () => {
  test.each([
    [[{}], /the first argument has to be a client of ioredis/],
    [[undefined], /the first argument has to be a client of ioredis/],
    [[client(), { prefx: 'a' }], /there is no option `prefx`. The options are prefix, timeoutMs/],
    [[client(), { prefix: '{a}' }], /`prefix` has to be a text without braces/],
    [[client(), { prefix: '' }], /`prefix`/],
    [[client(), { timeoutMs: 0 }], /`timeoutMs` has to be a whole number of milliseconds/],
  ])('refuses %#', (values, message) => {
    expect(() => Reflect.apply(redisStore, undefined, values)).toThrow(message)
  })
})
