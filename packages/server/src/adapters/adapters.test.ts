import { afterEach, describe, expect, test } from 'vitest'
import type { Facts } from '../facts.ts'
import { adapters, type AdapterOptions, type Mounted } from '../testing/fixtures/adapters.ts'
import { createBench, origin } from '../testing/fixtures/bench.ts'
import type { FetchServer } from './fetch-server.ts'

interface PostInit extends RequestInit {
  readonly headers?: Record<string, string>
  /** Needed for a stream. TypeScript's DOM does not know it yet. */
  readonly duplex?: 'half'
}

const basePath = '/api/verification'
const to = '+12025550199'
const open: Mounted[] = []

afterEach(async () => {
  for (const mounted of open.splice(0)) await mounted.close()
})

describe.each(adapters)('$name', ({ mount, knowsAddress, parsed }) => {
  async function mounted(server: FetchServer, options?: AdapterOptions): Promise<Mounted> {
    const target = await mount(server, options)
    open.push(target)
    return target
  }

  /** Mounts the proxy, for a browser that has its cookie. */
  async function proxy(options?: AdapterOptions) {
    const bench = createBench()
    const { url, fetch } = await mounted(bench.server, options)
    const config = await fetch(`${url}${basePath}/config`)
    const cookie = config.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    let keys = 0
    const post = (path: string, body: unknown, init: PostInit = {}) =>
      fetch(`${url}${basePath}/${path}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
        headers: {
          'content-type': 'application/json',
          origin,
          cookie,
          'idempotency-key': `the-key-of-an-act-${(keys += 1)}`,
          ...init.headers,
        },
      })
    return { bench, url, fetch, post, config }
  }

  /** Mounts a server that answers with what it received. */
  async function echo(options?: AdapterOptions): Promise<Mounted> {
    return mounted({ basePath, fetch: answerWithRequest }, options)
  }

  test('goes from config to proof', async () => {
    const { bench, post, config } = await proxy()
    expect(await config.json()).toMatchObject({ kinds: { phone: { channels: ['sms'] } } })
    const sent = await (await post('send', { kind: 'phone', to })).json()
    expect(sent).toMatchObject({ status: 'awaiting', attemptsLeft: 3 })
    const check = { verification: sent.verification, code: bench.code(to) }
    const approved = await (await post('check', check)).json()
    expect(approved).toMatchObject({ status: 'approved', to })
    expect(await bench.server.verifyProof(approved.proof, { to })).toMatchObject({ sub: to })
  })

  test('passes method, path, query, headers and body', async () => {
    const { url, fetch } = await echo()
    const body = '{"to":"é"}'
    const response = await fetch(`${url}${basePath}/send?a=b`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'otp=1; b=2', origin },
      body,
    })
    expect(await response.json()).toMatchObject({
      method: 'POST',
      path: `${basePath}/send?a=b`,
      body,
      headers: { 'content-type': 'application/json', cookie: 'otp=1; b=2', origin },
    })
  })

  test('answers with the status and each cookie on its own', async () => {
    const { url, fetch } = await echo()
    const { status, headers } = await fetch(`${url}${basePath}/config`)
    expect(status).toBe(202)
    expect(headers.getSetCookie()).toEqual([
      'a=1; Path=/',
      'b=2; Expires=Thu, 01 Jan 2032 00:00:00 GMT',
    ])
    expect(headers.get('vary')).toBe('Origin')
  })

  test('passes the address of the peer, or the one of the option', async () => {
    const { url, fetch } = await echo()
    const { facts } = await (await fetch(`${url}${basePath}/config`)).json()
    expect(facts.address).toBe(knowsAddress ? '127.0.0.1' : undefined)
    const other = await echo({ address: () => '192.0.2.1' })
    const response = await other.fetch(`${other.url}${basePath}/config`)
    expect((await response.json()).facts).toEqual({ address: '192.0.2.1' })
  })

  test('survives an `address` option that throws', async () => {
    let failing = true
    const { url, fetch } = await echo({
      address() {
        if (failing) throw new Error('with a secret')
        return '192.0.2.1'
      },
    })
    // Without a framework, whoever calls `fetch` gets the error.
    const failed = () => new Response(null, { status: 500 })
    const call = () => fetch(`${url}${basePath}/config`).catch(failed)
    expect(await call()).toMatchObject({ status: 500 })
    failing = false
    expect(await call()).toMatchObject({ status: 202 })
  })

  test('aborts the request when the client leaves', async () => {
    const seen = resolvers()
    const aborted = resolvers()
    const { url, fetch } = await mounted({
      basePath,
      async fetch({ method, signal }) {
        if (method === 'GET') return new Response('alive')
        const gone = new Promise((resolve) => signal.addEventListener('abort', resolve))
        seen.resolve()
        await gone
        aborted.resolve()
        return new Response('too late')
      },
    })
    const leaving = new AbortController()
    const call = fetch(`${url}${basePath}/send`, {
      method: 'POST',
      body: '{}',
      signal: leaving.signal,
    }).catch(() => {})
    await seen.promise
    leaving.abort()
    await aborted.promise
    await call
    expect(await (await fetch(`${url}${basePath}/config`)).text()).toBe('alive')
  })

  test('reads a body in chunks, of unknown length', async () => {
    const { post } = await proxy()
    const body = new Blob([JSON.stringify({ kind: 'phone', to })]).stream()
    const sent = await post('send', '', { body, duplex: 'half' })
    expect(await sent.json()).toMatchObject({ status: 'awaiting' })
  })

  test.each(['of known length', 'in chunks'])('refuses a large body %s', async (how) => {
    const { post } = await proxy()
    const text = JSON.stringify({ to: 'x'.repeat(90_000) })
    const body = how === 'in chunks' ? new Blob([text]).stream() : text
    const large = await post('send', '', { body, duplex: 'half' })
    expect([large.status, await large.json()]).toMatchObject([413, { code: 'body_too_large' }])
  })

  test.each([
    ['{"to":', 'application/json', 400, 'invalid_request'],
    ['', 'application/json', 400, 'invalid_request'],
    ['text', 'text/plain', 415, 'unsupported_media_type'],
    ['to=1', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
    ['text', 'no type at all', 415, 'unsupported_media_type'],
  ])('has its own answer to the body %j as %s', async (body, type, status, code) => {
    const { post } = await proxy()
    const response = await post('send', body, { headers: { 'content-type': type } })
    // Express's own parser refuses what is not JSON.
    const isOwn = !parsed || code !== 'invalid_request' || body === ''
    const answer = isOwn ? await response.json() : { status: response.status }
    expect(answer).toMatchObject(isOwn ? { status, code } : { status })
  })

  test('answers HEAD, OPTIONS and other methods', async () => {
    const { url, fetch } = await proxy()
    const head = await fetch(`${url}${basePath}/config`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const preflight = await fetch(`${url}${basePath}/send`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    expect([preflight.status, await preflight.text()]).toEqual([204, ''])
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin)
    expect((await fetch(`${url}${basePath}/send`, { method: 'PUT', body: '{}' })).status).toBe(405)
    expect((await fetch(`${url}${basePath}/send`)).status).toBe(405)
  })

  test('answers a path with a trailing slash like the one without', async () => {
    const { url, fetch, post } = await proxy()
    expect((await fetch(`${url}${basePath}/config/`)).status).toBe(200)
    const sent = await post('send/', { kind: 'phone', to })
    expect(await sent.json()).toMatchObject({ status: 'awaiting' })
  })

  test('has no answer to other paths', async () => {
    const { url, fetch } = await proxy()
    for (const path of ['/', '/api', '/api/verifications', `/other?${basePath}`]) {
      expect((await fetch(url + path)).status).toBe(404)
    }
  })
})

const answerWithRequest = async (request: Request, facts?: Facts): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  const headers = new Headers({ vary: 'Origin' })
  headers.append('set-cookie', 'a=1; Path=/')
  headers.append('set-cookie', 'b=2; Expires=Thu, 01 Jan 2032 00:00:00 GMT')
  const { method } = request
  const received = {
    method,
    path: pathname + search,
    body: await request.text(),
    headers: Object.fromEntries(request.headers),
    facts,
  }
  return Response.json(received, { status: 202, headers })
}

function resolvers() {
  let resolve!: () => void
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
