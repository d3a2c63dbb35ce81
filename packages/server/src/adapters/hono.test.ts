import { Hono, type Context } from 'hono'
import { expect, test } from 'vitest'
import type { FetchServer } from './fetch-server.ts'
import { toHono } from './hono.ts'

const path = '/api/verification/send'

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
  ['the context', (c: Context, name: string, value: string) => c.header(name, value)],
  ['the response', (c: Context, name: string, value: string) => c.res.headers.set(name, value)],
])('keeps headers that earlier middleware has set on %s', async (_, set) => {
  const app = new Hono()
    .use(async (c, next) => {
      set(c, 'set-cookie', 'session=1')
      set(c, 'vary', 'Accept')
      set(c, 'x-request-id', '7')
      await next()
      c.header('x-time', '1')
    })
    .use(toHono(echo))
  const { headers } = await app.request(path)
  expect(headers.getSetCookie()).toEqual(['session=1', 'otp=1'])
  expect(headers.get('vary')?.split(', ').sort()).toEqual(['Accept', 'Origin'])
  expect([headers.get('x-request-id'), headers.get('x-time')]).toEqual(['7', '1'])
})

test.each([
  ['json', (c: Context) => c.req.json()],
  ['text', (c: Context) => c.req.text()],
])('gets a body that earlier middleware has read as %s', async (_, read) => {
  const app = new Hono()
    .use(async (c, next) => {
      await read(c)
      await next()
    })
    .use(toHono(echo))
  const response = await app.request(path, { method: 'POST', body: '{"a":1}' })
  expect(await response.json()).toMatchObject({ body: '{"a":1}' })
})

test.each([
  ['under its own path', () => new Hono().use('/api/verification/*', toHono(echo))],
  ['in an app under a path', () => new Hono().route('/api', new Hono().use(toHono(echo)))],
  ['below a base path', () => new Hono().basePath('/api').use('/verification/*', toHono(echo))],
])('answers %s, with the whole path', async (_, create) => {
  const response = await create().request(path)
  expect(await response.json()).toMatchObject({ url: `http://localhost${path}` })
})

test('passes other paths on', async () => {
  const app = new Hono().use(toHono(echo)).get('/api/verifications', (c) => c.text('next'))
  expect(await (await app.request('/api/verifications')).text()).toBe('next')
})

test('takes the address from a helper of the runtime', async () => {
  const address = (c: Context) => c.req.header('x-peer')
  const app = new Hono().use(toHono(echo, { address }))
  const response = await app.request(path, { headers: { 'x-peer': '192.0.2.1' } })
  expect(await response.json()).toMatchObject({ facts: { address: '192.0.2.1' } })
})
