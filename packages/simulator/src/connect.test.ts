import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectSimulator, type RemoteSimulator } from './connect.ts'
import { type SimulatorServer, startSimulator } from './server.ts'
import { ordinary } from './testing/fixtures/didit-client.ts'

let server: SimulatorServer
let remote: RemoteSimulator

beforeAll(async () => {
  server = await startSimulator()
  remote = connectSimulator(server.url)
})
beforeEach(() => remote.reset())
afterAll(() => server.close())

const send = (to: string) =>
  fetch(`${server.url}/v3/phone/send/`, {
    method: 'POST',
    headers: { 'x-api-key': 'secret-key-for-tests', 'content-type': 'application/json' },
    body: JSON.stringify({ phone_number: to }),
  })

describe('a simulator in another process', () => {
  it('returns messages, and waits for the next one', async () => {
    expect(await remote.inbox.latest(ordinary)).toBeUndefined()
    const waiting = remote.inbox.latest(ordinary, { waitMs: 30_000 })
    await send('+12025550171')
    await send(ordinary)
    const first = await waiting
    expect(first?.to).toBe(ordinary)
    expect((await remote.inbox.latest(ordinary))?.id).toBe(first?.id)
    const next = remote.inbox.latest(ordinary, { after: first?.id, waitMs: 30_000 })
    await send(ordinary)
    expect((await next)?.id).not.toBe(first?.id)
    expect(await remote.inbox.messages(ordinary)).toHaveLength(2)
    await expect(remote.inbox.latest(ordinary, { waitMs: 90_000 })).rejects.toThrow(
      'up to a minute',
    )
  })

  it('moves and freezes its clock', async () => {
    const { now } = await remote.clock.freeze()
    expect(await remote.clock.advance(60_000)).toEqual({ now: now + 60_000, frozen: true })
    expect((await remote.clock.set(now + 90_000)).now).toBe(now + 90_000)
    expect((await remote.clock.unfreeze()).frozen).toBe(false)
    await expect(remote.clock.advance(-1)).rejects.toThrow('time only runs forward')
    expect((await remote.clock.get()).now).toBeGreaterThanOrEqual(now + 90_000)
  })

  it('sets trouble, and refuses an invalid value', async () => {
    expect((await remote.trouble.set({ errorRate: 1 })).errorRate).toBe(1)
    expect((await send(ordinary)).status).toBeGreaterThanOrEqual(500)
    expect((await remote.trouble.clear()).errorRate).toBe(0)
    await expect(remote.trouble.set({ errorRate: 2 })).rejects.toThrow('a share from 0 to 1')
    expect((await remote.trouble.get()).errorRate).toBe(0)
  })

  it('assigns outcomes, and plays scenarios', async () => {
    await remote.assignOutcome(ordinary, 'blocked-spam')
    expect((await (await send(ordinary)).json()).status).toBe('Blocked')
    await remote.play({ code: '4711', outcomes: { 'a@b.example': 'breached' } })
    expect((await remote.exportState()).outcomes).toEqual({
      [ordinary]: 'blocked-spam',
      'a@b.example': 'breached',
    })
    expect(await remote.assignedOutcomes()).toEqual((await remote.exportState()).outcomes)
    await expect(remote.play({ code: '1' })).rejects.toThrow('scenario.code')
  })

  it('exports its state, and lists exchanges without the key', async () => {
    await send(ordinary)
    const [exchange] = await remote.exchanges()
    expect(exchange).toMatchObject({
      provider: 'didit',
      call: 'send',
      request: { method: 'POST', path: '/v3/phone/send/', headers: { 'x-api-key': '(hidden)' } },
      response: { status: 200 },
    })
    const [message] = await remote.inbox.messages()
    expect(message?.exchange).toBe(exchange?.id)
    const state = await remote.exportState()
    expect(state).toMatchObject({ version: 1, inbox: [{ to: ordinary }] })
    expect(JSON.stringify(state)).not.toContain('secret-key-for-tests')
    expect(await remote.webhooks()).toEqual([])
  })

  it.each([
    ['POST', 'clock', '{', 'must be JSON'],
    ['POST', 'clock', '[]', 'must be an object'],
    ['POST', 'clock', '{"adance":1}', '"adance" is not one of advance, set, frozen'],
    ['POST', 'outcomes', '{"to":"+12025550170"}', 'its `outcome`'],
    ['POST', 'outcomes', '{"to":"+12025550170","outcome":"x"}', 'no outcome "x"'],
    ['GET', 'inbox/latest?wait=long', undefined, 'such as 5s'],
  ])('refuses %s %s with %s', async (method, path, body, error) => {
    const response = await fetch(`${server.url}/_simulator/${path}`, {
      method,
      ...(body ? { body, headers: { 'content-type': 'application/json' } } : {}),
    })
    expect(response.status).toBe(400)
    expect((await response.json()).error).toContain(error)
  })

  it.each([
    ['GET', 'nothing', 404, 'nothing at /_simulator/nothing', null],
    ['PUT', 'clock', 405, 'PUT', 'GET, POST'],
    ['GET', 'reset', 405, 'GET', 'POST'],
    ['DELETE', 'exchanges/1', 405, 'DELETE', 'GET'],
  ])('answers %s %s with %i, and reports why', async (method, path, status, error, allow) => {
    const response = await fetch(`${server.url}/_simulator/${path}`, { method })
    expect(response.status).toBe(status)
    expect((await response.json()).error).toContain(error)
    expect(response.headers.get('allow')).toBe(allow)
    expect(await remote.exchanges()).toEqual([])
  })

  it('accepts only JSON', async () => {
    const response = await fetch(`${server.url}/_simulator/reset`, { method: 'POST', body: 'a=1' })
    expect(response.status).toBe(415)
    expect((await response.json()).error).toContain('Content-Type: application/json')
  })

  it('answers 404 for an unknown exchange, and 413 for more than a megabyte', async () => {
    expect((await fetch(`${server.url}/_simulator/exchanges/none`)).status).toBe(404)
    const body = `{"phone_number":"${'1'.repeat(1024 * 1024)}"}`
    for (const method of ['POST', 'DELETE']) {
      const large = await fetch(`${server.url}/v3/phone/send/`, { method, body })
      expect(large.status).toBe(413)
    }
  })
})

