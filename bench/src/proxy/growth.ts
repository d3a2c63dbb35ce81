// `growth.ts <verifications> <seconds>`: how much memory a proxy keeps, in a process of its own. Calls `server.fetch` and
// answers the provider's calls itself, so that nothing but the proxy is in the process.
import { setImmediate } from 'node:timers/promises'
import { createVerificationServer, memoryStore } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { answerCheck, answerSend } from './didit-stub.ts'
import { nextClient } from './load.ts'
import { origin } from './origin.ts'

/** Megabytes of the heap after a collection, at the start and at the end. */
export interface Growth {
  readonly verifications: number
  readonly startMb: number
  readonly endMb: number
}

const [count = 0, seconds = 0] = process.argv.slice(2).map(Number)
const perHour = 1000
const dayMs = 86_400_000
let now = Date.UTC(2030, 0, 1)

const server = createVerificationServer({
  providers: [
    {
      ...didit({
        apiKey: 'key',
        async fetch(request) {
          const answer = request.url.endsWith('/send/') ? answerSend : answerCheck
          return Response.json(answer(await request.json()))
        },
      }),
      budget: null,
    },
  ],
  secret: 'secret-of-the-benchmark-'.repeat(2),
  countries: 'all',
  allowedOrigins: [origin],
  clientAddress: { header: 'x-client' },
  store: memoryStore({ maxEntries: 10_000_000 }),
  environment: 'test',
  clock: { now: () => now, sleep: async () => {} },
  onEvent() {},
})

async function post(call: string, body: object, headers: Readonly<Record<string, string>>) {
  const request = new Request(`${origin}/api/verification/${call}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    body: JSON.stringify(body),
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the proxy answers an object
  return (await (await server.fetch(request)).json()) as Record<string, unknown>
}

async function verify(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const { to, headers } = nextClient()
    const { verification } = await post('send', { kind: 'phone', to }, headers)
    const { status } = await post('check', { verification, code: '123456' }, headers)
    if (status !== 'approved') throw new Error('Not verified.')
    now += 3_600_000 / perHour
    // Weak references and timers are dealt with between tasks.
    await setImmediate()
  }
}

/** Lets every window pass, and returns what is left. */
async function heapMb(): Promise<number> {
  now += 31 * dayMs
  await verify(200)
  now += 31 * dayMs
  await verify(1)
  for (let time = 0; time < 5; time += 1) {
    globalThis.gc?.()
    await setImmediate()
  }
  return process.memoryUsage().heapUsed / 1e6
}

await verify(2000)
const startMb = await heapMb()
const end = performance.now() + seconds * 1000
let verifications = 0
while (verifications < count && performance.now() < end) {
  await verify(perHour)
  verifications += perHour
}
process.send?.({ verifications, startMb, endMb: await heapMb() } satisfies Growth)
process.disconnect()
