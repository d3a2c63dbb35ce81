import { Cluster, Redis } from 'ioredis'
import { afterAll, afterEach, test, vi } from 'vitest'
import { startRedis } from '../../../../scripts/servers/redis.ts'
import { runStoreContract } from '../testing.ts'
import { redisStore } from './redis.ts'

const node = await startRedis({ cluster: true })
const address = { port: node.port, host: '127.0.0.1' }
const admin = new Redis(address)
await admin.cluster('ADDSLOTSRANGE', 0, 16_383)
// A node that has just started accepts calls after two seconds.
const isUp = async () => (await admin.cluster('INFO')).includes('cluster_state:ok')
await vi.waitUntil(isUp, { timeout: 20_000 })
const opened: (() => void)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) close()
  await admin.flushall()
})
afterAll(async () => {
  admin.disconnect()
  await node.stop()
})

// A cluster refuses a script whose keys are not all in one slot.
runStoreContract({
  test,
  make() {
    const cluster = new Cluster([address], { lazyConnect: true })
    const store = redisStore(cluster)
    opened.push(() => cluster.disconnect(), store.close)
    return store
  },
  countEntries: () => admin.dbsize(),
  skip: [
    {
      test: 'a shared store is tested on two processes, and with outages of its server',
      why: 'tested with one server, in redis.test.ts',
    },
  ],
})