describe('without a simulator', () => {
  it.each([404, 200])('rejects for another server that answers %i', async (status) => {
    const other = createServer((_, response) => response.writeHead(status).end('<h1>Hello</h1>'))
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve)
    })
    const address = other.address()
    if (address === null || typeof address === 'string') throw new Error('It has no port.')
    const unreachable = connectSimulator(`http://127.0.0.1:${address.port}`)
    try {
      await expect(unreachable.clock.get()).rejects.toThrow('No simulator answers at')
      await expect(unreachable.inbox.latest()).rejects.toThrow('No simulator answers at')
      await expect(unreachable.assignOutcome(ordinary, 'voip')).rejects.toThrow(
        'No simulator answers at',
      )
    } finally {
      other.closeAllConnections()
      other.close()
    }
    // Now nothing listens there.
    await expect(unreachable.reset()).rejects.toThrow('npx otp-kit simulate')
  })
})

describe('the payment page', () => {
  it('pays once, and links back', async () => {
    const headers = { 'x-api-key': 'k', 'content-type': 'application/json' }
    const topUp = await fetch(`${server.url}/v3/billing/top-up/`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        amount_in_dollars: 50,
        success_url: 'https://shop.example/?a=1&b="2"',
      }),
    })
    const { checkout_session_url: url } = await topUp.json()
    expect(await (await fetch(url)).text()).toContain('Pay $50.00')
    const paid = await fetch(url, { method: 'POST' })
    const text = await paid.text()
    expect(text).toContain('$50.00 paid')
    expect(text).not.toContain('b="2"')
    expect(paid.headers.get('content-security-policy')).toContain("form-action 'self'")
    const balance = await fetch(`${server.url}/v3/billing/balance/`, { headers })
    expect((await balance.json()).balance).toBe('1050.0000')
    expect((await fetch(`${url}x`)).status).toBe(404)
  })
})
