import { createServer, type Server } from 'node:http'
import { checkConformance, simulatorInbox } from '@otp-kit/core/conformance'
import { createWorld, type World } from '@otp-kit/testing'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { toExpress } from './express.ts'
import { toNodeHandler } from './node.ts'

const page = 'https://shop.example'
let listening: Server | undefined

afterEach(() => {
  listening?.closeAllConnections()
  listening?.close()
})

async function urlOf(server: Server): Promise<string> {
  listening = server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('It listens on no port.')
  return `http://127.0.0.1:${address.port}`
}

/** Rules that the proxy does not hold to yet. */
const known = new Set(['strangers-counters', 'no-sniffing'])

const adapters: Readonly<
  Record<string, (world: World) => Promise<{ readonly url: string; readonly fetch?: typeof fetch }>>
> = {
  fetch: async ({ server }) => ({
    url: 'https://api.shop.example',
    fetch: (input, init) => server.fetch(new Request(input, init), { address: '198.51.100.7' }),
  }),
  'Node http': async ({ server }) => ({ url: await urlOf(createServer(toNodeHandler(server))) }),
  express: async ({ server }) => ({
    url: await urlOf(createServer(express().use(toExpress(server)))),
  }),
}

test.each(Object.keys(adapters))('the proxy holds to the contract over %s', async (name) => {
  const world = createWorld({ countries: ['US'] })
  const { url, fetch } = await adapters[name]!(world)
  const { results } = await checkConformance({
    url: `${url}${world.server.basePath}`,
    fetch,
    origins: [page],
    inbox: simulatorInbox({
      ...world.simulator,
      exchanges: () => world.simulator.exchanges.list(),
    }),
    useProof: (proof, to) =>
      world.verifyProof(proof, { to }).then(
        () => true,
        () => false,
      ),
  })
  const failed = results.flatMap((result) =>
    result.outcome === 'failed' && !known.has(result.rule.id) ? [result] : [],
  )
  expect(failed).toEqual([])
  const unchecked = results.flatMap(({ outcome, rule }) =>
    outcome === 'not-checked' && rule.area !== 'out of reach' ? [rule.id] : [],
  )
  expect(unchecked).toEqual(new URL(url).protocol === 'https:' ? [] : ['cookie-secure'])
})
