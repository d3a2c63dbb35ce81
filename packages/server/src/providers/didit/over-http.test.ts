import { diditPhoneChannels } from '@otp-kit/core/didit'
import { startSimulator, type SimulatorServer } from '@otp-kit/simulator/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBench } from '../../testing/fixtures/bench.ts'

let simulator: SimulatorServer

beforeEach(async () => {
  simulator = await startSimulator({ seed: 'over-http' })
})

afterEach(() => simulator.close())

test.each(diditPhoneChannels)('a code by %s is sent and approved, over HTTP', async (channel) => {
  const bench = createBench({
    didit: {
      baseUrl: simulator.url,
      allowOtherHost: true,
      fetch: undefined,
      channels: diditPhoneChannels,
      senderName: 'Shop',
    },
  })
  const browser = bench.browser()
  const to = '+12025550170'
  const sent = await browser.send({ kind: 'phone', to, channel })
  expect(sent.body).toMatchObject({ status: 'awaiting', channel })
  const message = simulator.simulator.inbox.latest(to)
  expect(message).toMatchObject({ channel, ...(channel === 'sms' ? { from: 'Shop' } : {}) })
  const approved = await browser.check(sent.body.verification, message?.code ?? '')
  expect(approved.body.status).toBe('approved')
  expect(bench.events.at(-1)).toMatchObject({ type: 'approved', channel })
})
