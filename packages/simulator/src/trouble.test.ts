import { describe, expect, it } from 'vitest'
import { failures } from './provider.ts'
import { createSimulator } from './simulator.ts'
import { createClient, ordinary } from './testing/fixtures/didit-client.ts'

function setUp() {
  const waited: number[] = []
  const simulator = createSimulator({
    wait: async (ms) => {
      waited.push(ms)
    },
  })
  return { simulator, client: createClient(simulator), waited }
}

describe('trouble', () => {
  it('does no work while offline', async () => {
    const { simulator, client } = setUp()
    simulator.trouble.set({ offline: true })
    await expect(client.send(ordinary)).rejects.toThrow(TypeError)
    simulator.trouble.clear()
    expect((await client.send(ordinary)).body.status).toBe('Success')
    expect(simulator.inbox.messages()).toHaveLength(1)
  })

  it('loses the answer of the next call only, after its work', async () => {
    const { simulator, client } = setUp()
    simulator.trouble.set({ dropNextAnswer: 'any' })
    await expect(client.send(ordinary)).rejects.toThrow('dropped its answer')
    expect(simulator.inbox.messages()).toHaveLength(1)
    expect((await client.send(ordinary)).body.status).toBe('Retry')
  })

  it('waits for the given kind of call', async () => {
    const { simulator, client } = setUp()
    simulator.trouble.set({ dropNextAnswer: 'check' })
    const { body } = await client.send(ordinary)
    const code = simulator.inbox.latest()?.code ?? ''
    await expect(client.check(ordinary, code)).rejects.toThrow('dropped its answer')
    expect((await client.decision(body.request_id)).body.status).toBe('Approved')
  })

  it.each(failures)('answers the next call with %s, without any work', async (failure) => {
    const { simulator, client } = setUp()
    simulator.trouble.set({ failNext: { failure } })
    const answer = await client.send(ordinary)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(simulator.inbox.messages()).toEqual([])
    expect((await client.send(ordinary)).body.status).toBe('Success')
  })

  it('fails the given number of calls of the given kind', async () => {
    const { simulator, client } = setUp()
    simulator.trouble.set({
      failNext: { failure: 'provider-unavailable', on: 'check', times: 2 },
    })
    await client.send(ordinary)
    const statuses: number[] = []
    for (let call = 0; call < 3; call += 1) {
      statuses.push((await client.check(ordinary, '0000')).status)
    }
    expect(statuses).toEqual([502, 502, 200])
  })

  it('adds latency after the work, not before it', async () => {
    const { simulator, client, waited } = setUp()
    simulator.trouble.set({ latencyMs: 1500 })
    simulator.inbox.subscribe(() => waited.push(0))
    await client.send(ordinary)
    expect(waited).toEqual([0, 1500])
  })

  it('rejects for a caller that aborts while it waits', async () => {
    const simulator = createSimulator()
    simulator.trouble.set({ latencyMs: 60_000 })
    const caller = new AbortController()
    const answer = simulator.fetch('https://verification.didit.me/v3/phone/send/', {
      method: 'POST',
      headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: ordinary }),
      signal: caller.signal,
    })
    simulator.inbox.subscribe(() => caller.abort())
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(simulator.inbox.messages()).toHaveLength(1)
  })

  it.each([
    [{ latencyMs: -1 }, 'latencyMs must be milliseconds'],
    [{ latencyMs: Number.POSITIVE_INFINITY }, 'latencyMs must be milliseconds'],
    [{ offline: 'yes' }, 'offline must be true or false'],
    [{ failNext: 'provider-error' }, 'failNext must be null, or'],
    [{ failNext: { failure: 'fire' } }, 'with a failure of'],
    [{ failNext: { failure: 'provider-error', times: 0 } }, 'failNext must be'],
    [{ failNext: { failure: 'provider-error', on: 'lunch' } }, 'failNext must be'],
    [{ dropNextAnswer: true }, 'dropNextAnswer must be null'],
    [{ latencyMS: 1 }, '"latencyMS" is not one of latencyMs, jitterMs, errorRate'],
  ])('refuses %j', (change, message) => {
    const { simulator } = setUp()
    const before = simulator.trouble.get()
    expect(() => simulator.trouble.set(change as object)).toThrow(message)
    expect(simulator.trouble.get()).toEqual(before)
  })
})
