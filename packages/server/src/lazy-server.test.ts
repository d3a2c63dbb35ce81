import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ConfigurationError, createVerificationServer, type ServerEvent } from './index.ts'
import type { VerificationServerOptions } from './options/options.ts'
import { origin, secret } from './testing/fixtures/bench.ts'
import { scriptedProvider } from './testing/fixtures/scripted-provider.ts'

const options: VerificationServerOptions = {
  providers: [scriptedProvider()],
  secret,
  countries: 'all',
  allowedOrigins: [origin],
  environment: 'test',
}

const printed: string[] = []
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...texts: unknown[]) => {
    printed.push(texts.join(' '))
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  printed.length = 0
})

const config = (path = '/api/verification') => new Request(`${origin}${path}/config`)

describe('options that a function returns', () => {
  test.each([
    ['at once', () => options],
    ['later', async () => options],
  ])('%s are loaded once, at the first request', async (_, load) => {
    const loading =
      vi.fn<() => VerificationServerOptions | Promise<VerificationServerOptions>>(load)
    const server = createVerificationServer(loading)
    expect(server.basePath).toBe('/api/verification')
    expect(loading).not.toHaveBeenCalled()
    const responses = await Promise.all([server.fetch(config()), server.fetch(config())])
    expect(responses.map(({ status }) => status)).toEqual([200, 200])
    await server.fetch(config())
    expect(loading).toHaveBeenCalledOnce()
  })

  test('are loaded by verifyProof too', async () => {
    const server = createVerificationServer(() => options)
    await expect(server.verifyProof('none', { to: '+12025550100' })).rejects.toThrow(
      expect.objectContaining({ name: 'ProofError' }),
    )
  })

  test('are served under the path that is known before', async () => {
    const server = createVerificationServer(() => options, { basePath: '/otp' })
    expect(server.basePath).toBe('/otp')
    expect((await server.fetch(config('/otp'))).status).toBe(200)
    const elsewhere = await server.fetch(config())
    expect([elsewhere.status, await elsewhere.json()]).toMatchObject([
      404,
      { detail: expect.stringContaining('`/otp`') },
    ])
  })
})

describe('options that cannot be loaded', () => {
  test.each([
    [
      'a function that throws',
      () => {
        throw new Error('no vault for +12025550100')
      },
      /no vault for \[digits\]/,
    ],
    ['a function that rejects', () => Promise.reject(new Error('no vault')), /no vault/],
    ['invalid options', () => ({ ...options, secret: '' }), /`secret`: it is missing/],
  ])('%s: a problem, an event and one line on the console', async (_, load, text) => {
    const events: ServerEvent[] = []
    const server = createVerificationServer(load, { onEvent: (event) => void events.push(event) })
    for (const response of [await server.fetch(config()), await server.fetch(config())]) {
      expect([response.status, await response.json()]).toMatchObject([
        500,
        { code: 'misconfigured' },
      ])
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
    const event = { type: 'misconfigured', provider: null, fix: expect.stringMatching(text) }
    expect(events).toEqual([event, event])
    expect(printed).toHaveLength(1)
    expect(printed[0]).toMatch(text)
  })

  test('reject verifyProof', async () => {
    const server = createVerificationServer(() => ({ ...options, secret: '' }))
    await expect(server.verifyProof('none', { to: '+12025550100' })).rejects.toThrow(
      ConfigurationError,
    )
  })

  test('are loaded again at the next request', async () => {
    let failing = true
    const server = createVerificationServer(() => {
      if (failing) throw new Error('not yet')
      return options
    })
    expect((await server.fetch(config())).status).toBe(500)
    failing = false
    expect((await server.fetch(config())).status).toBe(200)
  })
})

test('invalid options that are passed directly throw at once', () => {
  expect(() => createVerificationServer({ ...options, secret: '' })).toThrow(ConfigurationError)
})
