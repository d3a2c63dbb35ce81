import { Readable } from 'node:stream'
import { createGunzip, gzipSync } from 'node:zlib'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import type { FetchServer } from './fetch-server.ts'
import { toFastify } from './fastify.ts'
import { http2Fetch } from '../testing/fixtures/http2-fetch.ts'

const url = '/api/verification/send'
const body = '{"to": "+12025550100"}'
const post = { method: 'POST', url, body, headers: { 'content-type': 'application/json' } } as const

/** Answers with the request. */
const echo: FetchServer = {
  basePath: '/api/verification',
  async fetch(request, facts) {
    const headers = new Headers({ vary: 'Origin' })
    headers.append('set-cookie', 'otp=1')
    return Response.json({ url: request.url, body: await request.text(), facts }, { headers })
  },
}

test.each([
  ['bytes', { parseAs: 'buffer' }],
  ['text', { parseAs: 'string' }],
] as const)('reads the body where a parser of the app reads it as %s', async (_, options) => {
  const app = fastify()
  for (const type of ['application/json', '*']) {
    if (type === 'application/json') app.removeContentTypeParser(type)
    app.addContentTypeParser(type, options, (_request, _text, done) => done(null, 'parsed'))
  }
  app.register(toFastify(echo))
  app.post('/other', (request, reply) => reply.send(request.body))
  expect((await app.inject(post)).json()).toMatchObject({ body })
  expect((await app.inject({ ...post, url: '/other' })).body).toBe('parsed')
})

test('reads the stream that a hook has put in the place of the body', async () => {
  const app = fastify()
  app.addHook('preParsing', async (_request, _reply, payload) => payload.pipe(createGunzip()))
  app.register(toFastify(echo))
  const headers = { ...post.headers, 'content-encoding': 'gzip' }
  const reply = await app.inject({ ...post, headers, body: gzipSync(body) })
  expect(reply.json()).toMatchObject({ body })
})

test('keeps headers of earlier hooks, and runs those after it', async () => {
  const app = fastify()
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('set-cookie', 'session=1').header('vary', 'Accept')
  })
  app.addHook('onSend', async (_request, reply) => void reply.header('x-sent', '1'))
  app.register(toFastify(echo))
  const { headers } = await app.inject(post)
  expect(headers).toMatchObject({
    'set-cookie': ['session=1', 'otp=1'],
    vary: 'Accept, Origin',
    'x-sent': '1',
  })
})

test('is guarded by the hooks of the app, whose errors are its own', async () => {
  const app = fastify()
  app.addHook('preHandler', async () => {
    throw Object.assign(new Error('Log in first.'), { statusCode: 401 })
  })
  app.register(toFastify(echo))
  const reply = await app.inject(post)
  expect([reply.statusCode, reply.json()]).toMatchObject([401, { message: 'Log in first.' }])
})

test.each([
  [false, '127.0.0.1'],
  ['127.0.0.1', '192.0.2.1'],
])('with `trustProxy: %s` the address is %s', async (trustProxy, address) => {
  const app = fastify({ trustProxy })
  app.register(toFastify(echo))
  const headers = { ...post.headers, 'x-forwarded-for': '198.51.100.66, 192.0.2.1' }
  expect((await app.inject({ ...post, headers })).json().facts).toEqual({ address })
})

test.each(['/api', '/api/verification'])('answers with the prefix %s', async (prefix) => {
  const app = fastify()
  app.register(toFastify(echo), { prefix })
  for (const path of [url, '/api/verification', `${url}/?a=b`]) {
    expect((await app.inject({ ...post, url: path })).json()).toMatchObject({
      url: `http://localhost${path}`,
    })
  }
  expect((await app.inject({ ...post, url: '/api/verifications' })).statusCode).toBe(404)
})

test('a prefix that `basePath` does not begin with is an error that says what to do', async () => {
  const app = fastify()
  app.register(toFastify(echo), { prefix: '/auth' })
  await expect(app.ready()).rejects.toThrow(
    "Set `basePath` to the whole path, such as '/auth/api/verification'",
  )
})

test('answers over HTTP/2, and discards a body that was refused', async () => {
  const app = fastify({ http2: true })
  app.register(
    toFastify({
      basePath: '/api/verification',
      fetch: async ({ method, url }) =>
        method === 'GET' ? Response.json({ url }) : new Response('too large', { status: 413 }),
    }),
  )
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const fetch = http2Fetch()
  expect(await (await fetch(origin + url)).json()).toEqual({ url: origin + url })
  const refused = await fetch(origin + url, { method: 'POST', body: 'x'.repeat(200_000) })
  expect([refused.status, await refused.text()]).toEqual([413, 'too large'])
  // Resolves only when no stream is open.
  await app.close()
})

test('a body that ends early fails, and the app goes on', async () => {
  const app = fastify()
  app.register(toFastify(echo))
  const broken = new Readable({
    read() {
      this.destroy(new Error('gone'))
    },
  })
  const reply = await app.inject({ ...post, body: broken }).catch(() => null)
  expect(reply?.statusCode ?? 500).toBe(500)
  expect((await app.inject(post)).statusCode).toBe(200)
})
