import { describe, expect, test } from 'vitest'
import { turnstile } from '../challenge/index.ts'
import { ConfigurationError, type ConfigurationIssue } from './configuration-error.ts'
import type { VerificationServerOptions } from './options.ts'
import { didit } from '../providers/didit/index.ts'
import { createVerificationServer } from '../server.ts'
import { resolveSettings } from './settings.ts'
import { memoryStore } from '../store/memory.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const right: VerificationServerOptions = {
  providers: [scriptedProvider()],
  secret: 'x'.repeat(32),
  countries: ['US', 'DE'],
  allowedOrigins: ['https://shop.example'],
  environment: 'test',
}

/** Returns the issues of options that may have any shape, as in JavaScript. */
function issuesOf(over: object, base: object = right): readonly ConfigurationIssue[] {
  try {
    Reflect.apply(resolveSettings, undefined, [{ ...base, ...over }])
  } catch (error) {
    if (error instanceof ConfigurationError) return error.issues
    throw error
  }
  return []
}

test('every option left out has a default', () => {
  expect(resolveSettings(right)).toMatchObject({
    basePath: '/api/verification',
    binding: 'cookie',
    purpose: 'verification',
    audience: 'https://shop.example',
    proofLifetimeMs: 1_800_000,
    policyFloorMs: 1500,
    limits: {
      destinationPerHour: 4,
      destinationPerDay: 10,
      addressPerHour: 20,
      prefixPerHour: 60,
      cooldown: [30, 40, 60, 90, 120],
    },
  })
})

const create = () =>
  createVerificationServer({ ...right, secret: 'too short', allowedOrigins: [], countries: [] })

