import { describe, expect, test } from 'vitest'
import { siteverifyServer, type SiteverifyReply } from '../testing/fixtures/siteverify-server.ts'
import type { Challenge, ChallengeContext } from './challenge.ts'
import { hcaptcha, recaptcha, turnstile, type SiteverifyOptions } from './index.ts'

const secret = 'secret-for-tests'
const idempotencyKey = 'b2d6ba6e-6b5c-8e6f-9d3a-0123456789ab'

function context(over: Partial<ChallengeContext> = {}): ChallengeContext {
  return {
    ip: '198.51.100.7',
    signal: new AbortController().signal,
    idempotencyKey,
    hostnames: ['shop.example'],
    ...over,
  }
}

interface Service {
  readonly name: string
  readonly create: (options: SiteverifyOptions & Record<string, unknown>) => Challenge
  readonly path: string
  readonly extra: Record<string, string>
  /** The answer to a solved challenge, as the service documents it. */
  readonly solved: Record<string, unknown>
  readonly testSecret: string
  /** The documented error codes, and what each means here. */
  readonly errors: readonly (readonly [code: string, status: string])[]
}

const services: readonly Service[] = [
  {
    name: 'turnstile',
    create: turnstile,
    path: '/turnstile/v0/siteverify',
    extra: { idempotency_key: idempotencyKey },
    // https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
    solved: {
      success: true,
      challenge_ts: '2022-02-28T15:14:30.096Z',
      hostname: 'shop.example',
      'error-codes': [],
      action: 'login',
      cdata: 'sessionid-123456789',
      metadata: { ephemeral_id: 'x:9f78e0ed210960d7693b167e' },
    },
    testSecret: `1x${'0'.repeat(31)}AA`,
    errors: [
      ['missing-input-secret', 'misconfigured'],
      ['invalid-input-secret', 'misconfigured'],
      ['missing-input-response', 'failed'],
      ['invalid-input-response', 'failed'],
      ['bad-request', 'failed'],
      ['timeout-or-duplicate', 'failed'],
      ['internal-error', 'unavailable'],
    ],
  },
  {
    name: 'hcaptcha',
    create: hcaptcha,
    path: '/siteverify',
    extra: { sitekey: 'site-key' },
    // https://docs.hcaptcha.com/#verify-the-user-response-server-side
    solved: { success: true, challenge_ts: '2026-01-01T12:00:00Z', hostname: 'shop.example' },
    testSecret: `0x${'0'.repeat(40)}`,
    errors: [
      ['missing-input-secret', 'misconfigured'],
      ['invalid-input-secret', 'misconfigured'],
      ['sitekey-secret-mismatch', 'misconfigured'],
      ['not-using-dummy-secret', 'misconfigured'],
      ['missing-input-response', 'failed'],
      ['invalid-input-response', 'failed'],
      ['expired-input-response', 'failed'],
      ['already-seen-response', 'failed'],
      ['invalid-or-already-seen-response', 'failed'],
      ['bad-request', 'failed'],
      ['missing-remoteip', 'failed'],
      ['invalid-remoteip', 'failed'],
      ['not-using-dummy-passcode', 'failed'],
    ],
  },
  {
    name: 'recaptcha',
    create: recaptcha,
    path: '/recaptcha/api/siteverify',
    extra: {},
    // https://developers.google.com/recaptcha/docs/verify
    solved: { success: true, challenge_ts: '2026-01-01T12:00:00Z', hostname: 'shop.example' },
    testSecret: '6LeIxAcT-beginning-of-the-documented-one',
    errors: [
      ['missing-input-secret', 'misconfigured'],
      ['invalid-input-secret', 'misconfigured'],
      ['missing-input-response', 'failed'],
      ['invalid-input-response', 'failed'],
      ['bad-request', 'failed'],
      ['timeout-or-duplicate', 'failed'],
    ],
  },
]

