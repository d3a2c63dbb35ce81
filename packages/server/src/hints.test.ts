import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { turnstile } from './challenge/index.ts'
import { memoryStore } from './store/memory.ts'
import { createBench, origin } from './testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from './testing/fixtures/scripted-provider.ts'
import { phone } from './testing/fixtures/test-kinds.ts'

const { start } = phone
const printed: string[] = []

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation((...texts: unknown[]) => {
    printed.push(texts.join(' '))
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  printed.length = 0
})

function open(options: Parameters<typeof createBench>[0] = {}) {
  const bench = createBench({ providers: [scriptedProvider()], ...options })
  return { bench, browser: bench.browser() }
}

describe('an event each, and in development one line', () => {
  test('for a wrong origin, with the origin seen and those allowed', async () => {
    const { bench, browser } = open({ environment: 'development' })
    const call = () =>
      browser.call('send', { method: 'POST', body: start, origin: 'https://evil.example' })
    await call()
    await call()
    const refused = { type: 'origin-refused', origin: 'https://evil.example', allowed: [origin] }
    expect(bench.events).toEqual([refused, refused])
    const lines = printed.filter((line) => line.includes('https://evil.example'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(origin)
  })

  test('for a handle of another browser', async () => {
    const { bench, browser } = open()
    const { verification } = (await browser.send(start)).body
    const stranger = bench.browser()
    await stranger.call('config')
    await stranger.check(verification, rightCode)
    expect(bench.events.at(-1)).toMatchObject({ type: 'handle-of-another-browser' })
  })

  test('for a proof that is refused, and one that is used again', async () => {
    const { bench, browser } = open()
    const { verification } = (await browser.send(start)).body
    const { proof } = (await browser.check(verification, rightCode)).body
    const { verifyProof } = bench.server
    await expect(verifyProof(proof, { to: '+12025550199' })).rejects.toThrow(/destination/)
    await verifyProof(proof, { to: start.to })
    await expect(verifyProof(proof, { to: start.to })).rejects.toThrow(/used/)
    expect(bench.events.slice(-3)).toMatchObject([
      { type: 'proof-refused', reason: 'destination' },
      { type: 'proof-used' },
      { type: 'proof-refused', reason: 'used' },
    ])
  })

  test('for a client address that is never there, once', async () => {
    const { bench, browser } = open({ clientAddress: { header: 'x-real-ip' } })
    await browser.send(start)
    await browser.send({ kind: 'phone', to: '+12025550199' })
    const unknown = bench.events.filter(({ type }) => type === 'client-address-unknown')
    expect(unknown).toEqual([
      { type: 'client-address-unknown', fix: expect.stringContaining('x-real-ip') },
    ])
  })

  test('for a proxy that is not configured', async () => {
    const { bench } = open()
    const browser = bench.browser('10.0.0.7')
    const headers = { 'x-forwarded-for': '198.51.100.7' }
    await browser.call('send', { method: 'POST', body: start, headers })
    const fix = expect.stringContaining('trustedProxies')
    expect(bench.events).toEqual([{ type: 'client-address-unknown', fix }])
  })

  test('for a page in a frame on another site', async () => {
    const { bench, browser } = open()
    await browser.call('config', { headers: { 'sec-fetch-storage-access': 'none' } })
    const fix = expect.stringContaining("binding: 'header'")
    expect(bench.events).toEqual([{ type: 'cookies-blocked', fix }])
  })

  test('for headers that fail the preflight', async () => {
    const preflight = (browser: ReturnType<typeof open>['browser']) =>
      browser.call('send', {
        method: 'OPTIONS',
        headers: { 'access-control-request-headers': 'content-type,traceparent,baggage' },
      })
    const { bench, browser } = open()
    await preflight(browser)
    const fix = expect.stringContaining("allowedHeaders: ['traceparent', 'baggage']")
    const headers = ['traceparent', 'baggage']
    expect(bench.events).toEqual([{ type: 'headers-refused', headers, fix }])
    const allowing = open({ allowedHeaders: ['Traceparent', 'baggage'] })
    const reply = await preflight(allowing.browser)
    expect(reply.headers.get('access-control-allow-headers')).toContain('Traceparent, baggage')
    expect(allowing.bench.events).toEqual([])
  })
})

describe('at start', () => {
  test('development prints what it waives, once', () => {
    open({ environment: 'development' })
    expect(
      printed.filter((line) => /memory of one process.*movable clock/.test(line)),
    ).toHaveLength(1)
  })

  test('everything that it waives is named, and nothing else', () => {
    const waives = (options: Parameters<typeof createBench>[0]) => {
      printed.length = 0
      open({ environment: 'development', ...options })
      return printed.join('\n')
    }
    const challenge = turnstile({ siteKey: 'k', secret: `1x${'0'.repeat(31)}AA` })
    expect(waives({ providers: [scriptedProvider({ sandbox: true })] })).toContain('sandbox')
    expect(waives({ challenge })).toContain("keys of a challenge's tests")
    expect(waives({})).toContain('a cookie without Secure')
    const strict = waives({ binding: 'header', store: memoryStore({ singleProcess: true }) })
    expect(strict).not.toMatch(/sandbox|cookie|memory|tests/)
    expect(waives({ environment: 'test' })).toBe('')
  })

  test('codes of four digits and apps without header binding are warned of', () => {
    const { kinds } = scriptedProvider()
    const four = { ...kinds.phone!, code: { length: 4, charset: 'numeric' as const } }
    open({
      providers: [scriptedProvider({ kinds: { phone: four } })],
      allowedOrigins: ['capacitor://localhost', 'ionic://localhost'],
    })
    expect(printed.join('\n')).toMatch(/four characters/)
    expect(printed.join('\n')).toMatch(
      /capacitor:\/\/localhost, ionic:\/\/localhost.*binding: 'header'/,
    )
  })
})

test('an app calls from its own origin with header binding', async () => {
  const app = 'capacitor://localhost'
  const { browser } = open({ allowedOrigins: [app], binding: 'header' })
  const headers = { 'otp-binding': 'a'.repeat(32), 'idempotency-key': browser.key() }
  const reply = await browser.call('send', { method: 'POST', body: start, headers, origin: app })
  expect(reply.body.status).toBe('awaiting')
  expect(reply.headers.get('access-control-allow-origin')).toBe(app)
})