describe('the server does not start', () => {
  test.each([
    ['no secret', { secret: undefined }, 'secret', 'it is missing'],
    ['an empty one', { secret: '' }, 'secret', 'it is missing'],
    [
      'a short one',
      { secret: 'x'.repeat(31) },
      'secret',
      'it has 31 bytes, and 32 are the minimum',
    ],
    ['a short one in a list', { secret: ['x'.repeat(32), 'y'] }, 'secret', 'it has 1 bytes'],
    ['an empty list', { secret: [] }, 'secret', 'the list is empty'],
    ['a short index secret', { indexSecret: 'x' }, 'indexSecret', 'it has 1 bytes'],
    ['no origins', { allowedOrigins: undefined }, 'allowedOrigins', 'there is none'],
    ['an empty list of origins', { allowedOrigins: [] }, 'allowedOrigins', 'there is none'],
    ['a wildcard', { allowedOrigins: ['*'] }, 'allowedOrigins', '`*` is not an origin'],
    ['the origin null', { allowedOrigins: ['null'] }, 'allowedOrigins', '`null` is not an origin'],
    [
      'a page on plain http',
      { allowedOrigins: ['http://192.168.1.5:5180'] },
      'allowedOrigins',
      'browsers drop the cookie',
    ],
    ['a page', { allowedOrigins: ['https://a.example/'] }, 'allowedOrigins', 'is not an origin'],
    ['no provider', { providers: [] }, 'providers', 'there is none'],
    ['no countries', { countries: undefined }, 'countries', 'there is none'],
    ['an unknown country', { countries: ['UK'] }, 'countries', '`UK` is not a country'],
    ['an invalid path', { basePath: 'api/' }, 'basePath', 'is not a path'],
    ['a path that no URL has', { basePath: '/a/../b' }, 'basePath', 'is not a path'],
    ['options for a whole object', { limits: null }, 'limits', 'it is not an object of options'],
    ['an unknown binding', { binding: 'token' }, 'binding', 'it is neither'],
    ['no purpose', { purpose: '' }, 'purpose', 'it is neither'],
    ['a proof that lives too long', { proofLifetime: 1e9 }, 'proofLifetime', 'it is out of range'],
    ['an invalid floor', { policyFloor: Number.NaN }, 'policyFloor', 'it is out of range'],
    [
      'a limit of 0',
      { limits: { addressPerHour: 0 } },
      'limits.addressPerHour',
      'it is not a whole',
    ],
    ['no cooldown', { limits: { cooldown: [] } }, 'limits.cooldown', 'it is not a list'],
    [
      'invalid ranges of proxies',
      { clientAddress: { trustedProxies: ['all'] } },
      'clientAddress.trustedProxies',
      '`all` is not a range',
    ],
    [
      'proxies that are not a list',
      { clientAddress: { trustedProxies: '10.0.0.0/8' } },
      'clientAddress.trustedProxies',
      'it is not a list',
    ],
    [
      'a header without a name',
      { clientAddress: { header: '' } },
      'clientAddress.header',
      'it is not the name',
    ],
    ['an unknown environment', { environment: 'prod' }, 'environment', '`prod` is none'],
    ['an unknown line type', { lineTypes: ['cell'] }, 'lineTypes', '`cell` is not a type'],
    ['no line types', { lineTypes: [] }, 'lineTypes', 'there is none'],
    ['an invalid store', { store: new Map() }, 'store', 'it has no `consume`'],
    ['an invalid clock', { clock: {} }, 'clock', 'it has no `now`'],
    ['an invalid listener', { onEvent: 'log' }, 'onEvent', 'it is not a function'],
    ['an invalid subject', { subject: 'me' }, 'subject', 'it is not a function'],
    ['an invalid challenge', { challenge: { name: 'x' } }, 'challenge', 'it has no `verify`'],
    ['no audience', { audience: '' }, 'audience', 'it is not a name'],
  ])('%s', (_, over, option, cause) => {
    const [fault, ...others] = issuesOf(over)
    expect(fault).toMatchObject({ option, cause: expect.stringContaining(cause) })
    expect(fault!.fix).toMatch(/\S.*[.?]$/)
    expect(others).toEqual([])
  })

  test('an unknown option, with the most similar one', () => {
    expect(issuesOf({ allowOrigins: [] })).toEqual([
      {
        option: 'allowOrigins',
        cause: 'there is no such option',
        fix: 'Did you mean `allowedOrigins`?',
      },
    ])
    expect(issuesOf({ zzz: 1 })[0]!.fix).toMatch(/^The options are providers, secret,/)
    expect(issuesOf({ limits: { perHour: 1, prefixPerhour: 2 } })).toMatchObject([
      { option: 'limits.perHour' },
      { option: 'limits.prefixPerhour', fix: 'Did you mean `prefixPerHour`?' },
    ])
    expect(issuesOf({ clientAddress: { headers: 'x-real-ip' } })).toMatchObject([
      { option: 'clientAddress.headers', fix: 'Did you mean `header`?' },
    ])
  })

  test('no options at all', () => {
    expect(() => Reflect.apply(createVerificationServer, undefined, [])).toThrow(ConfigurationError)
  })

  const throwing = () => {
    throw new Error('a getter')
  }
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const revokedList = Proxy.revocable([], {})
  revokedList.revoke()
  const hostile: readonly unknown[] = [
    null,
    0,
    Number.NaN,
    '',
    'text',
    true,
    Symbol('s'),
    1n,
    [],
    [null],
    [undefined],
    [{}],
    [[]],
    {},
    new Map(),
    new Date(0),
    Promise.resolve(),
    Object.create(null),
    { toString: throwing },
    [{ toString: throwing, name: throwing }],
    Object.defineProperty({}, 'name', { get: throwing, enumerable: true }),
    [Object.defineProperty({}, 'name', { get: throwing, enumerable: true })],
    new Proxy({}, { get: throwing, ownKeys: throwing, has: throwing, getPrototypeOf: throwing }),
    new Proxy([], { get: throwing }),
    revoked.proxy,
    revokedList.proxy,
    Map,
    () => throwing(),
  ]

  test.each(
    Object.keys(right).concat(
      'limits',
      'challenge',
      'clientAddress',
      'store',
      'clock',
      'lineTypes',
    ),
  )('a hostile `%s` is an issue or accepted, and never another error', (option) => {
    for (const value of hostile) {
      for (const issue of issuesOf({ [option]: value })) {
        expect(issue.option).toContain(option)
        expect(issue.cause).toMatch(/^\S[^\n]+$/)
        expect(issue.fix).toMatch(/^\S[^\n]+[.?]$/)
      }
    }
  })

  test('hostile options as a whole, too', () => {
    for (const value of hostile) {
      expect(() => Reflect.apply(resolveSettings, undefined, [value])).toThrow(ConfigurationError)
    }
    const options = Object.defineProperty({ ...right }, 'limits', { get: throwing })
    expect(() => Reflect.apply(resolveSettings, undefined, [options])).toThrow(
      '`limits`: reading it throws an error. Pass a plain value.',
    )
  })

  test('what is not as the interface of a provider has it', () => {
    const provider = scriptedProvider()
    expect(issuesOf({ providers: [{ ...provider, send: undefined }] })).toMatchObject([
      { option: 'providers[0]', cause: 'it has no `send`' },
    ])
    expect(
      issuesOf({ providers: [provider, { ...provider, kinds: { phone: {} } }] }),
    ).toMatchObject([{ option: 'providers[1]', cause: 'it has an invalid `kinds`' }])
  })

  test('a member of a store that cannot be read', () => {
    const store = Object.defineProperty({ ...memoryStore() }, 'shared', { get: throwing })
    expect(issuesOf({ store })).toMatchObject([
      { option: 'store', cause: 'it has an invalid `shared`' },
    ])
  })

  test('a password in an origin is not shown', () => {
    const [issue] = issuesOf({ allowedOrigins: ['https://me:hidden@shop.example'] })
    expect(JSON.stringify(issue)).not.toContain('hidden')
  })

  test('options are read once, and a list is a copy', () => {
    const allowedOrigins = ['https://shop.example']
    let reads = 0
    const options = Object.defineProperty({ ...right, allowedOrigins }, 'basePath', {
      get: () => `/${(reads += 1)}`,
    })
    const settings = resolveSettings(options)
    allowedOrigins.push('https://evil.example')
    expect(settings).toMatchObject({ basePath: '/1', allowedOrigins: ['https://shop.example'] })
  })

  test('two providers of one name, and a duplicate policy without `subject`', () => {
    const provider = scriptedProvider()
    expect(issuesOf({ providers: [provider, scriptedProvider()] })[0]!.cause).toContain(
      'two of them',
    )
    const strict = didit({ apiKey: 'key-for-tests', duplicate: 'decline' })
    expect(issuesOf({ providers: [strict] })).toMatchObject([{ option: 'subject' }])
    expect(issuesOf({ providers: [strict], subject: () => 'me' })).toEqual([])
  })

  test('without countries, except for a server that verifies e-mail alone', () => {
    const providers = [didit({ apiKey: 'key-for-tests', phone: false, email: true })]
    expect(issuesOf({ providers, countries: undefined })).toEqual([])
    expect(issuesOf({ providers, countries: [] })).toMatchObject([{ option: 'countries' }])
    expect(issuesOf({ providers: [scriptedProvider({ kinds: {} })] })).toMatchObject([
      { option: 'providers', cause: 'none of them verifies phone numbers or e-mail addresses' },
    ])
  })

  test('every issue is listed with its fix, and no secret', () => {
    expect(create).toThrow(ConfigurationError)
    expect(create).toThrow(
      /^createVerificationServer\(\) cannot start:\n- `secret`: .*openssl.*\n- `allowedOrigins`: .*\n- `countries`: /,
    )
    expect(create).not.toThrow(/too short/)
  })
})

