import { request as httpRequest } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { outcomeNumbers } from './outcomes/phone-outcomes.ts'
import { type SimulatorServer, type SimulatorServerOptions, startSimulator } from './server.ts'
import { createStillSimulator, ordinary } from './testing/fixtures/didit-client.ts'

// Read before any server runs: by default the adapter replaces it.
const requestBefore = Request

const running: SimulatorServer[] = []

afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function run(options: SimulatorServerOptions = {}) {
  const server = await startSimulator({ simulator: createStillSimulator(), ...options })
  running.push(server)
  const post = (path: string, body: unknown) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return { ...server, post }
}

/** Sends a request with headers that `fetch` does not allow. */
function ask(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

async function drain(reader: ReadableStreamDefaultReader<string> | undefined): Promise<void> {
  while (!(await reader?.read())?.done);
}

describe('startSimulator', () => {
  it("serves Didit's paths on loopback", async () => {
    const { url, post, simulator } = await run()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const sent = await (await post('/v3/phone/send/', { phone_number: ordinary })).json()
    expect(sent.status).toBe('Success')
    const code = simulator.inbox.latest(ordinary)?.code
    const checked = await post('/v3/phone/check/', { phone_number: ordinary, code })
    expect((await checked.json()).status).toBe('Approved')
    const decision = await fetch(`${url}/v3/session/${sent.request_id}/decision/`, {
      headers: { 'x-api-key': 'k' },
    })
    expect((await decision.json()).status).toBe('Approved')
  })

  it('creates a simulator with the given options', async () => {
    const server = await startSimulator({ seed: 'x', code: '424242' })
    running.push(server)
    expect(server.simulator.inbox.messages()).toEqual([])
  })

  it('does not start in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await expect(startSimulator()).rejects.toThrow('NODE_ENV is production')
  })

  it('reports a port that is taken, and what to do', async () => {
    const { url } = await run()
    const port = Number(new URL(url).port)
    await expect(run({ port })).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${port} is taken.`),
      code: 'EADDRINUSE',
    })
  })

  it.each([
    [{ port: 70_000 }, '0 to 65535'],
    [{ port: 1.5 }, '0 to 65535'],
    [{ host: '203.0.113.7' }, 'no such interface'],
    [{ host: 'no-such-host.invalid' }, 'no such interface'],
  ])('does not start with %j, and reports what to do', async (options, advice) => {
    await expect(startSimulator(options)).rejects.toThrow(advice)
  })

  it('listens on the IPv6 loopback', async () => {
    const server = await startSimulator({ host: '::1' })
    try {
      expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+$/)
      expect((await fetch(server.url)).status).toBe(200)
    } finally {
      await server.close()
    }
  })

  it('reads a body that comes in chunks, as a `fetch` with a stream sends it', async () => {
    const { url, simulator } = await run()
    const send = (text: string) => {
      const init: RequestInit & { readonly duplex: 'half' } = {
        method: 'POST',
        headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
        body: new Blob([text]).stream(),
        duplex: 'half',
      }
      return fetch(`${url}/v3/phone/send/`, init)
    }
    const sent = await send(JSON.stringify({ phone_number: ordinary }))
    expect(sent.status).toBe(200)
    expect((await sent.json()).status).toBe('Success')
    expect(simulator.exchanges.list()[0]?.request.headers['transfer-encoding']).toBe('chunked')
    expect((await send(`{"phone_number":"${'1'.repeat(1024 * 1024)}"}`)).status).toBe(413)
  })

  it('leaves the global Request as it was', async () => {
    await run()
    expect(Request).toBe(requestBefore)
  })

  it('checks Host and Origin on every path', async () => {
    const { url } = await run()
    for (const path of [
      '/',
      '/_simulator/inbox',
      '/_simulator/assets/index.js',
      '/v3/phone/send/',
    ]) {
      expect(await ask(url + path, { host: 'evil.example' })).toBe(403)
      expect(await ask(url + path, { origin: 'https://evil.example' })).toBe(403)
    }
    expect(await ask(`${url}/`, {})).toBe(200)
  })

  it('closes the connection where an answer is lost', async () => {
    const { post, simulator } = await run()
    simulator.trouble.set({ dropNextAnswer: 'send' })
    await expect(post('/v3/phone/send/', { phone_number: ordinary })).rejects.toThrow(
      'fetch failed',
    )
    expect(simulator.inbox.messages()).toHaveLength(1)
    const retry = await post('/v3/phone/send/', { phone_number: ordinary })
    expect((await retry.json()).status).toBe('Retry')
  })
})

describe('the page', () => {
  it('is served whole, with a policy that allows only its own script and style', async () => {
    const { url } = await run()
    const page = await fetch(url)
    const html = await page.text()
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|style="/)
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path)
    expect(files).toEqual(['/_simulator/assets/index.js', '/_simulator/assets/index.css'])
    const [script, style] = await Promise.all(files.map((path) => fetch(url + path)))
    expect(style?.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(script?.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    for (const answer of [page, style, script]) {
      expect(answer?.status).toBe(200)
      expect(answer?.headers.get('cache-control')).toBe('no-store')
      expect(answer?.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer?.headers.get('content-security-policy')).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
      )
    }
    // Whatever it needs is in it.
    expect(await script?.text()).not.toMatch(/\bimport\b|\brequire\(/)
  })

  it.each(['/_simulator/assets/nothing.js', '/_simulator/assets/..%2f..%2fpackage.json'])(
    'has no %s',
    async (path) => {
      const { url } = await run()
      expect((await fetch(url + path)).status).toBe(404)
    },
  )

  it('shares its stylesheet with the payment page', async () => {
    const { url, post } = await run()
    const topUp = await (await post('/v3/billing/top-up/', { amount_in_dollars: 50 })).json()
    const html = await (await fetch(topUp.checkout_session_url)).text()
    const [, stylesheet = ''] = /rel="stylesheet" href="([^"]*)"/.exec(html) ?? []
    expect((await fetch(url + stylesheet)).status).toBe(200)
  })
})

describe('control', () => {
  it('moves, freezes and unfreezes the clock', async () => {
    const { post, simulator } = await run()
    const before = simulator.clock.now()
    const moved = await (await post('/_simulator/clock', { advance: 30_000 })).json()
    expect(moved).toEqual({ now: before + 30_000, frozen: false })
    const later = new Date(before + 60_000).toISOString()
    expect(await (await post('/_simulator/clock', { set: later, frozen: true })).json()).toEqual({
      now: before + 60_000,
      frozen: true,
    })
    await post('/_simulator/clock', { frozen: false })
    expect(simulator.clock.frozen).toBe(false)
  })

  it.each([
    ['/_simulator/clock', { advance: -1 }, 'only runs forward'],
    ['/_simulator/clock', { frozen: true, advance: -1 }, 'only runs forward'],
    ['/_simulator/clock', { frozen: true, set: 0 }, 'only runs forward'],
    ['/_simulator/clock', { advance: '5' }, 'must be milliseconds'],
    ['/_simulator/clock', { set: 'yesterday' }, 'ISO 8601 time'],
    ['/_simulator/clock', { set: {} }, 'must be milliseconds since 1970'],
    ['/_simulator/clock', { frozen: 1 }, 'must be true or false'],
    ['/_simulator/clock', { forward: 1 }, 'is not one of'],
    ['/_simulator/trouble', { latencyMs: 'slow' }, 'latencyMs must be'],
    ['/_simulator/trouble', null, 'must be an object'],
    ['/_simulator/clock', 7, 'must be an object'],
  ])('%s refuses %j and reports why', async (path, body, error) => {
    const { post, simulator } = await run()
    const before = simulator.clock.now()
    const answer = await post(path, body)
    expect(answer.status).toBe(400)
    expect((await answer.json()).error).toContain(error)
    expect(simulator.clock.now()).toBe(before)
    expect(simulator.clock.frozen).toBe(false)
  })

  it('refuses a body that is not JSON', async () => {
    const { url } = await run()
    const answer = await fetch(`${url}/_simulator/trouble`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(400)
    expect((await answer.json()).error).toContain('must be JSON')
  })

  it('sets and clears trouble', async () => {
    const { url, post, simulator } = await run()
    const set = await (await post('/_simulator/trouble', { offline: true })).json()
    expect(set).toEqual(simulator.trouble.get())
    expect(set.offline).toBe(true)
    await fetch(`${url}/_simulator/trouble`, { method: 'DELETE' })
    const body = await (await fetch(`${url}/_simulator/trouble`)).json()
    expect(body.offline).toBe(false)
  })

  it('lists the messages of all numbers or of one, and clears them', async () => {
    const { url, post } = await run()
    await post('/v3/phone/send/', { phone_number: ordinary })
    await post('/v3/phone/send/', { phone_number: '+447911123456' })
    const one = await fetch(`${url}/_simulator/inbox?to=${encodeURIComponent(ordinary)}`)
    expect((await one.json()).messages).toMatchObject([
      { to: ordinary, display: '+1 202 555 0170', code: expect.stringMatching(/^\d{6}$/) },
    ])
    await post('/_simulator/reset', {})
    expect(await (await fetch(`${url}/_simulator/inbox`)).json()).toEqual({ messages: [] })
  })

  it('lists the outcomes', async () => {
    const { url } = await run()
    const body = await (await fetch(`${url}/_simulator/outcomes`)).json()
    expect(body.outcomes).toMatchObject(outcomeNumbers)
    expect(body.outcomes[0].display).toBe('+1 202 555 0100')
  })

  it('streams the messages to one destination', async () => {
    const { url, post, close } = await run()
    running.pop()
    await post('/v3/phone/send/', { phone_number: '+447911123456' })
    const stream = await fetch(`${url}/_simulator/stream?to=${encodeURIComponent(ordinary)}`)
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const until = async (wanted: string) => {
      while (!text.includes(wanted)) text += (await reader?.read())?.value ?? ''
    }
    await until('event: trouble')
    expect(text).toContain(
      'data: {"messages":[],"destination":{"to":"+12025550170","display":"+1 202 555 0170"}}',
    )
    await post('/v3/phone/send/', { phone_number: '+447911123457' })
    await post('/v3/phone/send/', { phone_number: ordinary })
    await until('event: message')
    expect(/event: message\ndata: (.*)/.exec(text)?.[1]).toContain(`"to":"${ordinary}"`)
    await close()
  })

  it('streams the current state and then each event, and ends when the server closes', async () => {
    const { url, simulator, post, close } = await run()
    running.pop()
    const stream = await fetch(`${url}/_simulator/stream`)
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const until = async (wanted: string) => {
      while (!text.includes(wanted)) text += (await reader?.read())?.value ?? ''
    }
    await until('event: trouble')
    expect(text.match(/event: \w+/g)).toEqual([
      'event: inbox',
      'event: exchanges',
      'event: webhooks',
      'event: clock',
      'event: trouble',
    ])
    await post('/v3/phone/send/', { phone_number: ordinary })
    await until('event: message')
    await until(simulator.inbox.latest()?.code ?? 'no code')
    simulator.clock.advance(1000)
    await until(`"now":${simulator.clock.now()}`)
    text = ''
    simulator.reset()
    await until('event: inbox')
    await close()
    await expect(drain(reader)).rejects.toThrow('terminated')
  })
})
