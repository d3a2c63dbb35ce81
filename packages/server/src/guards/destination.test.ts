import { describe, expect, test } from 'vitest'
import { createBench } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const to = '+12025550100'
const start = { kind: 'phone', to }

function scripted() {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider] })
  return { provider, bench, browser: bench.browser() }
}

describe('the destination', () => {
  test.each([
    ['+1 202 555 01', 'destination_invalid', 422],
    ['not a number', 'destination_invalid', 422],
    ['2025550100', 'destination_invalid', 422],
    ['+8001234567', 'destination_invalid', 422],
    ['+18005550100', 'line_type_not_allowed', 422],
    ['+19005550100', 'line_type_not_allowed', 422],
  ])('%s is refused as %s, and nothing is counted', async (number, code, status) => {
    const { provider, browser } = scripted()
    const reply = await browser.send({ kind: 'phone', to: number })
    expect(reply).toMatchObject({ status, body: { code } })
    expect(provider.sends).toHaveLength(0)
  })

  test('a country that is not served is refused', async () => {
    const bench = createBench({ countries: ['DE'] })
    const reply = await bench.browser().send(start)
    expect(reply).toMatchObject({ status: 422, body: { code: 'country_not_allowed' } })
    expect((await bench.browser().call('config')).body.kinds.phone.countries).toEqual(['DE'])
  })

  test('national text is read with its country', async () => {
    const { provider, browser } = scripted()
    await browser.send({ kind: 'phone', to: '202-555-0100', country: 'US' })
    expect(provider.sends[0]!.to.reveal()).toBe(to)
  })

  test('a fixed line is allowed where a channel speaks', async () => {
    const berlin = { kind: 'phone', to: '+493012345678' }
    expect((await scripted().browser.send(berlin)).status).toBe(200)
    const mute = await createBench().browser().send(berlin)
    expect(mute.body.code).toBe('line_type_not_allowed')
  })

  test('a channel that no provider has', async () => {
    const { browser } = scripted()
    const reply = await browser.send({ ...start, channel: 'telegram' })
    expect(reply).toMatchObject({ status: 422, body: { code: 'channel_unavailable' } })
  })

  test('an e-mail address, where none is verified', async () => {
    const bench = createBench({ didit: { email: false } })
    const reply = await bench.browser().send({ kind: 'email', to: 'a@example.com' })
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
  })
})
