import { describe, expect, test } from 'vitest'
import { createBench, origin, type CallInit } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const start = { kind: 'phone', to: '+12025550100' }

function open() {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider] })
  const browser = bench.browser()
  const post = (init: CallInit = {}) =>
    browser.call('send', {
      method: 'POST',
      body: start,
      ...init,
      headers: { 'idempotency-key': browser.key(), ...init.headers },
    })
  return { provider, bench, browser, post }
}

describe('the origin of the page', () => {
  test.each([
    ['https://evil.example'],
    ['https://shop.example.evil.example'],
    ['http://shop.example'],
    ['https://shop.example:8443'],
    ['null'],
    [''],
  ])('not %j', async (from) => {
    const { provider, post } = open()
    const reply = await post({ origin: from, headers: { 'sec-fetch-site': 'same-origin' } })
    expect(reply).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } })
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
    expect(reply.headers.get('vary')).toBe('Origin')
    expect(provider.sends).toHaveLength(0)
  })

  test('without an origin, only what the browser calls same-origin', async () => {
    const { browser, post } = open()
    await browser.call('config')
    expect((await post({ origin: null })).status).toBe(403)
    expect((await post({ origin: null, headers: { 'sec-fetch-site': 'same-site' } })).status).toBe(
      403,
    )
    expect(
      (await post({ origin: null, headers: { 'sec-fetch-site': 'same-origin' } })).status,
    ).toBe(200)
  })

  test('the Origin header is used if the framework passes no origin, and forwarded headers are not', async () => {
    const { bench } = open()
    const call = (headers: Record<string, string>) =>
      bench.server.fetch(
        new Request(`${origin}/api/verification/status`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ verification: 'x' }),
        }),
      )
    expect((await call({ origin })).status).toBe(404)
    expect((await call({ 'x-forwarded-host': 'shop.example', host: 'shop.example' })).status).toBe(
      403,
    )
  })

  test('a client with header binding needs no origin', async () => {
    const bench = createBench({ providers: [scriptedProvider()], binding: 'header' })
    const browser = bench.browser()
    const post = (headers: Record<string, string>) =>
      browser.call('send', {
        method: 'POST',
        body: start,
        origin: null,
        headers: { 'idempotency-key': browser.key(), ...headers },
      })
    expect((await post({ 'otp-binding': 'a'.repeat(22) })).status).toBe(200)
    expect(await post({})).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    expect((await post({ 'otp-binding': 'short' })).status).toBe(400)
    expect(browser.jar.size).toBe(0)
  })
})

describe('the reply to a page', () => {
  test('names the origin exactly, with credentials', async () => {
    const { headers } = await open().post()
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(headers.get('access-control-allow-credentials')).toBe('true')
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After')
    expect(headers.get('vary')).toBe('Origin')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('a preflight is answered', async () => {
    const { browser } = open()
    const reply = await browser.call('send', { method: 'OPTIONS' })
    expect(reply.status).toBe(204)
    expect(reply.headers.get('access-control-allow-origin')).toBe(origin)
    expect(reply.headers.get('access-control-allow-headers')).toBe(
      'Content-Type, Idempotency-Key, Otp-Binding',
    )
    const foreign = await browser.call('send', {
      method: 'OPTIONS',
      origin: 'https://evil.example',
    })
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
    expect(foreign.headers.get('access-control-allow-methods')).toBeNull()
  })

  test('config is open, but other pages cannot read it', async () => {
    const reply = await open().browser.call('config', { origin: 'https://evil.example' })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the request itself', () => {
  test.each([
    ['send', 'GET', 'POST, OPTIONS'],
    ['check', 'PUT', 'POST, OPTIONS'],
    ['status', 'DELETE', 'POST, OPTIONS'],
    ['config', 'POST', 'GET, OPTIONS'],
  ])('%s is not for %s', async (path, method, allow) => {
    const reply = await open().browser.call(path, { method })
    expect(reply).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } })
    expect(reply.headers.get('allow')).toBe(allow)
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
  })

  test.each(['', 'sends', 'send/x', '../send'])('there is no call %j', async (path) => {
    const reply = await open().browser.call(path, { method: 'POST', body: start })
    expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  test('a trailing slash is the same call', async () => {
    const { browser } = open()
    expect((await browser.call('config/')).status).toBe(200)
    const reply = await browser.call('send/', { method: 'POST', body: start })
    expect(reply.body.code).toBe('idempotency_key_required')
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'a body has to be JSON: %j',
    async (type) => {
      const reply = await open().post({ headers: { 'content-type': type } })
      expect(reply).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } })
    },
  )

  test('a parameter of the media type is ignored', async () => {
    const { browser, post } = open()
    await browser.call('config')
    const reply = await post({ headers: { 'content-type': 'application/json; charset=utf-8' } })
    expect(reply.status).toBe(200)
  })

  test.each([
    ['{ "kind": "phone", "to": "+12025550100"', 'The request body is not JSON.'],
    ['', 'The request body is not JSON.'],
    ['null', 'The body does not match the contract.'],
    ['[]', 'The body does not match the contract.'],
  ])('%j is an invalid request', async (body, detail) => {
    const reply = await open().post({ body })
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_request', detail } })
  })

  test.each([
    { ...start, verification: 'x' },
    { ...start, purpose: 'sign-in' },
    { ...start, channel: 'pigeon' },
    { ...start, country: 'us' },
    { ...start, to: '' },
    { ...start, to: '1'.repeat(321) },
    { ...start, locale: '../../etc' },
    { kind: 'phone' },
    { kind: 'fax', to: '+12025550100' },
    { verification: 7 },
  ])('%j is an invalid request, whose values are not echoed', async (body) => {
    const { provider, post } = open()
    const reply = await post({ body })
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_request', retry: 'never' } })
    expect(JSON.stringify(reply.body)).not.toMatch(/2025550100|1111|pigeon|etc/)
    expect(provider.sends).toHaveLength(0)
  })

  test('a body that is too large, with and without a content length', async () => {
    const { post } = open()
    const large = JSON.stringify({ ...start, challenge: 'x'.repeat(9000) })
    expect(await post({ body: large })).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    })
    const declared = await post({ headers: { 'content-length': '9000' } })
    expect(declared.body.code).toBe('body_too_large')
  })
})
