import { afterEach, describe, expect, test, vi } from 'vitest'
import { createVerification, type Challenge, type Verification } from '@otp-kit/core'
import { addressFor, createWorld, numberFor } from './index.ts'

const number = '+12025550199'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

/** Opens a page as a browser does: the first subscription starts its verification. */
function open(tab: { openPage(): Verification<'phone'> }): Verification<'phone'> {
  const page = tab.openPage()
  page.subscribe(() => {})
  return page
}

/** Resolves once the page shows this status. */
function shows(page: Verification<'phone'>, status: string): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      if (page.getSnapshot().state.status === status) resolve()
    }
    page.subscribe(settle)
    settle()
  })
}

test('a number is verified from the send to the proof', async () => {
  const world = createWorld()
  const page = open(world)
  expect(await page.send(number)).toBe('sent')
  expect(await page.check(world.code(number))).toBe('approved')
  const { state } = page.getSnapshot()
  if (state.status !== 'verified') throw new Error(`The state is ${state.status}.`)
  expect(await world.verifyProof(state.proof, { to: number })).toMatchObject({ sub: number })
  await expect(world.verifyProof(state.proof, { to: number })).rejects.toThrow('used')
})

test('an e-mail address is verified alike', async () => {
  const world = createWorld({ email: { codeLength: 8, charset: 'alphanumeric' } })
  const page = world.openPage('email')
  page.subscribe(() => {})
  expect(await page.send('ada@example.com')).toBe('sent')
  expect(() => world.code('bob@example.com')).toThrow('newest messages are for a•••@example.com')
  const code = world.code(' Ada@example.com ')
  expect(code).toMatch(/^[A-Z\d]{8}$/)
  expect(await page.check(code)).toBe('approved')
})

test('a challenge of your own is solved by the page, and again where the server asks for it', async () => {
  const used = new Set<string>()
  const world = createWorld({
    server: {
      challenge: {
        name: 'fake',
        when: ({ sendsFromAddress }) => sendsFromAddress > 1,
        async verify(token) {
          const isNew = token.startsWith('solved ') && !used.has(token)
          used.add(token)
          return isNew ? { status: 'solved' } : { status: 'failed', reason: 'used' }
        },
      },
    },
  })
  const { transport, clock } = world
  expect(await transport.config()).toMatchObject({ challenge: 'fake' })
  let solutions = 0
  const open = (challenge: Challenge) => {
    const page = createVerification({ kind: 'phone', transport, clock, challenge: () => challenge })
    page.subscribe(() => {})
    return page
  }
  const page = open(async ({ required }) => (required ? `solved ${(solutions += 1)}` : undefined))
  expect(await page.send(number)).toBe('sent')
  expect(solutions).toBe(0)
  world.advance(30_000)
  expect(await page.resend()).toBe('sent')
  expect(solutions).toBe(1)
  expect(await page.check(world.code(number))).toBe('approved')

  const replayed = open(async () => 'solved 1')
  expect(await replayed.send('+12025550198')).toBe('failed')
  expect(replayed.getSnapshot().problem).toMatchObject({ code: 'challenge_failed', retry: 'now' })
  expect(world.messages('+12025550198')).toEqual([])
})

test('it does not start in production', () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(() => createWorld()).toThrow('NODE_ENV is production')
})

describe('code', () => {
  test('is that of the newest message, however the number is written', async () => {
    const world = createWorld()
    await open(world).send(number)
    await open(world.browser()).send('+12025550198')
    expect(world.code('+1 (202) 555-0199')).toBe(world.messages(number)[0]?.code)
    expect(world.code()).toBe(world.code('+12025550198'))
  })

  test('without a message, the error lists what has arrived, masked', async () => {
    const world = createWorld()
    expect(() => world.code(number)).toThrow(
      /no message for \+1 ••• ••• ••99\. Nothing has arrived/,
    )
    await open(world).send('+12025550198')
    expect(() => world.code(number)).toThrow('newest messages are for +1 ••• ••• ••98 (sms)')
  })

  test('can be waited for', async () => {
    const world = createWorld()
    const code = world.waitForCode(number)
    await open(world).send(number)
    expect(await code).toBe(world.code(number))
    await expect(world.waitForCode('+12025550198', 0)).rejects.toThrow('••98')
  })

  test('can be the same each time', async () => {
    const world = createWorld({ code: '424242' })
    await open(world).send(number)
    expect(world.code()).toBe('424242')
  })
})

describe('browsers', () => {
  test('a page that is reloaded still has its verification', async () => {
    const world = createWorld()
    const page = world.openPage()
    const close = page.subscribe(() => {})
    await page.send(number)
    close()
    const reloaded = open(world)
    await shows(reloaded, 'awaiting')
    expect(await reloaded.check(world.code(number))).toBe('approved')
  })

  test('another tab takes over the verification', async () => {
    const world = createWorld()
    await open(world).send(number)
    const second = open(world.openTab())
    await shows(second, 'awaiting')
    expect(await second.check(world.code(number))).toBe('approved')
  })

  test('another browser cannot use the verification', async () => {
    const world = createWorld()
    const page = open(world)
    await page.send(number)
    const { state } = page.getSnapshot()
    if (state.status !== 'awaiting') throw new Error(`The state is ${state.status}.`)
    const reply = await world.browser().fetch(`${world.endpoint}/status`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ verification: state.verification }),
    })
    expect(reply.status).toBe(404)
  })
})

