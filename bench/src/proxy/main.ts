// Measures the proxy against a bare forwarder that only adds the key: `pnpm bench:proxy [--check] [--json]`. Both are in
// front of the same stub provider, on loopback, in processes of their own, in rounds that alternate.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { startServer, type Child } from './child.ts'
import { forward, nextClient, post, seconds, verify } from './load.ts'

const rounds = 7
const perRound = 300
const refusals = 400

interface Cost {
  readonly rate: number
  readonly cpuMs: number
  readonly storeCalls: number
}

async function measure(server: Child, count: number, call: () => Promise<unknown>): Promise<Cost> {
  const before = await server.usage()
  const took = await seconds(count, call)
  const after = await server.usage()
  return {
    rate: count / took,
    cpuMs: (after.cpuMs - before.cpuMs) / count,
    storeCalls: (after.storeCalls - before.storeCalls) / count,
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Makes a request. @throws Error where it is not refused with `status` */
async function refused(status: number, ...request: Parameters<typeof post>): Promise<void> {
  const answer = await post(...request)
  if (answer.status !== status) throw new Error(`Not refused so: ${JSON.stringify(answer)}`)
}

/** The requests without a right to anything, each as a call. */
async function refusedRequests({ url }: Child): Promise<Record<string, () => Promise<unknown>>> {
  const owner = nextClient()
  const { body } = await post(url, 'send', { kind: 'phone', to: owner.to }, owner.headers)
  const { verification } = body
  const code = '123456'
  const flooding = nextClient()
  for (let sent = 0; sent < 120; sent += 1) {
    await post(url, 'send', { kind: 'phone', to: flooding.to }, flooding.headers)
  }
  return {
    'a bad number': () =>
      refused(422, url, 'send', { kind: 'phone', to: '+4915' }, nextClient().headers),
    'an unknown handle': () =>
      refused(404, url, 'check', { verification: 'x'.repeat(300), code }, nextClient().headers),
    "a handle without its browser's cookie": () =>
      refused(404, url, 'check', { verification, code }, nextClient().headers),
    "over the address's limit": () =>
      refused(429, url, 'send', { kind: 'phone', to: flooding.to }, flooding.headers),
  }
}

const { values: flags } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const stub = await startServer('stub')
const [forwarder, proxy, handler] = await Promise.all([
  startServer('forwarder', stub.url),
  startServer('proxy', stub.url),
  startServer('handler'),
])
// The first calls compile.
await Promise.all([
  seconds(perRound, () => forward(forwarder.url)),
  seconds(perRound, () => verify(proxy.url)),
  seconds(refusals, () => post(handler.url, 'send', { kind: 'phone', to: '+4915' })),
])
const pairs: { readonly forwarded: Cost; readonly verified: Cost }[] = []
for (let round = 0; round < rounds; round += 1) {
  pairs.push({
    forwarded: await measure(forwarder, perRound, () => forward(forwarder.url)),
    verified: await measure(proxy, perRound, () => verify(proxy.url)),
  })
}
const refusalCosts: Record<string, number> = {}
for (const [name, call] of Object.entries(await refusedRequests(proxy))) {
  const ratios: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const bare = await measure(handler, refusals, () =>
      post(handler.url, 'send', { kind: 'phone', to: '+4915' }, nextClient().headers),
    )
    ratios.push((await measure(proxy, refusals, call)).cpuMs / bare.cpuMs)
  }
  refusalCosts[name] = median(ratios)
}
for (const server of [stub, forwarder, proxy, handler]) server.stop()

const rate = median(pairs.map(({ forwarded, verified }) => verified.rate / forwarded.rate))
const cpu = median(pairs.map(({ forwarded, verified }) => verified.cpuMs / forwarded.cpuMs))
const storeCalls = median(pairs.map(({ verified }) => verified.storeCalls))
const targets = [
  { name: 'rate of send and check, as a share of the forwarder', value: rate, atLeast: 0.5 },
  { name: 'calls of the store for a send and a check', value: storeCalls, atMost: 14 },
  ...Object.entries(refusalCosts).map(([name, value]) => ({
    name: `CPU of refusing ${name}, × a bare JSON handler`,
    value,
    atMost: 8,
  })),
]
const results = targets.map((target) => {
  const { name, value } = target
  return {
    name,
    value,
    met: 'atLeast' in target ? value >= target.atLeast : value <= target.atMost,
  }
})
const details = {
  cpuMsForwarder: median(pairs.map(({ forwarded }) => forwarded.cpuMs)),
  cpuMsProxy: median(pairs.map(({ verified }) => verified.cpuMs)),
  cpuRatio: cpu,
}
const machine = `Node ${process.version}, ${cpus().length} cores`
const lines = results.map(
  ({ name, value, met }) => `${met ? '✓' : '✗'} ${name}: ${value.toFixed(2)}`,
)
const text =
  `${machine}; median of ${rounds} rounds of ${perRound}\n${lines.join('\n')}\n` +
  `  CPU per verification: ${details.cpuMsProxy.toFixed(2)} ms, ${cpu.toFixed(2)} × the forwarder's ${details.cpuMsForwarder.toFixed(2)} ms\n`
process.stdout.write(flags.json ? `${JSON.stringify({ machine, results, details })}\n` : text)
if (flags.check && results.some(({ met }) => !met)) process.exitCode = 1
