import { describe, expect, test } from 'vitest'
import { createBench, origin } from '../testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const start = { kind: 'phone', to: '+12025550100' }

function open() {
  const provider = scriptedProvider()
  return { provider, bench: createBench({ providers: [provider] }) }
}

describe('the cookie', () => {
  test('is set by config once, and kept over sends', async () => {
    const { bench } = open()
    const browser = bench.browser()
    const first = await browser.call('config')
    expect(first.headers.get('set-cookie')).toMatch(
      /^__Host-otp=[\w-]{22}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect((await browser.call('config')).headers.get('set-cookie')).toBeNull()
    expect((await browser.send(start)).headers.get('set-cookie')).toBeNull()
  })

  test('is set by a send without one, which sends nothing and is to be repeated', async () => {
    const { provider, bench } = open()
    const browser = bench.browser()
    const key = browser.key()
    const send = () =>
      browser.call('send', { method: 'POST', body: start, headers: { 'idempotency-key': key } })
    const first = await send()
    expect(first).toMatchObject({ status: 428, body: { code: 'browser_unknown', retry: 'now' } })
    expect(first.headers.get('set-cookie')).toContain('__Host-otp=')
    expect(provider.sends).toHaveLength(0)
    const again = await send()
    expect(again.headers.get('set-cookie')).toBeNull()
    expect((await browser.check(again.body.verification, rightCode)).body.status).toBe('approved')
  })

  test.each([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://app.localhost',
    'http://[::1]:3000',
  ])('has no Secure on %s, where Safari would drop it', async (local) => {
    const { bench } = open()
    const request = new Request(`${local}/api/verification/config`)
    const { headers } = await bench.server.fetch(request)
    expect(headers.get('set-cookie')).toMatch(/^otp=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test.each(['http://shop.example', 'https://localhost', 'http://localhost.example'])(
    'is Secure on %s',
    async (site) => {
      const { bench } = open()
      const { headers } = await bench.server.fetch(new Request(`${site}/api/verification/config`))
      expect(headers.get('set-cookie')).toMatch(/^__Host-otp=.*Secure/)
    },
  )

  test('is read from the header if the framework passes none', async () => {
    const { bench } = open()
    const send = (cookie: string) =>
      bench.server.fetch(
        new Request(`${origin}/api/verification/send`, {
          method: 'POST',
          headers: {
            origin,
            cookie,
            'content-type': 'application/json',
            'idempotency-key': 'the-key-of-one-act',
          },
          body: JSON.stringify(start),
        }),
      )
    const cookie = `other=1; __Host-otp=${'a'.repeat(22)}`
    const [first, again] = [await send(cookie), await send(cookie)]
    expect(again.headers.get('set-cookie')).toBeNull()
    expect(await again.json()).toEqual(await first.json())
    // Not a value that the server generates, so it is replaced.
    expect((await send('__Host-otp=guess')).headers.get('set-cookie')).toContain('__Host-otp=')
  })
})

describe("another browser's handle", () => {
  test('looks like an unknown one, and never reaches the provider', async () => {
    const { provider, bench } = open()
    const owner = bench.browser()
    const { verification } = (await owner.send(start)).body
    const stranger = bench.browser()
    await stranger.call('config')
    const tampered = `${verification.slice(0, -2)}${verification.endsWith('AA') ? 'BB' : 'AA'}`
    const replies = [
      await stranger.check(verification, rightCode),
      await stranger.status(verification),
      await stranger.send({ verification }),
      await owner.check(tampered, rightCode),
      await owner.check('never.was.a.handle', rightCode),
      await owner.status('x'),
    ]
    for (const reply of replies) {
      expect(reply.status).toBe(404)
      expect(reply.body).toEqual(replies[0]!.body)
    }
    expect(provider.checks).toHaveLength(0)
    expect(provider.sends).toHaveLength(1)
    expect((await owner.status(verification)).body.attemptsLeft).toBe(3)
  })
})
