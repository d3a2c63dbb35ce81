import { describe, expect, test } from 'vitest'
import { createBench } from './testing/fixtures/bench.ts'

const to = '+12025550100'

describe('the whole way', () => {
  test('a number is verified, and its proof accepted once', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const config = await browser.call('config')
    expect(config.body).toEqual({
      kinds: {
        phone: { channels: ['sms'], code: { length: 6, charset: 'numeric' }, countries: null },
      },
      challenge: null,
      languages: [],
    })
    const sent = await browser.send({ kind: 'phone', to: '(202) 555-0100', country: 'US' })
    expect(sent.body).toEqual({
      status: 'awaiting',
      verification: expect.any(String),
      to: '+1 ••• ••• ••00',
      kind: 'phone',
      channel: 'sms',
      code: { length: 6, charset: 'numeric' },
      originBound: false,
      expiresIn: 300,
      resendIn: 30,
      attemptsLeft: 3,
      sendsLeft: 3,
      channels: ['sms'],
      resendSemantics: 'unknown',
    })
    const { verification } = sent.body
    const wrong = await browser.check(verification, bench.wrong(to))
    expect(wrong.body).toEqual({ status: 'incorrect', attemptsLeft: 2 })
    const right = await browser.check(verification, bench.code(to))
    expect(right.body).toEqual({
      status: 'approved',
      proof: expect.any(String),
      proofExpiresIn: 1800,
      to,
      kind: 'phone',
    })
    const again = await browser.status(verification)
    expect(again.body).toEqual(right.body)
    const claims = await bench.server.verifyProof(right.body.proof, { to })
    expect(claims).toMatchObject({ sub: to, kind: 'phone', channel: 'sms', environment: 'live' })
    await expect(bench.server.verifyProof(right.body.proof, { to })).rejects.toMatchObject({
      name: 'ProofError',
      code: 'used',
    })
    expect((await browser.status(verification)).body.code).toBe('verification_lost')
    expect(bench.events.map(({ type }) => type)).toEqual([
      'sent',
      'incorrect',
      'approved',
      'proof-used',
    ])
  })
})
