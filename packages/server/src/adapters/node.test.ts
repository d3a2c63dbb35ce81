import { createServer, request as httpRequest, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Facts } from '../facts.ts'
import type { FetchServer } from './fetch-server.ts'
import { type NodeHandlerOptions, toNodeHandler } from './node.ts'

let listening: Server | undefined

afterEach(() => {
  listening?.closeAllConnections()
  listening?.close()
})

type Answer = (request: Request, facts: Facts) => Response | Promise<Response>

async function listen(answer: Answer, options?: NodeHandlerOptions): Promise<string> {
  const server: FetchServer = {
    basePath: '/api/verification',
    fetch: async (request, facts = {}) => answer(request, facts),
  }
  listening = createServer(toNodeHandler(server, options))
  await new Promise<void>((resolve) => listening?.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  if (typeof address !== 'object' || address === null) throw new Error('It listens on no port.')
  return `http://127.0.0.1:${address.port}`
}

test('passes method, URL, headers, body and the peer', async () => {
  const url = await listen(async (request, facts) =>
    Response.json({
      method: request.method,
      url: request.url,
      cookie: request.headers.get('cookie'),
      origin: request.headers.get('origin'),
      body: await request.text(),
      facts,
    }),
  )
  const response = await fetch(`${url}/api/verification/send?a=b`, {
    method: 'POST',
    headers: { cookie: 'otp=1', origin: 'http://localhost', 'content-type': 'application/json' },
    body: '{"to":"é"}',
  })
  expect(await response.json()).toEqual({
    method: 'POST',
    url: `${url}/api/verification/send?a=b`,
    cookie: 'otp=1',
    origin: 'http://localhost',
    body: '{"to":"é"}',
    facts: { address: '127.0.0.1' },
  })
})

test('the address can be taken from another source', async () => {
  const url = await listen((_, facts) => Response.json(facts), {
    address: (request) => String(request.headers['x-peer']),
  })
  const response = await fetch(url, { headers: { 'x-peer': '192.0.2.1' } })
  expect(await response.json()).toEqual({ address: '192.0.2.1' })
})

test('returns status, headers, every cookie and the bytes', async () => {
  const url = await listen(() => {
    const headers = new Headers({ 'x-one': '1', vary: 'Origin' })
    headers.append('set-cookie', 'a=1; Path=/')
    headers.append('set-cookie', 'b=2; Expires=Thu, 01 Jan 2032 00:00:00 GMT')
    return new Response(new Uint8Array([0, 255, 10]), { status: 418, headers })
  })
  const response = await fetch(url)
  expect(response.status).toBe(418)
  expect(response.headers.get('x-one')).toBe('1')
  expect(response.headers.get('vary')).toBe('Origin')
  expect(response.headers.getSetCookie()).toEqual([
    'a=1; Path=/',
    'b=2; Expires=Thu, 01 Jan 2032 00:00:00 GMT',
  ])
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 10])
})

test('a response without a body is sent without one', async () => {
  const url = await listen(() => new Response(null, { status: 204 }))
  const response = await fetch(url, { method: 'OPTIONS' })
  expect([response.status, await response.text()]).toEqual([204, ''])
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([204, ''])
})

test('a body that is refused early gets its answer, and is not read further', async () => {
  let read = 0
  const url = await listen(async (request) => {
    const reader = request.body?.getReader()
    while (read < 10_000) read += (await reader?.read())?.value?.byteLength ?? 0
    await reader?.cancel()
    return new Response('too large', { status: 413 })
  })
  const answer = await new Promise<{ status: number | undefined; connection: unknown }>(
    (resolve, reject) => {
      const sending = httpRequest(url, { method: 'POST' }, (response) => {
        response.resume()
        resolve({ status: response.statusCode, connection: response.headers.connection })
        sending.destroy()
      })
      sending.on('error', reject)
      // The stream never ends, so the answer has to be sent before its end.
      sending.write(Buffer.alloc(50_000, 'a'))
    },
  )
  expect(answer).toEqual({ status: 413, connection: 'close' })
  expect(read).toBeLessThan(200_000)
})

