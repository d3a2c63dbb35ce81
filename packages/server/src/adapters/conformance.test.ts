import { createServer, type Server } from 'node:http'
import {
  checkConformance,
  type ConformanceOptions,
  type ConformanceReport,
  type RuleResult,
  simulatorInbox,
} from '@otp-kit/core/conformance'
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

async function run(
  world: World,
  options: Pick<ConformanceOptions, 'url' | 'fetch' | 'kind' | 'binding'>,
): Promise<ConformanceReport> {
  const { simulator } = world
  return checkConformance({
    ...options,
    url: `${options.url}${world.server.basePath}`,
    origins: [page],
    inbox: simulatorInbox({ ...simulator, exchanges: () => simulator.exchanges.list() }),
    useProof: (proof, to) =>
      world.verifyProof(proof, { to }).then(
        () => true,
        () => false,
      ),
  })
}

function failed({ results }: ConformanceReport): readonly RuleResult[] {
  return results.filter(({ outcome }) => outcome === 'failed')
}

function notChecked({ results }: ConformanceReport): readonly string[] {
  return results.flatMap(({ outcome, rule }) =>
    outcome === 'not-checked' && rule.area !== 'out of reach' ? [rule.id] : [],
  )
}

test.each(Object.keys(adapters))('the proxy holds to the contract over %s', async (name) => {
  const world = createWorld({ countries: ['US'] })
  const target = await adapters[name]!(world)
  const report = await run(world, target)
  expect(failed(report)).toEqual([])
  expect(notChecked(report)).toEqual(target.url.startsWith('https:') ? [] : ['cookie-secure'])
})

test('the proxy holds to the contract for e-mail', async () => {
  const world = createWorld({ phone: false })
  const report = await run(world, { ...(await adapters['fetch']!(world)), kind: 'email' })
  expect(failed(report)).toEqual([])
  expect(notChecked(report)).toEqual(['invalid-number', 'country', 'alike-refusals'])
})

test('the proxy holds to the contract with header binding', async () => {
  const world = createWorld({ countries: ['US'], server: { binding: 'header' } })
  const report = await run(world, { ...(await adapters['fetch']!(world)), binding: 'header' })
  expect(failed(report)).toEqual([])
  expect(notChecked(report).every((id) => /^cookie|^browser|^origin/.test(id))).toBe(true)
})