describe.each(services)('$name', ({ create, name, path, extra, solved, testSecret, errors }) => {
  async function open(
    options: object,
    ...replies: readonly SiteverifyReply[]
  ): Promise<{
    readonly verify: (over?: Partial<ChallengeContext>) => ReturnType<Challenge['verify']>
    readonly calls: Awaited<ReturnType<typeof siteverifyServer>>['calls']
  }> {
    const { baseUrl, calls } = await siteverifyServer(...replies)
    const site = { siteKey: 'site-key', secret, baseUrl, allowOtherHost: true }
    const challenge = create({ ...site, ...options })
    return { verify: (over) => challenge.verify('token', context(over)), calls }
  }

  test('a solved challenge, by one call as it is documented', async () => {
    const { verify, calls } = await open({}, solved)
    expect(await verify()).toEqual({ status: 'solved' })
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({ path, type: 'application/x-www-form-urlencoded' })
    expect(Object.fromEntries(calls[0]!.body)).toEqual({
      secret,
      response: 'token',
      remoteip: '198.51.100.7',
      ...extra,
    })
    await verify({ ip: null })
    expect(calls[1]!.body.has('remoteip')).toBe(false)
  })

  test.each(errors)('%s is %s', async (code, status) => {
    const { verify } = await open({}, { success: false, 'error-codes': [code] })
    const result = await verify()
    expect(result.status).toBe(status)
    expect(JSON.stringify(result)).not.toContain(secret)
    expect(JSON.stringify(result)).toContain(code)
  })

  test('a refusal with HTTP 400, or without a known reason, is a refusal', async () => {
    const refusal = { success: false, 'error-codes': ['invalid-input-response'] }
    const { verify } = await open(
      {},
      (response) => void response.writeHead(400).end(JSON.stringify(refusal)),
      { success: false },
      { success: false, 'error-codes': [`a code with ${secret}`], hostname: null },
      (response) => void response.writeHead(403).end('<h1>Blocked</h1>'),
      (response) => void response.writeHead(400).end(JSON.stringify(solved)),
    )
    expect(await verify()).toEqual({ status: 'failed', reason: 'invalid-input-response' })
    expect(await verify()).toEqual({ status: 'failed', reason: 'no-reason' })
    expect(await verify()).toEqual({ status: 'failed', reason: 'no-reason' })
    expect(await verify()).toEqual({ status: 'failed', reason: 'http-403' })
    expect(await verify()).toEqual({ status: 'failed', reason: 'http-400' })
  })

  test('solved on another host is refused, unless any is allowed', async () => {
    const elsewhere = { ...solved, hostname: 'evil.example' }
    const mismatch = { status: 'failed', reason: 'hostname-mismatch' }
    expect(await (await open({}, elsewhere)).verify()).toEqual(mismatch)
    expect(await (await open({}, { ...solved, hostname: undefined })).verify()).toEqual(mismatch)
    const longer = { ...solved, hostname: 'shop.example.evil.example' }
    expect(await (await open({}, longer)).verify()).toEqual(mismatch)
    const any = await open({ hostnames: 'any' }, elsewhere)
    expect(await any.verify()).toEqual({ status: 'solved' })
    const own = await open({ hostnames: ['evil.example'] }, elsewhere)
    expect(await own.verify()).toEqual({ status: 'solved' })
    expect(await (await open({ hostnames: ['a.example'] }, solved)).verify()).toEqual(mismatch)
  })

  test.each<[string, SiteverifyReply]>([
    ['HTTP 500', (response) => void response.writeHead(500).end(JSON.stringify(solved))],
    ['HTTP 503', (response) => void response.writeHead(503).end('down')],
    ['HTTP 429', (response) => void response.writeHead(429).end('{}')],
    ['HTML', (response) => void response.end('<html>')],
    ['truncated JSON', (response) => void response.end('{"success":tr')],
    ['another shape', { success: 'true' }],
    ['a list', []],
    [
      'a huge body',
      (response) => void response.end(`{"success":true,"x":"${'x'.repeat(300_000)}"}`),
    ],
    ['a cut connection', (response) => void response.destroy()],
    [
      'a redirect',
      (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    ],
  ])('%s is an outage, and never a solved challenge', async (_, reply) => {
    const { verify } = await open({}, reply)
    expect(await verify()).toMatchObject({ status: 'unavailable' })
  })

  test('nobody listening, and no answer in time, are outages', async () => {
    const closed = { baseUrl: 'http://127.0.0.1:1', allowOtherHost: true }
    const gone = create({ siteKey: 'site-key', secret, ...closed })
    expect(await gone.verify('token', context())).toMatchObject({ status: 'unavailable' })
    const abort = new AbortController()
    const { verify } = await open({}, () => abort.abort())
    expect(await verify({ signal: abort.signal })).toMatchObject({
      status: 'unavailable',
      cause: 'timeout',
    })
  })

  test("the service's own keys for tests answer for their own host, and are marked", async () => {
    const reply = { success: true, hostname: 'example.com' }
    const { verify } = await open({ secret: testSecret }, reply)
    expect(await verify()).toEqual({ status: 'solved' })
    expect(create({ siteKey: 'k', secret: testSecret }).sandbox).toBe(true)
    expect(create({ siteKey: 'k', secret })).toMatchObject({ name, siteKey: 'k', sandbox: false })
  })

  test.each([
    [{ siteKey: '' }, '`siteKey` is missing'],
    [{ secret: undefined }, '`secret` is missing'],
    [{ secret: 'two words' }, '`secret` contains a space'],
    [{ hostnames: ['https://shop.example'] }, '`hostnames` is not a list'],
    [{ hostname: [] }, 'Did you mean `hostnames`'],
    [{ whenUnavailable: 'ignore' }, "`whenUnavailable` has to be 'refuse' or 'allow'"],
    [{ when: true }, '`when` has to be a function'],
    [{ timeoutMs: 0 }, '`timeoutMs` has to be a whole number'],
    [{ baseUrl: 'https://evil.example' }, 'allowOtherHost'],
    [{ baseUrl: 'http://evil.example', allowOtherHost: true }, 'has to be https'],
  ])('does not start with %j', (over, message) => {
    const options = { siteKey: 'site-key', secret, ...over }
    const start = () => Reflect.apply(create, undefined, [options])
    expect(start).toThrow(message)
    expect(start).not.toThrow('two words')
    expect(start).toThrow(new RegExp(`^${name}\\(\\): `))
  })
})

describe('turnstile', () => {
  test('checks the action', async () => {
    const { baseUrl } = await siteverifyServer(services[0]!.solved)
    const site = { siteKey: 'k', secret, baseUrl, allowOtherHost: true }
    expect(await turnstile({ ...site, action: 'login' }).verify('t', context())).toEqual({
      status: 'solved',
    })
    expect(await turnstile({ ...site, action: 'sign-up' }).verify('t', context())).toEqual({
      status: 'failed',
      reason: 'action-mismatch',
    })
  })

  test('a lost answer is asked for again, with the same idempotency key', async () => {
    const { baseUrl, calls } = await siteverifyServer(
      (response) => void response.destroy(),
      services[0]!.solved,
    )
    const site = { siteKey: 'k', secret, baseUrl, allowOtherHost: true }
    expect(await turnstile(site).verify('t', context())).toEqual({ status: 'solved' })
    expect(calls.map(({ body }) => body.get('idempotency_key'))).toEqual([
      idempotencyKey,
      idempotencyKey,
    ])
  })
})

describe('recaptcha of version 3', () => {
  const solved = { success: true, hostname: 'shop.example', action: 'signup', score: 0.5 }
  test.each<[object, object, object]>([
    [{}, { score: 0.5 }, { status: 'solved' }],
    [{}, { score: 0.49 }, { status: 'failed', reason: 'score-too-low' }],
    [{ minScore: 0.9 }, { score: 0.8 }, { status: 'failed', reason: 'score-too-low' }],
    [{}, { score: undefined }, { status: 'failed', reason: 'no-score' }],
    [{ action: 'signup' }, {}, { status: 'solved' }],
    [{ action: 'login' }, {}, { status: 'failed', reason: 'action-mismatch' }],
    [{ action: 'signup' }, { action: null }, { status: 'failed', reason: 'action-mismatch' }],
  ])('with %j answers %j: %j', async (options, over, expected) => {
    const { baseUrl } = await siteverifyServer({ ...solved, ...over })
    const site = { siteKey: 'k', secret, version: 3, baseUrl, allowOtherHost: true } as const
    expect(await recaptcha({ ...site, ...options }).verify('t', context())).toEqual(expected)
  })

  test.each([
    [{ version: 4 }, '`version` has to be 2 or 3'],
    [{ minScore: 2 }, '`minScore` is out of range'],
    [{ action: 'with spaces' }, '`action` is not the name'],
  ])('does not start with %j', (over, message) => {
    const options = { siteKey: 'k', secret, ...over }
    expect(() => Reflect.apply(recaptcha, undefined, [options])).toThrow(message)
  })
})
