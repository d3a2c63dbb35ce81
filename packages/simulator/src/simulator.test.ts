import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSimulator } from './simulator.ts'
import { createClient, createStillSimulator, ordinary } from './testing/fixtures/didit-client.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

async function firstOf(seed: string) {
  const simulator = createStillSimulator({ seed })
  const { body } = await createClient(simulator).send(ordinary)
  return [body.request_id, simulator.inbox.latest()?.code]
}

describe('createSimulator', () => {
  it('gives the same ids and codes for the same seed only', async () => {
    const first = await firstOf('a')
    expect(await firstOf('a')).toEqual(first)
    expect(await firstOf('b')).not.toEqual(first)
  })

  it.each(['production', 'prod', 'staging', ''])('does not start where NODE_ENV is %j', (value) => {
    vi.stubEnv('NODE_ENV', value)
    expect(() => createSimulator()).toThrow(`NODE_ENV is ${value}`)
  })

  it.each(['development', 'test', undefined])('starts where NODE_ENV is %j', (value) => {
    vi.stubEnv('NODE_ENV', value)
    expect(() => createSimulator()).not.toThrow()
  })

  it('refuses an unknown option, and lists the known ones', () => {
    const create = () => Reflect.apply(createSimulator, undefined, [{ sed: 1 }])
    expect(create).toThrow('no option `sed`. The options are seed, clock')
  })

  it.each(['123', '123456789', '12345a', ''])('refuses the fixed code "%s"', (code) => {
    expect(() => createSimulator({ code })).toThrow('four to eight digits')
  })

  it('gives every verification the fixed code, in the requested length', async () => {
    const simulator = createStillSimulator({ code: '4242' })
    const client = createClient(simulator)
    await client.send(ordinary)
    expect(simulator.inbox.latest()?.code).toBe('424242')
    await client.send('+12025550171', { options: { code_size: 4 } })
    expect(simulator.inbox.latest()?.code).toBe('4242')
  })

  it('forgets everything but the time on reset, and starts again from the seed', async () => {
    const simulator = createStillSimulator()
    const client = createClient(simulator)
    const first = await client.send(ordinary)
    const code = simulator.inbox.latest()?.code
    simulator.trouble.set({ offline: true })
    simulator.clock.advance(1000)
    const now = simulator.clock.now()
    let cleared = 0
    simulator.inbox.onClear(() => {
      cleared += 1
    })

    simulator.reset()

    expect([simulator.inbox.messages(), cleared, simulator.clock.now()]).toEqual([[], 1, now])
    const again = await client.send(ordinary)
    expect([again.body.status, again.body.request_id]).toEqual(['Success', first.body.request_id])
    expect(simulator.inbox.latest()?.code).toBe(code)
  })

  it('accepts a Request, a URL or a string, for any host', async () => {
    const { fetch } = createStillSimulator()
    const url = 'http://127.0.0.1:4000/v3/phone/send/'
    const init = { method: 'POST', body: '{}' }
    const statuses = [
      (await fetch(new Request(url, init))).status,
      (await fetch(new URL(url), init)).status,
      (await fetch(url, init)).status,
    ]
    expect(statuses).toEqual([403, 403, 403])
  })

  it('sends nothing for a request that was aborted before', async () => {
    const simulator = createStillSimulator()
    const request = simulator.fetch('https://verification.didit.me/v3/phone/send/', {
      method: 'POST',
      headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: ordinary }),
      signal: AbortSignal.abort(),
    })
    await expect(request).rejects.toThrow('aborted')
    expect(simulator.inbox.messages()).toEqual([])
  })
})

describe('inbox', () => {
  it('keeps the messages of each number and notifies listeners', async () => {
    const simulator = createStillSimulator()
    const client = createClient(simulator)
    const received: string[] = []
    const unsubscribe = simulator.inbox.subscribe(({ to }) => received.push(to))
    await client.send(ordinary, { options: { preferred_channel: 'sms', sms_sender_name: 'Shop' } })
    await client.send('+447911123456')
    unsubscribe()
    await client.send('+447911123457')

    expect(received).toEqual([ordinary, '+447911123456'])
    expect(simulator.inbox.messages()).toHaveLength(3)
    expect(simulator.inbox.latest()?.to).toBe('+447911123457')
    const message = simulator.inbox.latest(ordinary)
    expect(message).toMatchObject({ channel: 'sms', from: 'Shop', at: simulator.clock.now() })
    expect(message?.text).toContain(message?.code)
    expect(simulator.inbox.latest('+12025550199')).toBeUndefined()
  })
})
