// Measures the proxy against a bare forwarder that only adds the key: `pnpm bench:proxy [--check] [--json]`. Both are in
// front of the same stub provider, on loopback, in processes of their own, in rounds that alternate.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { startRedis } from '../../../scripts/servers/redis.ts'
import { startProcess, startServer, type Child } from './child.ts'
import { median } from '../report/median.ts'
import { measure, type Cost } from './cost.ts'
import type { Growth } from './growth.ts'
import { addedLatency } from './latency.ts'
import { forward, seconds, verify } from './load.ts'
import { refusalCosts } from './refusals.ts'
import { judge, print, type Figure } from './figures.ts'

const rounds = 7
const perRound = 200
const warmUp = 1500

const { values: flags } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** Verifications after which the memory is compared, and the seconds after which they end in any case. */
    verifications: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '100' },
  },
})

const redis = await startRedis()
const stub = await startServer('stub')
const start = (role: string, ...rest: readonly string[]) => startServer(role, stub.url, ...rest)
const [forwarder, proxy, onRedis, alsoOnRedis, handler] = await Promise.all([
  start('forwarder'),
  start('proxy'),
  start('proxy', String(redis.port)),
  start('proxy', String(redis.port)),
  start('handler'),
])

const throughForwarder = () => forward(forwarder.url)
const through = (server: Child) => () => verify(server.url)
let turn = 0
const inTurn = () => {
  turn += 1
  return verify([onRedis, alsoOnRedis][turn % 2]!.url)
}

/** One round of each, one after the other. */
async function measureRound(): Promise<Record<'forwarded' | 'memory' | 'redis' | 'two', Cost>> {
  return {
    forwarded: await measure([forwarder], perRound, throughForwarder),
    memory: await measure([proxy], perRound, through(proxy)),
    redis: await measure([onRedis], perRound, through(onRedis)),
    two: await measure([onRedis, alsoOnRedis], perRound, inTurn),
  }
}

// It takes more than a thousand calls until all is compiled.
for (const call of [throughForwarder, ...[proxy, onRedis, alsoOnRedis].map(through)]) {
  await seconds(warmUp, call)
}
const all: Awaited<ReturnType<typeof measureRound>>[] = []
for (let round = 0; round < rounds; round += 1) all.push(await measureRound())
const of = (figure: (round: (typeof all)[number]) => number) => median(all.map(figure))

const halfLoad = of(({ memory }) => memory.rate) / 2
const added = await addedLatency(halfLoad, through(proxy), throughForwarder)
const refusals = await refusalCosts(handler, proxy)
for (const server of [stub, forwarder, proxy, onRedis, alsoOnRedis, handler]) server.stop()
await redis.stop()

const args = [flags.verifications, flags.seconds]
const growth = await startProcess('growth.ts', args, ['--expose-gc']).next<Growth>()

const figures: readonly Figure[] = [
  {
    name: 'rate of a send and a check, as a share of the forwarder',
    value: of(({ memory, forwarded }) => memory.rate / forwarded.rate),
    atLeast: 0.5,
  },
  {
    name: 'the same with Redis',
    value: of(({ redis, forwarded }) => redis.rate / forwarded.rate),
    atLeast: 0.35,
  },
  {
    name: 'calls of the store for a send and a check',
    value: of(({ memory }) => memory.storeCalls),
    atMost: 14,
  },
  {
    name: 'CPU of two processes on one Redis, × one',
    value: of(({ redis, two }) => two.cpuMs / redis.cpuMs),
    atMost: 1.15,
  },
  {
    name: `milliseconds that a send and a check take longer than the forwarder's, 99th percentile at ${halfLoad.toFixed(0)} a second`,
    value: added,
    atMost: 3,
  },
  ...Object.entries(refusals).map(([name, value]) => ({
    name: `CPU of ${name}, × a bare JSON handler`,
    value,
    atMost: 8,
  })),
  {
    name: `megabytes of heap more after ${growth.verifications} verifications, once all windows have passed`,
    value: growth.endMb - growth.startMb,
    atMost: 50,
  },
]
const results = judge(figures)
const details = {
  cpuMsForwarder: of(({ forwarded }) => forwarded.cpuMs),
  cpuMsProxy: of(({ memory }) => memory.cpuMs),
  cpuMsProxyOnRedis: of(({ redis }) => redis.cpuMs),
  cpuRatio: of(({ memory, forwarded }) => memory.cpuMs / forwarded.cpuMs),
}
const machine = `Node ${process.version}, ${cpus().length} cores`
process.stdout.write(
  flags.json
    ? `${JSON.stringify({ machine, results, details })}\n`
    : print(`${machine}; medians of ${rounds} rounds of ${perRound}`, results, details),
)
if (flags.check && results.some(({ met }) => !met)) process.exitCode = 1
