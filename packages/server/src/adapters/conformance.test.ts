import {
  checkConformance,
  type ConformanceOptions,
  type ConformanceReport,
  type RuleResult,
  simulatorInbox,
} from '@otp-kit/core/conformance'
import { createWorld, type World } from '@otp-kit/testing'
import { afterEach, expect, test } from 'vitest'
import { adapters, type Adapter, type Mounted } from '../testing/fixtures/adapters.ts'

const page = 'https://shop.example'
const mounted: Mounted[] = []

afterEach(async () => {
  for (const each of mounted.splice(0)) await each.close()
})

async function mount({ mount: at, knowsAddress }: Adapter, { server }: World): Promise<Mounted> {
  const target = await at(server, knowsAddress ? {} : { address: () => '198.51.100.7' })
  mounted.push(target)
  return target
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

// Below a parser, what is no JSON has the parser's own answer.
test.each(adapters.filter(({ parsed }) => !parsed))(
  'the proxy holds to the contract over $name',
  async (adapter) => {
    const world = createWorld({ countries: ['US'] })
    const target = await mount(adapter, world)
    const report = await run(world, target)
    expect(failed(report)).toEqual([])
    expect(notChecked(report)).toEqual(target.url.startsWith('https:') ? [] : ['cookie-secure'])
  },
)

test('the proxy holds to the contract for e-mail', async () => {
  const world = createWorld({ phone: false })
  const report = await run(world, { ...(await mount(adapters[0]!, world)), kind: 'email' })
  expect(failed(report)).toEqual([])
  expect(notChecked(report)).toEqual(['invalid-number', 'country', 'alike-refusals'])
})

test('the proxy holds to the contract with header binding', async () => {
  const world = createWorld({ countries: ['US'], server: { binding: 'header' } })
  const report = await run(world, { ...(await mount(adapters[0]!, world)), binding: 'header' })
  expect(failed(report)).toEqual([])
  expect(notChecked(report).every((id) => /^cookie|^browser|^origin/.test(id))).toBe(true)
})
