import { readFile } from 'node:fs/promises'
import type { Store } from '@otp-kit/server'
import { afterAll, expect, test, vi } from 'vitest'
import { startPostgres } from '../../../../scripts/servers/postgres.ts'
import { startRedis } from '../../../../scripts/servers/redis.ts'

const redis = await startRedis()
const postgres = await startPostgres()
afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all([redis.stop(), postgres.stop()])
})

async function keptTwice(store: Store): Promise<unknown> {
  const now = Date.now()
  const write = { key: 'a-key', from: null, to: 'a-value', ttlMs: 60_000 }
  const written = [await store.compareAndSet([write], now), await store.compareAndSet([write], now)]
  return { written, kept: await store.get(['a-key'], now) }
}

test('a store in Redis', async () => {
  vi.stubEnv('REDIS_URL', `redis://127.0.0.1:${redis.port}`)
  const { redis: client, store } = await import('./redis.ts')
  expect(await keptTwice(store)).toEqual({ written: [true, false], kept: ['a-value'] })
  client.disconnect()
})

test('a store in PostgreSQL, and one account for each verification', async () => {
  vi.stubEnv('DATABASE_URL', `postgres://postgres@127.0.0.1:${postgres.port}/postgres`)
  const { pool, store } = await import('./postgres.ts')
  expect(await keptTwice(store)).toEqual({ written: [true, false], kept: ['a-value'] })

  await pool.query(await readFile(new URL('./account.sql', import.meta.url), 'utf8'))
  const insert = 'insert into account values (gen_random_uuid(), $1, $2)'
  await pool.query(insert, ['+12025550170', 'a-jti'])
  await expect(pool.query(insert, ['+12025550171', 'a-jti'])).rejects.toThrow('unique')
  await pool.end()
})