test('a client that disconnects aborts the request, and the late answer is dropped', async () => {
  const seen = resolvers()
  const aborted = resolvers()
  const url = await listen(async (request) => {
    if (request.method === 'GET') return new Response('alive')
    const gone = new Promise((resolve) => request.signal.addEventListener('abort', resolve))
    seen.resolve()
    await gone
    aborted.resolve()
    return new Response('too late')
  })
  const leaving = new AbortController()
  const call = fetch(url, { method: 'POST', signal: leaving.signal })
  await seen.promise
  leaving.abort()
  await expect(call).rejects.toThrow(/abort/)
  await aborted.promise
  expect(await (await fetch(url)).text()).toBe('alive')
})

test('a client that disconnects within its body fails the read, and the server keeps running', async () => {
  const failed = resolvers()
  const url = await listen(async (request) => {
    if (request.method === 'GET') return new Response('alive')
    await request.text().catch(() => failed.resolve())
    return new Response('unheard')
  })
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf', () =>
    socket.destroy(),
  )
  await failed.promise
  expect(await (await fetch(url)).text()).toBe('alive')
})

test('a rejection of the server is a 500 without details', async () => {
  const url = await listen(() => Promise.reject(new Error('with a secret')))
  const response = await fetch(url)
  expect([response.status, await response.text()]).toEqual([500, ''])
})

test.each([
  [
    'GET //elsewhere.example/x HTTP/1.1\r\nHost: a.example:81',
    'http://a.example:81//elsewhere.example/x',
  ],
  ['GET http://b.example/x?y HTTP/1.1\r\nHost: a.example', 'http://a.example/x?y'],
  ['OPTIONS * HTTP/1.1\r\nHost: a.example', 'http://a.example/'],
  ['GET /x HTTP/1.1\r\nHost: a.example/api/verification/config?', 'http://a.example/x'],
  ['GET /x HTTP/1.1\r\nHost: a b', 'http://host.invalid/x'],
  ['GET /x HTTP/1.0', 'http://host.invalid/x'],
])('%j has the URL %s', async (head, expected) => {
  const url = await listen((request) => new Response(request.url))
  const [, body] = (await raw(url, head)).split('\r\n\r\n')
  expect(body).toBe(expected)
})

test('a request over TLS has an https URL', async () => {
  const url = await listen((request) => new Response(request.url))
  // Like a TLS socket of `https`.
  listening?.on('connection', (socket) => Object.assign(socket, { encrypted: true }))
  expect(await raw(url, 'GET /x HTTP/1.1\r\nHost: a.example')).toContain('https://a.example/x')
})

test('a method that `Request` refuses is answered with 400', async () => {
  const url = await listen(() => new Response('reached'))
  expect(await raw(url, 'TRACE / HTTP/1.1\r\nHost: a')).toMatch(/^HTTP\/1\.1 400 /)
})

test('repeated headers keep their meaning', async () => {
  const url = await listen(({ headers }) =>
    Response.json({ cookie: headers.get('cookie'), origin: headers.get('origin') }),
  )
  const text = await raw(
    url,
    'GET / HTTP/1.1\r\nHost: a\r\nCookie: a=1\r\nCookie: b=2\r\nOrigin: http://a\r\nOrigin: http://b',
  )
  // Repeated Cookie headers are joined; a repeated Origin is not an allowed one.
  expect(text).toContain('{"cookie":"a=1; b=2","origin":"http://a, http://b"}')
})

interface Resolvers {
  readonly promise: Promise<void>
  readonly resolve: () => void
}

function resolvers(): Resolvers {
  let resolve!: () => void
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

function raw(url: string, head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    socket.on('end', () => resolve(text)).on('error', reject)
    socket.write(`${head}\r\nConnection: close\r\n\r\n`)
  })
}
