import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { numberFor } from '@otp-kit/simulator'
import { afterEach, describe, expect, test } from 'vitest'
import type { ServerEvent } from '../events.ts'
import { memoryStore } from '../store/memory.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { createBench, type Bench } from '../testing/fixtures/bench.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'
import { describeKinds } from '../testing/fixtures/test-kinds.ts'
import { createWebhookHandler, type WebhookHandlerOptions } from './index.ts'

const secret = 'didit-webhook-secret-for-tests'
const idmetaSecret = 'idmeta-webhook-secret-for-tests'
const now = Date.UTC(2030, 0, 1)
const url = 'https://api.shop.example/webhooks'

const hmac = (text: string, key = secret) => createHmac('sha256', key).update(text).digest('hex')

function setUp(options: Partial<WebhookHandlerOptions> = {}) {
  const events: ServerEvent[] = []
  const handler = createWebhookHandler({
    didit: { secret },
    idmeta: { secret: idmetaSecret },
    store: memoryStore(),
    clock: { now: () => now },
    onEvent: (event) => events.push(event),
    ...options,
  })
  const post = async (text: string, headers: Record<string, string>) => {
    const response = await handler.fetch(new Request(url, { method: 'POST', body: text, headers }))
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
  return { handler, events, post }
}

const body = {
  event_id: '5f0c6f0e-0000-4000-8000-000000000001',
  webhook_type: 'status.updated',
  timestamp: now / 1000,
  session_id: '5f0c6f0e-0000-4000-8000-000000000002',
  status: 'In Progress',
  metadata: { reference: 'our-verification' },
  environment: 'live',
}
const textOf = (over: object = {}) => JSON.stringify({ ...body, ...over })
const signed = (text: string) => ({ 'x-signature': hmac(text) })

describe('a webhook of Didit', () => {
  test('is accepted by the signature of its bytes, or of its content', async () => {
    const { post, events } = setUp()
    const text = textOf()
    expect(await post(text, signed(text))).toMatchObject({ status: 200, body: { received: true } })
    const canonical = `{"event_id":"2","metadata":{"10":1,"9":12345678901234567890,"b":"ë","reference":"r"},"status":"Expired","timestamp":${now / 1000},"webhook_type":"status.updated"}`
    const other = `{"webhook_type":"status.updated", "event_id":"2", "timestamp":${now / 1000}.0, "status":"Expired","metadata":{"reference":"r","b":"\\u00eb","9":12345678901234567890,"10":1}}`
    expect((await post(other, { 'x-signature-v2': hmac(canonical) })).status).toBe(200)
    const reserialised = { 'x-signature': hmac('what was sent'), 'x-signature-v2': hmac(canonical) }
    expect((await post(other, reserialised)).status).toBe(200)
    expect(events).toEqual([
      {
        type: 'provider-status',
        provider: 'didit',
        verification: 'our-verification',
        status: 'in-progress',
      },
      { type: 'provider-status', provider: 'didit', verification: 'r', status: 'expired' },
    ])
  })

  test.each<[string, Record<string, string>]>([
    ['no signature', {}],
    [
      'X-Signature-Simple alone',
      {
        'x-signature-simple': hmac(
          `${body.timestamp}:${body.session_id}:${body.status}:status.updated`,
        ),
      },
    ],
    ['an empty signature', { 'x-signature': '' }],
    ['a signature by another secret', { 'x-signature': hmac(textOf(), 'another') }],
    ['a signature of another body', { 'x-signature': hmac(textOf({ status: 'Approved' })) }],
    ['a shortened signature', { 'x-signature': hmac(textOf()).slice(0, 63) }],
    [
      'a signature in base64',
      { 'x-signature': createHmac('sha256', secret).update(textOf()).digest('base64') },
    ],
    ['the signature of the content as that of the bytes', { 'x-signature': hmac('{}') }],
    [
      'a signature with the time before it',
      { 'x-signature-v2': hmac(`${body.timestamp}:${textOf()}`) },
    ],
    ["the signature of another provider's secret", { 'x-signature': hmac(textOf(), idmetaSecret) }],
    ["another provider's signature", { 'idmeta-signature': hmac(textOf()) }],
  ])('with %s is refused', async (_, headers) => {
    const { post, events } = setUp()
    const refused = await post(textOf(), headers)
    expect(refused).toMatchObject({ status: 401, body: { status: 401 } })
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(events).toMatchObject([{ type: 'webhook-refused' }])
    expect(JSON.stringify([events, refused.body])).not.toContain('secret-for-tests')
  })

  test.each([
    [300, 200],
    [-300, 200],
    [301, 401],
    [-301, 401],
  ])('is accepted by its own time, %i seconds away: %i', async (seconds, status) => {
    const { post } = setUp()
    const text = textOf({ timestamp: body.timestamp - seconds })
    // The header is not signed.
    const headers = { ...signed(text), 'x-timestamp': String(body.timestamp) }
    expect((await post(text, headers)).status).toBe(status)
  })

  test.each([
    ['no JSON', 'x'],
    ['no time', textOf({ timestamp: undefined })],
    ['a time as text', textOf({ timestamp: String(body.timestamp) })],
    ['no type', textOf({ webhook_type: undefined })],
    ['a list', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['too many levels', '['.repeat(100_000)],
  ])('with %s in its body is refused', async (_, text) => {
    const { post } = setUp()
    expect(await post(text, signed(text))).toMatchObject({
      status: 400,
      body: { code: 'body-invalid' },
    })
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect((await post(deep, { 'x-signature-v2': hmac(deep) })).status).toBe(401)
  })

  test('is accepted once, and a repetition answered alike', async () => {
    const store = memoryStore()
    const [one, other] = [setUp({ store }), setUp({ store })]
    const text = textOf()
    for (const { post } of [one, one, other])
      expect((await post(text, signed(text))).status).toBe(200)
    expect([one.events.length, other.events.length]).toEqual([1, 0])
    const unnamed = textOf({ event_id: undefined })
    const later = textOf({ event_id: undefined, timestamp: body.timestamp + 1 })
    for (const each of [unnamed, unnamed, later]) await one.post(each, signed(each))
    expect(one.events).toHaveLength(3)
  })

  test.each<[string, object, object]>([
    ['another type', { webhook_type: 'user.data.updated' }, { reason: 'type' }],
    ['the sandbox', { environment: 'sandbox' }, { reason: 'sandbox' }],
    ['another service with the same key', { metadata: null }, { reason: 'not-ours' }],
    ['another use of metadata', { metadata: { reference: 7 } }, { reason: 'not-ours' }],
  ])('of %s is accepted, and ignored', async (_, over, event) => {
    const { post, events } = setUp()
    const text = textOf(over)
    expect((await post(text, signed(text))).status).toBe(200)
    expect(events).toMatchObject([{ type: 'webhook-ignored', provider: 'didit', ...event }])
  })

  test.each<[string, object]>([
    ['no decision', { status: 'Approved' }],
    [
      'the decision of another session',
      {
        status: 'Approved',
        decision: {
          session_id: 'x',
          status: 'Approved',
          phone_verifications: [{ status: 'Approved' }],
        },
      },
    ],
    [
      'a report that is not approved',
      {
        status: 'Approved',
        decision: {
          session_id: body.session_id,
          status: 'Approved',
          phone_verifications: [{ status: 'Declined' }],
        },
      },
    ],
    [
      'two reports',
      {
        status: 'Approved',
        decision: {
          session_id: body.session_id,
          status: 'Approved',
          phone_verifications: [{ status: 'Approved' }, { status: 'Approved' }],
        },
      },
    ],
  ])('that approves with %s is a status, and no approval', async (_, over) => {
    const { post, events } = setUp()
    const text = textOf(over)
    await post(text, signed(text))
    expect(events).toMatchObject([{ type: 'provider-status', status: 'approved' }])
  })
})

describe('a webhook of IDMeta', () => {
  const complete = {
    type: 'trustValidation.complete',
    data: {
      id: 481,
      status: 3,
      metadata: { reference: 'our-verification' },
      verification_data: {},
    },
  }

  test.each(['Idmeta-Signature', 'X-Idmeta-Signature'])('is accepted by %s, once', async (name) => {
    const { post, events } = setUp()
    const text = JSON.stringify(complete)
    const headers = { [name]: hmac(text, idmetaSecret) }
    expect([(await post(text, headers)).status, (await post(text, headers)).status]).toEqual([
      200, 200,
    ])
    expect(events).toEqual([
      {
        type: 'provider-status',
        provider: 'idmeta',
        verification: 'our-verification',
        status: 'verified',
      },
    ])
    expect((await post(text, { [name]: hmac(text) })).status).toBe(401)
  })

  test.each<[object, object]>([
    [{ data: { ...complete.data, status: 'REVIEW_NEEDED' } }, { status: 'review-needed' }],
    [{ data: { ...complete.data, status: 42 } }, { status: 'unknown' }],
    [{ type: 'other' }, { type: 'webhook-ignored', reason: 'type' }],
    [{ data: { id: 1 } }, { type: 'webhook-ignored', reason: 'not-ours' }],
  ])('with %j is read', async (over, event) => {
    const { post, events } = setUp()
    const text = JSON.stringify({ ...complete, ...over })
    await post(text, { 'idmeta-signature': hmac(text, idmetaSecret) })
    expect(events).toMatchObject([event])
  })
})

describe('the handler', () => {
  test('accepts POST only', async () => {
    const { handler } = setUp()
    const response = await handler.fetch(new Request(url))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('reads no more than a megabyte', async () => {
    const { handler, post } = setUp()
    const text = ' '.repeat(1024 * 1024 + 1)
    expect((await post(text, signed(text))).status).toBe(413)
    let bytes = 0
    const endless = new ReadableStream({
      pull(controller) {
        bytes += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const init = { method: 'POST', body: endless, headers: signed(''), duplex: 'half' }
    expect((await handler.fetch(new Request(url, init))).status).toBe(413)
    expect(bytes).toBeLessThan(2 * 1024 * 1024)
  })

  test('accepts signatures by a secret that is being replaced', async () => {
    const { post } = setUp({ didit: { secret: ['newer-secret', secret] } })
    const text = textOf()
    expect((await post(text, signed(text))).status).toBe(200)
  })

  test('asks for another delivery while the store is down', async () => {
    let isDown = true
    const store = interceptStore(memoryStore(), async (call) => {
      if (isDown) throw new StoreUnavailableError('down')
      return call()
    })
    const { post, events } = setUp({ store })
    const text = textOf()
    expect((await post(text, signed(text))).status).toBe(503)
    isDown = false
    expect((await post(text, signed(text))).status).toBe(200)
    expect(events.map(({ type }) => type)).toEqual(['store-unavailable', 'provider-status'])
  })

  test('answers although a listener throws', async () => {
    const { post } = setUp({
      onEvent: () => {
        throw new Error('listener')
      },
    })
    const text = textOf()
    expect((await post(text, signed(text))).status).toBe(200)
  })

  test.each<[unknown, RegExp]>([
    [undefined, /`store` is missing/],
    [{ store: memoryStore() }, /there is no provider/],
    [{ store: memoryStore(), didit: { secret: '' } }, /`didit\.secret` is missing/],
    [{ store: memoryStore(), didit: { secret: [] } }, /`didit\.secret`: the list is empty/],
    [{ store: memoryStore(), didit: { secret }, clok: 1 }, /Did you mean `clock`/],
    [{ store: memoryStore(), didit: { secret }, onEvent: 1 }, /`onEvent` is not a function/],
  ])('does not start with %j', (options, message) => {
    const start = () => Reflect.apply(createWebhookHandler, undefined, [options])
    expect(start).toThrow(message)
  })
})

const listening: Server[] = []
afterEach(() => {
  for (const server of listening.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** Lets the simulator deliver its webhooks to a handler over HTTP. `drop` removes a header on the way. */
async function deliver(bench: Bench, drop?: string): Promise<ServerEvent[]> {
  const events: ServerEvent[] = []
  let handler = setUp().handler
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const headers = new Headers(Object.entries(incoming.headers).map(([k, v]) => [k, String(v)]))
      if (drop) headers.delete(drop)
      const init = { method: 'POST', headers, body: Buffer.concat(chunks) }
      void handler
        .fetch(new Request(url, init))
        .then((response) => outgoing.writeHead(response.status).end())
    })
  })
  listening.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : ''
  const created = await bench.simulator.fetch(
    new Request('https://verification.didit.me/v3/webhook/destinations/', {
      method: 'POST',
      headers: { 'x-api-key': 'live-key-for-tests', 'content-type': 'application/json' },
      body: JSON.stringify({
        label: 'Shop',
        url: `http://127.0.0.1:${port}/hook`,
        webhook_version: 'v3',
        subscribed_events: ['status.updated'],
      }),
    }),
  )
  const { secret_shared_key: key } = Object(await created.json())
  handler = createWebhookHandler({
    didit: { secret: String(key) },
    store: bench.store,
    clock: { now: () => bench.now() },
    onEvent: (event) => events.push(event),
  })
  return events
}

describeKinds(({ kind, start, masked, channel, outcome }) => {
  test.each([undefined, 'x-signature', 'x-signature-v2'])(
    "the simulator's webhooks are accepted, and the same events emitted, without %s",
    async (drop) => {
      const bench = createBench()
      const events = await deliver(bench, drop)
      const browser = bench.browser()
      const { verification } = (await browser.send(start)).body
      await bench.simulator.webhooks.settled()
      await browser.check(verification, bench.code())
      await bench.simulator.webhooks.settled()
      const approved = bench.events.find(({ type }) => type === 'approved')
      expect(approved).toMatchObject({ to: masked, channel })
      expect(events).toMatchObject([
        { type: 'provider-status', status: 'in-progress' },
        { ...approved, source: 'webhook' },
      ])
      expect(bench.simulator.webhooks.deliveries().map(({ state }) => state)).toEqual([
        'delivered',
        'delivered',
      ])
    },
  )

  test('the simulator delivers twice, and a decline and an expiry', async () => {
    const bench = createBench()
    const events = await deliver(bench)
    bench.simulator.trouble.set({ duplicateRate: 1 })
    const browser = bench.browser()
    const to = outcome('blocklisted')
    const { verification } = (await browser.send({ kind, to })).body
    await browser.check(verification, bench.code(to))
    await bench.simulator.webhooks.settled()
    expect(events.filter(({ type }) => type !== 'provider-status')).toMatchObject([
      { type: 'declined', reason: 'policy', source: 'webhook', kind },
    ])
    await bench.browser().send(start)
    bench.advance(301)
    await bench.simulator.webhooks.settled()
    expect(events.at(-1)).toMatchObject({ type: 'provider-status', status: 'expired' })
  })
})

test('no event contains a number or a code', async () => {
  const bench = createBench()
  const events = await deliver(bench)
  const browser = bench.browser()
  const to = numberFor('approved')
  const { verification } = (await browser.send({ kind: 'phone', to })).body
  await browser.check(verification, bench.code())
  await bench.simulator.webhooks.settled()
  expect(events).not.toEqual([])
  for (const hidden of [to, to.slice(2), bench.code()]) {
    expect(JSON.stringify(events)).not.toContain(hidden)
  }
})
