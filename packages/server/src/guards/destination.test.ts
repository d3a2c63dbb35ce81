import { describe, expect, test } from 'vitest'
import { createBench } from '../testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const to = '+12025550100'
const start = { kind: 'phone', to }

function scripted() {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider] })
  return { provider, bench, browser: bench.browser() }
}

describe('a phone number', () => {
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

  test.each([
    ['02', 'CV'],
    ['0 991 12 34', 'CV'],
    ['03', 'WS'],
    ['09123', 'WS'],
    ['0001234567', 'EG'],
    ['8 912 345 67 8', 'RU'],
    ['00000000000000000000', 'JP'],
  ])('%j in %s is refused, and nothing is counted', async (number, country) => {
    const { provider, browser } = scripted()
    const reply = await browser.send({ kind: 'phone', to: number, country })
    expect(reply).toMatchObject({ status: 422, body: { code: 'destination_invalid' } })
    expect(provider.sends).toHaveLength(0)
  })

  test.each([
    ['+375 8 029 491-19-11', 'BY', '+375294911911'],
    ['+7 8 912 345-67-89', 'RU', '+79123456789'],
    ['39 312 345 6789', 'IT', '+393123456789'],
    ['044 55 1234 5678', 'MX', '+525512345678'],
    ['+52 1 55 1234 5678', 'MX', '+525512345678'],
    ['11 2345 6789', 'AR', '+5491123456789'],
  ])('%j in %s is sent to %s', async (number, country, e164) => {
    const { provider, browser } = scripted()
    expect((await browser.send({ kind: 'phone', to: number, country })).status).toBe(200)
    expect(provider.sends[0]!.to.reveal()).toBe(e164)
  })

  test('a country that is not allowed is refused', async () => {
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

  test('a fixed line is allowed if a channel is `voice`', async () => {
    const berlin = { kind: 'phone', to: '+493012345678' }
    expect((await scripted().browser.send(berlin)).status).toBe(200)
    const mute = await createBench().browser().send(berlin)
    expect(mute.body.code).toBe('line_type_not_allowed')
  })

  test('a channel that no provider offers is refused', async () => {
    const { browser } = scripted()
    const reply = await browser.send({ ...start, channel: 'telegram' })
    expect(reply).toMatchObject({ status: 422, body: { code: 'channel_unavailable' } })
  })
})

describe('an e-mail address', () => {
  test.each([
    ['ada', 'missing-at'],
    ['ada@', 'missing-domain'],
    ['ada@example', 'incomplete-domain'],
    ['ada@-example.com', 'invalid-domain'],
    ['ада@example.com', 'non-ascii-local'],
    ['ada@example.com, bob@example.com', 'several'],
    [`${'a'.repeat(65)}@example.com`, 'too-long'],
    [' ', 'empty'],
  ])('%s is refused as %s, and nothing is counted', async (to, reason) => {
    const { provider, browser } = scripted()
    const reply = await browser.send({ kind: 'email', to })
    expect(reply).toMatchObject({
      status: 422,
      body: {
        code: 'destination_invalid',
        retry: 'other-number',
        detail: `The address was not accepted: ${reason}.`,
      },
    })
    expect(provider.sends).toHaveLength(0)
  })

  test.each([
    [' Ada.L+shop@Example.COM ', 'Ada.L+shop@example.com'],
    ['ada＠example．com', 'ada@example.com'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ])('%s is sent to as %s, and approved as such', async (to, address) => {
    const { provider, browser } = scripted()
    const { body } = await browser.send({ kind: 'email', to })
    expect(provider.sends[0]!.to.reveal()).toBe(address)
    const reply = await browser.check(body.verification, rightCode)
    expect(reply.body).toMatchObject({ status: 'approved', to: address, kind: 'email' })
  })

  test('needs no country, whatever countries are allowed, and has none in the config', async () => {
    const bench = createBench({ countries: ['DE'] })
    const reply = await bench
      .browser()
      .send({ kind: 'email', to: 'ada@example.com', country: 'US' })
    expect(reply.status).toBe(200)
    expect((await bench.browser().call('config')).body.kinds.email.countries).toBeNull()
  })

  test('cannot be reached by a channel of phones', async () => {
    const body = { kind: 'email', to: 'ada@example.com', channel: 'sms' }
    const reply = await scripted().browser.send(body)
    expect(reply).toMatchObject({ status: 422, body: { code: 'channel_unavailable' } })
  })
})

test.each([
  [{ email: false }, 'phone', 'email'],
  [{ phone: false }, 'email', 'phone'],
] as const)('didit(%j) verifies %s and no %s', async (didit, on, off) => {
  const bench = createBench({ didit })
  expect(Object.keys((await bench.browser().call('config')).body.kinds)).toEqual([on])
  const to = { phone: '+12025550170', email: 'ada@example.com' }
  expect((await bench.browser().send({ kind: on, to: to[on] })).status).toBe(200)
  expect(await bench.browser().send({ kind: off, to: to[off] })).toMatchObject({
    status: 400,
    body: { code: 'invalid_request' },
  })
})
