import type { Child } from './child.ts'
import { measure, median } from './cost.ts'
import { nextClient, post } from './load.ts'

const rounds = 5
const perRound = 400

/** Makes a request. @throws Error where it is not answered with `status` */
async function expectStatus(status: number, ...request: Parameters<typeof post>): Promise<void> {
  const answer = await post(...request)
  if (answer.status !== status) throw new Error(`Not answered so: ${JSON.stringify(answer)}`)
}

/** The requests without a right to anything, and a status, each as a call. */
async function requests({ url }: Child): Promise<Record<string, () => Promise<unknown>>> {
  const owner = nextClient()
  const { body } = await post(url, 'send', { kind: 'phone', to: owner.to }, owner.headers)
  const { verification } = body
  const code = '123456'
  const flooding = nextClient()
  for (let sent = 0; sent < 120; sent += 1) {
    await post(url, 'send', { kind: 'phone', to: flooding.to }, flooding.headers)
  }
  return {
    'refusing a bad number': () =>
      expectStatus(422, url, 'send', { kind: 'phone', to: '+4915' }, nextClient().headers),
    'refusing an unknown handle': () =>
      expectStatus(
        404,
        url,
        'check',
        { verification: 'x'.repeat(300), code },
        nextClient().headers,
      ),
    "refusing a handle without its browser's cookie": () =>
      expectStatus(404, url, 'check', { verification, code }, nextClient().headers),
    "refusing what is over the address's limit": () =>
      expectStatus(429, url, 'send', { kind: 'phone', to: flooding.to }, flooding.headers),
    "a browser's own status": () =>
      expectStatus(
        200,
        url,
        'status',
        { verification },
        {
          ...nextClient().headers,
          cookie: owner.headers['cookie']!,
        },
      ),
  }
}

/** Returns the CPU of each request, in proportion to a handler that reads a body and refuses it. */
export async function refusalCosts(handler: Child, proxy: Child): Promise<Record<string, number>> {
  const calls = Object.entries(await requests(proxy))
  const bare = () => post(handler.url, 'send', { kind: 'phone', to: '+4915' }, nextClient().headers)
  const ratios = new Map<string, number[]>(calls.map(([name]) => [name, []]))
  await measure([handler], 4 * perRound, bare)
  for (let round = 0; round <= rounds; round += 1) {
    const { cpuMs } = await measure([handler], perRound, bare)
    for (const [name, call] of calls) {
      const cost = await measure([proxy], perRound, call)
      // The first calls compile.
      if (round > 0) ratios.get(name)!.push(cost.cpuMs / cpuMs)
    }
  }
  return Object.fromEntries(Array.from(ratios, ([name, each]) => [name, median(each)]))
}
