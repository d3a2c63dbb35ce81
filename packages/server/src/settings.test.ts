import { describe, expect, test } from 'vitest'
import { ConfigurationError, type ConfigurationFault } from './configuration-error.ts'
import type { VerificationServerOptions } from './options.ts'
import { didit } from './providers/didit/index.ts'
import { createVerificationServer } from './server.ts'
import { settle } from './settings.ts'
import { memoryStore } from './store/memory.ts'
import { scriptedProvider } from './testing/fixtures/scripted-provider.ts'

const right: VerificationServerOptions = {
  providers: [scriptedProvider()],
  secret: 'x'.repeat(32),
  countries: ['US', 'DE'],
  allowedOrigins: ['https://shop.example'],
  environment: 'test',
}

/** Options as JavaScript may give them. */
function faultsOf(over: object, base: object = right): readonly ConfigurationFault[] {
  try {
    Reflect.apply(settle, undefined, [{ ...base, ...over }])
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults
    throw error
  }
  return []
}

test('what is left out has a default', () => {
  expect(settle(right)).toMatchObject({
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
    ['a short one', { secret: 'x'.repeat(31) }, 'secret', 'it has 31 bytes, and 32 are the least'],
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
    ['a country that is none', { countries: ['UK'] }, 'countries', '`UK` is not a country'],
    ['a path that is none', { basePath: 'api/' }, 'basePath', 'is not a path'],
    ['a binding that is none', { binding: 'token' }, 'binding', 'it is neither'],
    ['no purpose', { purpose: '' }, 'purpose', 'it is neither'],
    ['a proof for ever', { proofLifetime: 1e9 }, 'proofLifetime', 'it is out of range'],
    ['a floor that is none', { policyFloor: Number.NaN }, 'policyFloor', 'it is out of range'],
    ['no sends', { limits: { addressPerHour: 0 } }, 'limits.addressPerHour', 'it is not a whole'],
    ['no cooldown', { limits: { cooldown: [] } }, 'limits.cooldown', 'it is not a list'],
    [
      'proxies that are no ranges',
      { clientAddress: { trustedProxies: ['all'] } },
      'clientAddress.trustedProxies',
      '`all` is not a range',
    ],
    [
      'proxies that are no list',
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
    ['an environment that is none', { environment: 'prod' }, 'environment', '`prod` is none'],
    ['a line type that is none', { lineTypes: ['cell'] }, 'lineTypes', '`cell` is not a type'],
    ['no line types', { lineTypes: [] }, 'lineTypes', 'there is none'],
    ['a store that is none', { store: new Map() }, 'store', 'it has no `consume`'],
    ['a clock that is none', { clock: {} }, 'clock', 'it has no `now`'],
    ['an onlooker that is none', { onEvent: 'log' }, 'onEvent', 'it is not a function'],
    ['a subject that is none', { subject: 'me' }, 'subject', 'it is not a function'],
    ['no audience', { audience: '' }, 'audience', 'it is not a name'],
  ])('%s', (_, over, option, cause) => {
    const [fault, ...others] = faultsOf(over)
    expect(fault).toMatchObject({ option, cause: expect.stringContaining(cause) })
    expect(fault!.cure).toMatch(/\S.*[.?]$/)
    expect(others).toEqual([])
  })

  test('an unknown option, with the one that was meant', () => {
    expect(faultsOf({ allowOrigins: [] })).toEqual([
      {
        option: 'allowOrigins',
        cause: 'there is no such option',
        cure: 'Did you mean `allowedOrigins`?',
      },
    ])
    expect(faultsOf({ zzz: 1 })[0]!.cure).toMatch(/^There are providers, secret,/)
    expect(faultsOf({ limits: { perHour: 1, prefixPerhour: 2 } })).toMatchObject([
      { option: 'limits.perHour' },
      { option: 'limits.prefixPerhour', cure: 'Did you mean `prefixPerHour`?' },
    ])
    expect(faultsOf({ clientAddress: { headers: 'x-real-ip' } })).toMatchObject([
      { option: 'clientAddress.headers', cure: 'Did you mean `header`?' },
    ])
  })

  test('no options at all', () => {
    expect(() => Reflect.apply(createVerificationServer, undefined, [])).toThrow(ConfigurationError)
  })

  test('two providers of one name, and one that declines duplicates of nobody', () => {
    const provider = scriptedProvider()
    expect(faultsOf({ providers: [provider, scriptedProvider()] })[0]!.cause).toContain(
      'two of them',
    )
    const strict = didit({ apiKey: 'key-of-nobody', duplicate: 'decline' })
    expect(faultsOf({ providers: [strict] })).toMatchObject([{ option: 'subject' }])
    expect(faultsOf({ providers: [strict], subject: () => 'me' })).toEqual([])
  })

  test('without countries, except for a server that verifies e-mail alone', () => {
    const providers = [didit({ apiKey: 'key-of-nobody', phone: false, email: true })]
    expect(faultsOf({ providers, countries: undefined })).toEqual([])
    expect(faultsOf({ providers, countries: [] })).toMatchObject([{ option: 'countries' }])
    expect(faultsOf({ providers: [scriptedProvider({ kinds: {} })] })).toMatchObject([
      { option: 'providers', cause: 'none of them verifies phone numbers or e-mail addresses' },
    ])
  })

  test('all faults at once, each with its cure, and no secret in them', () => {
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

  test('the memory of one process is enough only where there is one', () => {
    expect(faultsOf({}, production)).toEqual([])
    expect(faultsOf({ store: undefined }, production)).toMatchObject([{ option: 'store' }])
    expect(faultsOf({ store: memoryStore() }, production)[0]!.cure).toContain('singleProcess: true')
    expect(faultsOf({ store: { ...memoryStore(), shared: true } }, production)).toEqual([])
  })

  test('no clock, no sandbox', () => {
    expect(faultsOf({ clock: { now: () => 0 } }, production)).toMatchObject([{ option: 'clock' }])
    const providers = [scriptedProvider({ sandbox: true })]
    expect(faultsOf({ providers }, production)[0]!.cause).toContain('sandbox')
    expect(faultsOf({ providers })).toEqual([])
  })

  test('cookies are the safe ones even on loopback, where a proxy may stand before it', async () => {
    const server = createVerificationServer({ ...right, ...production, environment: 'production' })
    const reply = await server.fetch(new Request('http://127.0.0.1:3000/api/verification/config'))
    expect(reply.headers.get('set-cookie')).toContain('__Host-otp=')
  })
})
