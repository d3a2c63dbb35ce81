import { runStoreContract } from '@otp-kit/server/testing'
import { createClient, type RedisClientType } from 'redis'
import { afterAll, afterEach, beforeAll, test } from 'vitest'
import { startRedis } from '../../../../scripts/servers/redis.ts'
import { nodeRedisStore } from './node-redis.ts'

const server = await startRedis()
const client: RedisClientType = createClient({
  url: `redis://127.0.0.1:${server.port}`,
  disableOfflineQueue: true,
})
beforeAll(async () => {
  await client.connect()
})
afterEach(async () => {
  await client.flushAll()
})
afterAll(async () => {
  client.destroy()
  await server.stop()
})

// #region contract
runStoreContract({
  test,
  make: () => nodeRedisStore(client),
  countEntries: () => client.dbSize(),
  skip: [
    {
      test: 'a shared store is tested on two processes, and with outages of its server',
      why: 'Needs `makeTwo` and `server`.',
    },
  ],
})
// #endregion