test('a proof that is bound to its browser is accepted with the headers of that browser alone', async () => {
  const world = createWorld({ server: { proofBinding: 'browser' } })
  const page = open(world)
  await page.send(number)
  await page.check(world.code(number))
  const { state } = page.getSnapshot()
  if (state.status !== 'verified') throw new Error(`The state is ${state.status}.`)
  const other = world.browser()
  await other.transport.config()
  const from = (headers: Readonly<Record<string, string>>) =>
    world.verifyProof(state.proof, { to: number, request: { headers } })
  await expect(from(other.bindingHeaders())).rejects.toMatchObject({ code: 'browser' })
  expect(await from(world.bindingHeaders())).toMatchObject({ sub: number })
})

describe('time', () => {
  test('stands still until it is moved, for all at once', async () => {
    const world = createWorld()
    const page = open(world)
    await page.send(number)
    expect(page.getSnapshot().can.resend).toBe(false)
    const cooledDown = new Promise<void>((resolve) => {
      page.subscribe(() => {
        if (page.getSnapshot().can.resend) resolve()
      })
    })
    world.advance(60_000)
    await cooledDown
    expect(await page.resend()).toBe('sent')
  })

  test('follows fake timers where it is not frozen', async () => {
    vi.useFakeTimers()
    const world = createWorld({ frozen: false })
    const page = open(world)
    await page.send(number)
    vi.advanceTimersByTime(60_000)
    expect(page.getSnapshot().can.resend).toBe(true)
    expect(await page.resend()).toBe('sent')
  })
})

describe('trouble', () => {
  test('a reply that is lost leaves the send done', async () => {
    const world = createWorld()
    await world.transport.config()
    const page = open(world)
    world.network.set('replies-lost', 'send')
    expect(await page.send(number)).toBe('unconfirmed')
    expect(world.messages(number)).toHaveLength(1)
    world.network.set('online')
    expect(await page.send(number)).toBe('sent')
    expect(world.messages(number)).toHaveLength(1)
  })

  test('a call that is paused arrives when the network is online again', async () => {
    const world = createWorld()
    await world.transport.config()
    const page = open(world)
    world.network.set('paused', 'send')
    const sending = page.send(number)
    expect(page.getSnapshot().state.status).toBe('sending')
    expect(world.network.requestCount('send')).toBe(0)
    world.network.set('online')
    expect(await sending).toBe('sent')
    expect(world.network.requestCount('send')).toBe(1)
  })

  test('offline, nothing reaches the proxy', async () => {
    const world = createWorld()
    const page = open(world)
    world.network.set('offline')
    await page.send(number)
    expect(page.getSnapshot().problem?.code).toBe('network')
    expect(world.network.requestCount('send')).toBe(0)
  })

  test('latency delays replies, and an aborted call ends at once', async () => {
    vi.useFakeTimers()
    const world = createWorld()
    world.network.setLatency(3000)
    const config = world.fetch(`${world.endpoint}/config`)
    await vi.advanceTimersByTimeAsync(3000)
    expect((await config).status).toBe(200)
    const limit = new AbortController()
    const aborted = world.fetch(`${world.endpoint}/config`, { signal: limit.signal })
    const ended = aborted.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(10)
    limit.abort()
    expect(await ended).toMatchObject({ name: 'AbortError' })
  })

  test('the provider fails as it is asked to', async () => {
    const world = createWorld()
    const page = open(world)
    world.trouble.set({ failNext: { failure: 'provider-error' } })
    expect(await page.send(number)).toBe('failed')
    world.advance(60_000)
    expect(await page.send(number)).toBe('sent')
  })

  test('a number has the outcome that it is assigned, and test numbers have theirs', async () => {
    const world = createWorld()
    world.assignOutcome(number, 'blocked-spam')
    const page = open(world)
    await page.send(number)
    expect(page.getSnapshot().state.status).toBe('refused')
    const other = open(world.browser())
    await other.send(numberFor('approved'))
    expect(world.code(numberFor('approved'))).toBe('123456')
    const mail = world.browser().openPage('email')
    await mail.send(addressFor('undeliverable'))
    expect(mail.getSnapshot().state.status).toBe('refused')
  })
})

test('countries, channels and limits are those of the options', async () => {
  const world = createWorld({
    countries: ['DE'],
    phone: { channels: ['voice'] },
    email: false,
    limits: { destinationPerHour: 1 },
  })
  const config = await world.transport.config()
  expect(config.kinds.phone?.countries).toEqual(['DE'])
  expect(config.kinds.phone?.channels).toEqual(['voice'])
  expect(config.kinds.email).toBeUndefined()
  await open(world).send('+4915112345678')
  expect(world.messages()[0]?.channel).toBe('voice')
  const other = open(world.browser())
  await other.send('+4915112345678')
  expect(other.getSnapshot().problem?.code).toBe('destination_limit')
})
