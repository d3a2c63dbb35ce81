import { createServer, type RequestListener, type Server } from 'node:http'
import { createSimulator } from '@otp-kit/simulator'
import express from 'express'
import express4 from 'express-4'
import { afterEach, expect, test } from 'vitest'
import { didit } from '../providers/didit/didit.ts'
import { createVerificationServer, type VerificationServer } from '../server.ts'
import { toExpress } from './express.ts'
import { toNodeHandler } from './node.ts'

let listening: Server | undefined

afterEach(() => {
  listening?.closeAllConnections()
  listening?.close()
})

const ways: [string, (server: VerificationServer) => RequestListener][] = [
  ['Node', (server) => toNodeHandler(server)],
  ['Express 5, above its parser', (server) => express().use(toExpress(server), express.json())],
  ['Express 5, below its parser', (server) => express().use(express.json(), toExpress(server))],
  ['Express 4, above its parser', (server) => express4().use(toExpress(server), express4.json())],
  ['Express 4, below its parser', (server) => express4().use(express4.json(), toExpress(server))],
]

test.each(ways)('from config to proof over %s', async (_, listenerOf) => {
  const simulator = createSimulator({ seed: 'adapters' })
  const origin = 'http://localhost:3000'
  const server = createVerificationServer({
    providers: [didit({ apiKey: 'key-of-nobody', fetch: simulator.fetch })],
    secret: 'a secret of a test, thirty-two bytes or more',
    countries: ['US'],
    allowedOrigins: [origin],
    clock: simulator.clock,
    environment: 'test',
  })
  const base = `${await listen(listenerOf(server))}${server.basePath}`

  const config = await fetch(`${base}/config`)
  expect(await config.json()).toMatchObject({ kinds: { phone: { channels: ['sms'] } } })
  const [cookie = ''] = config.headers.getSetCookie()[0]?.split(';') ?? []

  const post = (path: string, key: string, body: unknown): Promise<Response> =>
    fetch(`${base}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie, 'idempotency-key': key },
      body: JSON.stringify(body),
    })
  const to = '+12025550199'
  const sent = await post('send', 'send-send-send-send', { kind: 'phone', to })
  const awaiting = await sent.json()
  expect(awaiting).toMatchObject({ status: 'awaiting', attemptsLeft: 3 })
  const code = simulator.inbox.latest(to)?.code
  const checked = await post('check', 'check-check-check', {
    verification: awaiting.verification,
    code,
  })
  const approved = await checked.json()
  expect(approved).toMatchObject({ status: 'approved', to })
  expect(await server.verifyProof(approved.proof, { to })).toMatchObject({ sub: to })

  // Express 4's parsers set an empty body on requests that they do not read.
  const text = await fetch(`${base}/send`, { method: 'POST', headers: { origin }, body: 'text' })
  expect([text.status, await text.json()]).toMatchObject([415, { code: 'unsupported_media_type' }])

  const large = await post('send', 'large-large-large-large', { to: 'x'.repeat(90_000) })
  expect([large.status, await large.json()]).toMatchObject([413, { code: 'body_too_large' }])
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  listening = server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('It listens on no port.')
  return `http://127.0.0.1:${address.port}`
}