describe('in production', () => {
  const production = {
    ...right,
    environment: 'production',
    store: memoryStore({ singleProcess: true }),
  }

  test('the memory store is accepted for a single process only', () => {
    expect(issuesOf({}, production)).toEqual([])
    expect(issuesOf({ store: undefined }, production)).toMatchObject([{ option: 'store' }])
    expect(issuesOf({ store: memoryStore() }, production)[0]!.fix).toContain('singleProcess: true')
    expect(issuesOf({ store: { ...memoryStore(), shared: true } }, production)).toEqual([])
  })

  test('no clock and no sandbox are accepted', () => {
    expect(issuesOf({ clock: { now: () => 0 } }, production)).toMatchObject([{ option: 'clock' }])
    const providers = [scriptedProvider({ sandbox: true })]
    expect(issuesOf({ providers }, production)[0]!.cause).toContain('sandbox')
    expect(issuesOf({ providers })).toEqual([])
  })

  test('no keys of a challenge that accept every token are accepted', () => {
    const challenge = turnstile({ siteKey: 'k', secret: `1x${'0'.repeat(31)}AA` })
    expect(issuesOf({ challenge })).toEqual([])
    expect(issuesOf({ challenge }, production)).toMatchObject([{ option: 'challenge' }])
    const own = turnstile({ siteKey: 'k', secret: 'own' })
    expect(issuesOf({ challenge: own }, production)).toEqual([])
  })

  test('cookies are Secure even on loopback, where a reverse proxy may be in front', async () => {
    const server = createVerificationServer({ ...right, ...production, environment: 'production' })
    const reply = await server.fetch(new Request('http://127.0.0.1:3000/api/verification/config'))
    expect(reply.headers.get('set-cookie')).toContain('__Host-otp=')
  })
})
