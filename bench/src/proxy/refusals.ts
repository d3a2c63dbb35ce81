import type { Child } from './child.ts'
import { median } from '../report/median.ts'
import { measure } from './cost.ts'
import { nextClient, post } from './load.ts'

const rounds = 5
const perRound = 250
const warmUpRounds = 3

/** Makes a request. @throws Error where it is not answered with `status` */
async function expectStatus(status: number, ...request: Parameters<typeof post>): Promise<void> {
  const answer = await post(...request)
  if (answer.status !== status) throw new Error(`Not answered so: ${JSON.stringify(answer)}`)
}

type Call = () => Promise<unknown>

/** The requests without a right to anything, and a status: each is prepared and returned as a call. */
function requests({ url }: Child): Record<string, () => Promise<Call>> {
  const code = '123456'
  const start = async () => {
    const { to, headers } = nextClient()
    const { body } = await post(url, 'send', { kind: 'phone', to }, headers)
    return { to, headers, verification: body['verification'] }
  }
  return {
    'refusing a bad number': async () => () =>
      expectStatus(422, url, 'send', { kind: 'phone', to: '+4915' }, nextClient().headers),
    'refusing an unknown handle': async () => () =>
      expectStatus(
        404,
        url,
        'check',
        { verification: 'x'.repeat(300), code },
        nextClient().headers,
      ),
    "refusing a handle without its browser's cookie": async () => {
      const { verification } = await start()
      return () => expectStatus(404, url, 'check', { verification, code }, nextClient().headers)
    },
    "refusing what is over the address's limit": async () => {
      const { to, headers } = await start()
      const send = () => post(url, 'send', { kind: 'phone', to }, headers)
      await Promise.all(Array.from({ length: 120 }, send))
      return () => expectStatus(429, url, 'send', { kind: 'phone', to }, headers)
    },
    "a browser's own status": async () => {
      const { headers, verification } = await start()
      const { cookie = '' } = headers
      return () =>
        expectStatus(200, url, 'status', { verification }, { ...nextClient().headers, cookie })
    },
  }
}

/** Returns the CPU of each request, in proportion to a handler that reads a body and refuses it. */
export async function refusalCosts(handler: Child, proxy: Child): Promise<Record<string, number>> {
  const all = Object.entries(requests(proxy))
  const bare = () => post(handler.url, 'send', { kind: 'phone', to: '+4915' }, nextClient().headers)
  const ratios = new Map<string, number[]>(all.map(([name]) => [name, []]))
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const [name, prepare] of all) {
      const { cpuMs } = await measure([handler], perRound, bare)
      const cost = await measure([proxy], perRound, await prepare())
      // The first calls compile.
      if (round >= warmUpRounds) ratios.get(name)!.push(cost.cpuMs / cpuMs)
    }
  }
  return Object.fromEntries(Array.from(ratios, ([name, each]) => [name, median(each)]))
}
