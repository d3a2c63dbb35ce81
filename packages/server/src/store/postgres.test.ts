import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { startPostgres } from '../../../../scripts/servers/postgres.ts'
import { forkStore } from '../testing/fixtures/fork-store.ts'
import { runStoreContract } from '../testing.ts'
import { postgresSchema, postgresStore } from './postgres.ts'
import type { Store } from './store.ts'

const minute = 60_000
const t0 = Date.UTC(2030, 0, 1)
const server = await startPostgres()
const pools: pg.Pool[] = []

function pool(config: pg.PoolConfig = {}): pg.Pool {
  const made = new pg.Pool({ host: '127.0.0.1', port: server.port, user: 'postgres', ...config })
  made.on('error', () => {})
  pools.push(made)
  return made
}

const admin = pool()
await postgresStore(admin).get([], t0)

async function countEntries(): Promise<number> {
  const { rows } = await admin.query<{ count: string }>(
    'select (select count(*) from otp_kit_limit) + (select count(*) from otp_kit_value) as count',
  )
  return Number(rows[0]!.count)
}

afterEach(async () => {
  await Promise.all(pools.splice(1).map((each) => each.end()))
  await admin.query('truncate otp_kit_limit, otp_kit_value')
})
afterAll(async () => {
  await admin.end()
  await server.stop()
})

describe('the contract', () => {
  const module = new URL('../testing/fixtures/postgres-store-process.ts', import.meta.url)
  const two = Promise.all([1, 2].map(() => forkStore(module, [`${server.port}`])))
  afterAll(async () => {
    for (const { child } of await two) child.disconnect()
  })
  runStoreContract({
    test,
    make: () => postgresStore(pool()),
    async makeTwo() {
      const [one, other] = await two
      return [one!.store, other!.store]
    },
    server: {
      port: server.port,
      make: (port) =>
        postgresStore(pool({ port, query_timeout: 400, connectionTimeoutMillis: 400 }), {
          timeoutMs: 400,
        }),
    },
    countEntries,
  })
})

describe('PGlite', async () => {
  const database = await PGlite.create()
  afterEach(async () => {
    await database.query('truncate otp_kit_limit, otp_kit_value')
  })
  afterAll(() => database.close())
  runStoreContract({
    test,
    make: () => postgresStore(database),
    skip: [
      {
        test: 'a shared store is tested on two processes, and with outages of its server',
        why: 'PGlite runs inside this process',
      },
    ],
  })
})

function useAll(store: Store, now = t0): Promise<unknown> {
  const limits = [{ key: 'k', rule: { limit: 3, windowMs: minute } }]
  return Promise.all([
    store.consume(limits, 'id', now),
    store.peek(limits, now),
    store.giveBack(limits, 'other', now),
    store.compareAndSet([{ key: 'v', from: null, to: 'value', ttlMs: minute }], now),
    store.get(['v'], now),
    store.delete(['other'], now),
  ])
}

describe('in PostgreSQL', () => {
  test('each call is one statement', async () => {
    const texts: string[] = []
    const counting = {
      query(text: string, values?: unknown[]) {
        texts.push(text)
        return admin.query(text, values)
      },
    }
    await useAll(postgresStore(counting))
    expect(texts).toHaveLength(6)
  })

  test('expired rows go as others are written', async () => {
    const store = postgresStore(admin)
    const write = async (name: string, now: number) => {
      await store.consume([{ key: name, rule: { limit: 3, windowMs: minute } }], 'id', now)
      await store.compareAndSet([{ key: name, from: null, to: 'x', ttlMs: minute }], now)
    }
    for (let index = 0; index < 100; index += 1) await write(`old ${index}`, t0)
    expect(await countEntries()).toBe(200)
    for (let index = 0; index < 10; index += 1) await write(`new ${index}`, t0 + minute)
    expect(await countEntries()).toBe(20)
  })

  test.each(['serializable', 'repeatable read'])(
    'limits and writes hold where transactions are %s by default',
    async (level) => {
      const options = `-c default_transaction_isolation=${level.replace(' ', '\\ ')}`
      const store = postgresStore(pool({ options }), { timeoutMs: 20_000 })
      const limits = [{ key: 'k', rule: { limit: 3, windowMs: minute } }]
      const many = Array.from({ length: 30 }, (_, index) => `${index}`)
      const counted = await Promise.all(many.map((id) => store.consume(limits, id, t0)))
      expect(counted.filter(({ refused }) => refused === null)).toHaveLength(3)
      const write = (to: string) => ({ key: 'v', from: null, to, ttlMs: minute })
      const written = await Promise.all(many.map((to) => store.compareAndSet([write(to)], t0)))
      expect(written.filter(Boolean)).toHaveLength(1)
    },
  )
})

describe('tables and functions', () => {
  const database = async (name: string) => {
    await admin.query(`drop database if exists ${name}`)
    await admin.query(`create database ${name}`)
    return name
  }

  test('are created by the first calls, at once in two processes', async () => {
    const name = await database('fresh')
    const stores = [pool({ database: name }), pool({ database: name })].map((each) =>
      postgresStore(each, { timeoutMs: 20_000 }),
    )
    await Promise.all(stores.map((store) => useAll(store)))
    expect(await stores[0]!.get(['v'], t0)).toEqual(['value'])
  })

  test('are created by `postgresSchema`, which can be run again', async () => {
    const migrated = pool({ database: await database('migrated') })
    await migrated.query(postgresSchema)
    await useAll(postgresStore(migrated))
    await migrated.query(postgresSchema)
    expect(await postgresStore(migrated).get(['v'], t0)).toEqual(['value'])
  })

  test('an error names the migration where the role may not create them', async () => {
    const name = await database('locked')
    await admin.query('drop role if exists site')
    await admin.query('create role site login')
    const store = postgresStore(pool({ database: name, user: 'site' }))
    await expect(store.get(['v'], t0)).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      message: expect.stringContaining('(42501). Run `postgresSchema` in a migration.'),
    })
    await pool({ database: name }).query(postgresSchema)
    await pool({ database: name }).query(
      'grant select, insert, update, delete on otp_kit_limit, otp_kit_value to site',
    )
    await useAll(store)
    expect(await store.get(['v'], t0)).toEqual(['value'])
  })
})

describe('arguments', () => {
  test.each([
    [[{}], /the first argument has to be a pool with `query\(text, values\)`/],
    [[undefined], /the first argument/],
    [[admin, { timeout: 5 }], /there is no option `timeout`. The option is timeoutMs/],
    [[admin, { timeoutMs: 1.5 }], /`timeoutMs` has to be a whole number of milliseconds/],
  ])('refuses %#', (values, message) => {
    expect(() => Reflect.apply(postgresStore, undefined, values)).toThrow(message)
  })
})
