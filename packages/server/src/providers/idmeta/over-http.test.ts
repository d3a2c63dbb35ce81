import { checkConformance, simulatorInbox } from '@otp-kit/core/conformance'
import { startSimulator, type SimulatorServer } from '@otp-kit/simulator/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBench, origin, type Bench } from '../../testing/fixtures/bench.ts'
import { describeKinds } from '../../testing/fixtures/test-kinds.ts'
import { idmeta } from './idmeta.ts'
import type { IdmetaOptions } from './options.ts'

let bench: Bench
let simulator: SimulatorServer

beforeEach(async () => {
  bench = benchOf({})
  simulator = await startSimulator({ simulator: bench.simulator })
})

afterEach(() => simulator.close())

async function restart(options: Partial<IdmetaOptions>): Promise<void> {
  await simulator.close()
  bench = benchOf(options)
  simulator = await startSimulator({ simulator: bench.simulator })
}

function benchOf(options: Partial<IdmetaOptions>): Bench {
  const provider = idmeta({
    apiToken: 'token-for-tests',
    trustFlowId: 7,
    experimentalEmail: true,
    ...options,
    fetch: async (request) => {
      const { pathname } = new URL(request.url)
      const { method, headers } = request
      return fetch(simulator.url + pathname, { method, headers, body: await request.text() })
    },
  })
  return createBench({ providers: [provider], countries: ['US'] })
}

describeKinds(({ kind, start, elsewhere, outcome }) => {
  test('a code is sent, a wrong one is incorrect, and the right one approved', async () => {
    const browser = bench.browser()
    const sent = await browser.send(start)
    expect(sent.body).toMatchObject({
      status: 'awaiting',
      expiresIn: null,
      attemptsLeft: null,
      resendSemantics: 'replaces',
      resendExtends: true,
    })
    const { verification } = sent.body
    const wrong = await browser.check(verification, bench.wrong())
    expect(wrong.body).toEqual({ status: 'incorrect', attemptsLeft: null })
    const approved = await browser.check(verification, bench.code())
    expect(approved.body).toMatchObject({ status: 'approved', kind, to: start.to })
    await expect(
      bench.server.verifyProof(approved.body.proof, { to: start.to }),
    ).resolves.toMatchObject({ environment: 'simulator' })
  })

  test('a resend replaces the code', async () => {
    const browser = bench.browser()
    const { verification, resendIn } = (await browser.send(elsewhere)).body
    const first = bench.code()
    bench.advance(resendIn)
    expect((await browser.send({ verification })).body.status).toBe('awaiting')
    const second = bench.code()
    expect(second).not.toBe(first)
    expect((await browser.check(verification, first)).body.status).toBe('incorrect')
    expect((await browser.check(verification, second)).body.status).toBe('approved')
    expect(bench.events.filter(({ type }) => type === 'sent')).toMatchObject([
      { resend: false, fresh: true },
      { resend: true, fresh: true },
    ])
  })

  test('a code that has expired needs a new one', async () => {
    // IDMeta reports only for phones that a code has expired.
    if (kind === 'email') await restart({ codeLifetime: 300 })
    const browser = bench.browser()
    const { verification } = (await browser.send(start)).body
    bench.advance(301)
    expect((await browser.check(verification, bench.code())).body).toEqual({ status: 'expired' })
    expect((await browser.send({ verification })).body.status).toBe('awaiting')
    expect((await browser.check(verification, bench.code())).body.status).toBe('approved')
  })

  test('too many wrong codes need a new one', async () => {
    const browser = bench.browser()
    const { verification } = (await browser.send(start)).body
    const statuses = []
    for (let tries = 0; tries < 3; tries += 1) {
      statuses.push((await browser.check(verification, bench.wrong())).body.status)
    }
    expect(statuses).toEqual(['incorrect', 'incorrect', 'declined'])
  })

  test('a code whose send was not answered can be entered', async () => {
    const browser = bench.browser()
    const to = outcome('send-answer-lost')
    const lost = await browser.send({ kind, to })
    expect(lost.body).toMatchObject({ code: 'send_unconfirmed' })
    const { verification } = lost.body.awaiting
    expect((await browser.check(verification, bench.code(to))).body.status).toBe('approved')
  })

  test('the proxy with IDMeta holds to the contract', async () => {
    await restart({ codeLifetime: 300 })
    const report = await checkConformance({
      url: `https://api.shop.example${bench.server.basePath}`,
      fetch: (input, init) =>
        bench.server.fetch(new Request(input, init), { address: '198.51.100.7' }),
      origins: [origin],
      kind,
      inbox: simulatorInbox({
        ...bench.simulator,
        exchanges: () => bench.simulator.exchanges.list(),
      }),
      useProof: (proof, to) =>
        bench.server.verifyProof(proof, { to }).then(
          () => true,
          () => false,
        ),
    })
    expect(report.results.filter(({ outcome: ended }) => ended === 'failed')).toEqual([])
    const notChecked = report.results.flatMap(({ outcome: ended, rule }) =>
      ended === 'not-checked' && rule.area !== 'out of reach' ? [rule.id] : [],
    )
    const ofPhones = ['invalid-number', 'country', 'alike-refusals']
    expect(notChecked).toEqual(kind === 'email' ? ofPhones : [])
  })
})
