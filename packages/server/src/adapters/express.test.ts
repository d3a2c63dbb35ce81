import type { Server } from 'node:http'
import express, { type Express } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import type { Facts } from '../facts.ts'
import { toExpress } from './express.ts'
import type { FetchServer } from './fetch-server.ts'

let listening: Server | undefined

afterEach(() => {
  listening?.closeAllConnections()
  listening?.close()
})

/** Responds with the request it received. */
const echo: FetchServer = {
  basePath: '/api/verification',
  async fetch(request: Request, facts?: Facts) {
    const { pathname, search } = new URL(request.url)
    const headers = new Headers({ vary: 'Origin' })
    headers.append('set-cookie', 'otp=1')
    return Response.json(
      {
        method: request.method,
        path: pathname + search,
        body: await request.text(),
        type: request.headers.get('content-type'),
        length: request.headers.get('content-length'),
        encoding: request.headers.get('content-encoding'),
        facts,
      },
      { status: 202, headers },
    )
  },
}

async function listen(app: Express): Promise<string> {
  const server = await new Promise<Server>((resolve) => {
    const starting = app.listen(0, '127.0.0.1', () => resolve(starting))
  })
  listening = server
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('It listens on no port.')
  return `http://127.0.0.1:${address.port}`
}

const body = '{"kind": "phone", "to": "+12025550100"}'
const post: RequestInit = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
}

describe('a request under the base path', () => {
  test('is answered, with the peer and the whole path', async () => {
    const url = await listen(express().use(toExpress(echo)))
    const response = await fetch(`${url}/api/verification/send?a=b`, post)
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({
      method: 'POST',
      path: '/api/verification/send?a=b',
      body,
      facts: { address: '127.0.0.1' },
    })
  })

  test('is answered wherever it is mounted', async () => {
    const url = await listen(express().use('/api/verification', toExpress(echo)).use(notFound))
    const response = await fetch(`${url}/api/verification/config`)
    expect(await response.json()).toMatchObject({ path: '/api/verification/config' })
  })

  test('keeps headers of earlier middleware', async () => {
    const app = express()
      .use((_request, response, next) => {
        response.setHeader('set-cookie', 'session=1')
        response.setHeader('vary', 'Accept')
        next()
      })
      .use(toExpress(echo))
    const { headers } = await fetch(`${await listen(app)}/api/verification/config`)
    expect(headers.getSetCookie()).toEqual(['session=1', 'otp=1'])
    expect(headers.get('vary')).toBe('Accept, Origin')
  })

  test('takes the address from the option', async () => {
    const app = express()
      .set('trust proxy', true)
      .use(toExpress(echo, { address: ({ ip }) => ip }))
    const response = await fetch(`${await listen(app)}/api/verification/config`, {
      headers: { 'x-forwarded-for': '192.0.2.1' },
    })
    expect(await response.json()).toMatchObject({ facts: { address: '192.0.2.1' } })
  })
})

describe('other paths', () => {
  test.each([
    '/',
    '/api',
    '/api/verifications',
    '/api/verification-of',
    '/other?/api/verification',
  ])('%s is passed on', async (path) => {
    const url = await listen(
      express()
        .use(toExpress(echo))
        .use((_request, response) => void response.send('next')),
    )
    expect(await (await fetch(url + path)).text()).toBe('next')
  })
})

describe('a body that a parser has read', () => {
  test('as JSON is serialised again', async () => {
    const url = await listen(express().use(express.json(), toExpress(echo)))
    const reply = await (await fetch(`${url}/api/verification/send`, post)).json()
    expect(JSON.parse(reply.body)).toEqual(JSON.parse(body))
    expect(reply).toMatchObject({ type: 'application/json', length: null })
  })

  test('as JSON that was compressed loses its content encoding', async () => {
    const { gzipSync } = await import('node:zlib')
    const url = await listen(express().use(express.json(), toExpress(echo)))
    const response = await fetch(`${url}/api/verification/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(body),
    })
    const reply = await response.json()
    expect(JSON.parse(reply.body)).toEqual(JSON.parse(body))
    expect(reply).toMatchObject({ encoding: null })
  })

  test.each([
    ['text', express.text({ type: '*/*' })],
    ['bytes', express.raw({ type: '*/*' })],
  ])('as %s is passed on', async (_, parser) => {
    const url = await listen(express().use(parser, toExpress(echo)))
    const response = await fetch(`${url}/api/verification/send`, post)
    expect(await response.json()).toMatchObject({ body })
  })

  test('as a form stays a form, which no call accepts', async () => {
    const url = await listen(
      express().use(express.urlencoded({ extended: false }), toExpress(echo)),
    )
    const response = await fetch(`${url}/api/verification/send`, {
      method: 'POST',
      body: new URLSearchParams({ to: '+1' }),
    })
    expect(await response.json()).toMatchObject({
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
    })
  })

  test('but not stored is an error that says what to do', async () => {
    const app = express()
      .use((request, _response, next) => {
        request.resume().on('end', next)
      })
      .use(toExpress(echo))
      .use(respondWithMessage)
    const response = await fetch(`${await listen(app)}/api/verification/send`, post)
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringMatching(/was already read.*Mount toExpress\(server\) before/),
    ])
  })
})

test('a body that no parser has read is read, whatever Express 4 sets as its body', async () => {
  const app = express()
    .use((request, _response, next) => {
      request.body = {}
      next()
    })
    .use(toExpress(echo))
  const response = await fetch(`${await listen(app)}/api/verification/send`, post)
  expect(await response.json()).toMatchObject({ body })
})

test('a rejection of the server is passed to the error handler', async () => {
  const broken: FetchServer = {
    basePath: '/api/verification',
    fetch: () => Promise.reject(new Error('broken')),
  }
  const url = await listen(express().use(toExpress(broken)).use(respondWithMessage))
  const response = await fetch(`${url}/api/verification/config`)
  expect([response.status, await response.text()]).toEqual([500, 'broken'])
})

const notFound: express.RequestHandler = (_request, response) => void response.sendStatus(404)

const respondWithMessage: express.ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(500).send(error instanceof Error ? error.message : 'no error')
}
