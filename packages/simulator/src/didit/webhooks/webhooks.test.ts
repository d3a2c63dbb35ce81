import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createClient,
  createStillSimulator,
  ordinary,
} from '../../testing/fixtures/didit-client.ts'
import { canonicalJson } from './signatures.ts'

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Starts a receiver that answers with the given statuses, then always with the last one. */
async function receiver(...statuses: number[]) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      text += chunk
    })
    request.on('end', () => {
      received.push({ headers: request.headers, text })
      const status = statuses.length > 1 ? statuses.shift() : statuses[0]
      response.writeHead(status ?? 200, { location: '/elsewhere' }).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : ''
  return { url: `http://127.0.0.1:${port}/hook`, received }
}

const path = '/v3/webhook/destinations/'
const wanted = { label: 'Mine', webhook_version: 'v3', subscribed_events: ['status.updated'] }

async function setUp(url: string, more: object = {}) {
  const simulator = createStillSimulator()
  const client = createClient(simulator)
  const { body } = await client.call('POST', path, { ...wanted, url, ...more })
  return { simulator, ...client, secret: String(body.secret_shared_key), id: String(body.uuid) }
}

const statusOf = ({ text }: Received): unknown => JSON.parse(text).status

describe('a webhook', () => {
  it('reports each status, and the decision with the final one', async () => {
    const { url, received } = await receiver(200)
    const { simulator, send, check } = await setUp(url)
    const { body } = await send(ordinary, { vendor_data: 'Zoë', metadata: { b: 1, a: 2 } })
    await simulator.webhooks.settled()
    await check(ordinary, simulator.inbox.latest()?.code ?? '')
    await simulator.webhooks.settled()
    expect(received.map(statusOf)).toEqual(['In Progress', 'Approved'])
    const [first, last] = received.map(({ text }) => JSON.parse(text))
    expect(first.decision).toBeUndefined()
    expect(last).toMatchObject({
      webhook_type: 'status.updated',
      session_id: body.request_id,
      vendor_data: 'Zoë',
      metadata: { a: 2, b: 1 },
      environment: 'live',
      decision: { session_id: body.request_id, phone_verifications: [{ status: 'Approved' }] },
    })
    expect(last.event_id).not.toBe(first.event_id)
  })

  it('has three signatures', async () => {
    const { url, received } = await receiver(200)
    const { simulator, secret, send } = await setUp(url)
    await send(ordinary, { vendor_data: 'Zoë' })
    await simulator.webhooks.settled()
    const [{ headers, text } = { headers: {}, text: '' }] = received
    const hmac = (signed: string) => createHmac('sha256', secret).update(signed).digest('hex')
    const body = JSON.parse(text)
    expect(secret).toHaveLength(43)
    expect(headers['x-timestamp']).toBe(String(Math.floor(simulator.clock.now() / 1000)))
    expect(headers['x-signature']).toBe(hmac(text))
    expect(headers['x-signature-v2']).toBe(hmac(canonicalJson(body)))
    expect(headers['x-signature-simple']).toBe(
      hmac(`${String(headers['x-timestamp'])}:${body.session_id}:${body.status}:status.updated`),
    )
    expect(headers['user-agent']).toBe('DiditWebhook/2.0 +https://didit.me')
  })

  it('is retried after one and four minutes with the same event id, then no more', async () => {
    const { url, received } = await receiver(500, 404, 503)
    const { simulator, send } = await setUp(url)
    await send(ordinary)
    await simulator.webhooks.settled()
    expect(received).toHaveLength(1)
    simulator.clock.advance(60_000)
    await simulator.webhooks.settled()
    expect(received).toHaveLength(2)
    simulator.clock.advance(239_999)
    await simulator.webhooks.settled()
    expect(received).toHaveLength(2)
    simulator.clock.advance(1)
    await simulator.webhooks.settled()
    const events = received.map(({ text }) => JSON.parse(text).event_id)
    // The remaining one reports that the verification has expired in the meantime.
    expect(events.filter((event) => event === events[0])).toHaveLength(3)
    expect(simulator.webhooks.deliveries()[0]).toMatchObject({
      state: 'failed',
      attempts: [{ status: 500 }, { status: 404 }, { status: 503 }],
    })
  })

  it.each([[400], [301]])(
    'is neither retried nor redirected by an answer of %i',
    async (status) => {
      const { url, received } = await receiver(status)
      const { simulator, send } = await setUp(url)
      await send(ordinary)
      await simulator.webhooks.settled()
      simulator.clock.advance(60_000)
      await simulator.webhooks.settled()
      expect(received).toHaveLength(1)
      expect(simulator.webhooks.deliveries()).toMatchObject([{ state: 'failed' }])
    },
  )

  it('reports an expiry by itself', async () => {
    const { url, received } = await receiver(200)
    const { simulator, send } = await setUp(url)
    await send(ordinary)
    // Else both are under way at once, and either may arrive first.
    await simulator.webhooks.settled()
    simulator.clock.advance(5 * 60_000)
    await simulator.webhooks.settled()
    expect(received.map(statusOf)).toEqual(['In Progress', 'Expired'])
  })

  it('arrives twice where trouble duplicates deliveries', async () => {
    const { url, received } = await receiver(200)
    const { simulator, send } = await setUp(url)
    simulator.trouble.set({ duplicateRate: 1 })
    await send(ordinary)
    await simulator.webhooks.settled()
    expect(new Set(received.map(({ text }) => text)).size).toBe(1)
    expect(received).toHaveLength(2)
  })

  it('is only sent to loopback and allowed hosts', async () => {
    const asked: string[] = []
    const fetch = async ({ url }: Request) => {
      asked.push(url)
      return new Response()
    }
    for (const webhookHosts of [[], ['hooks.example.com']]) {
      const simulator = createStillSimulator({ fetch, webhookHosts })
      const { call, send } = createClient(simulator)
      const created = await call('POST', path, { ...wanted, url: 'https://hooks.example.com/x' })
      expect(created.status).toBe(201)
      await send(ordinary)
      await simulator.webhooks.settled()
      expect(simulator.webhooks.deliveries()).toMatchObject([
        { state: webhookHosts.length > 0 ? 'delivered' : 'withheld' },
      ])
    }
    expect(asked).toEqual(['https://hooks.example.com/x'])
  })
})

describe('webhook destinations', () => {
  it('are read, changed and removed', async () => {
    const { url, received } = await receiver(200)
    const { simulator, id, call, send } = await setUp(url)
    expect((await call('GET', path)).body).toMatchObject({ count: 1, results: [{ uuid: id, url }] })
    expect((await call('PATCH', `${path}${id}/`, { enabled: false })).body.enabled).toBe(false)
    await send(ordinary)
    await simulator.webhooks.settled()
    expect(received).toEqual([])
    expect((await call('GET', `${path}${id}/`)).body).toMatchObject({
      label: 'Mine',
      enabled: false,
    })
    expect((await call('DELETE', `${path}${id}/`)).status).toBe(204)
    for (const method of ['GET', 'DELETE']) {
      expect((await call(method, `${path}${id}/`)).status).toBe(404)
    }
  })

  it.each([
    [{}, { label: ['This field is required.'], url: ['This field is required.'] }],
    [{ ...wanted, url: 'http://example.com/' }, { url: ['Enter a valid URL.'] }],
    [{ ...wanted, url: 'javascript:1' }, { url: ['Enter a valid URL.'] }],
    [
      { ...wanted, url: 'https://a.example', subscribed_events: ['*'] },
      { subscribed_events: ['"*" is not a valid choice.'] },
    ],
    [
      { ...wanted, url: 'https://a.example', subscribed_events: [] },
      { subscribed_events: ['This list may not be empty.'] },
    ],
  ])('are refused as %j', async (body, errors) => {
    const { call } = createClient(createStillSimulator())
    const answer = await call('POST', path, body)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject(errors)
  })

  it('have unique URLs', async () => {
    const { call } = await setUp('http://127.0.0.1:9/hook')
    const answer = await call('POST', path, { ...wanted, url: 'http://127.0.0.1:9/hook' })
    expect([answer.status, Object.keys(answer.body)]).toEqual([400, ['url']])
  })
})
