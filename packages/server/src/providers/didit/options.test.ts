import { describe, expect, test } from 'vitest'
import { didit } from './didit.ts'

const apiKey = 'key-for-tests'

describe('didit() does not start', () => {
  test.each<[string, unknown, RegExp]>([
    ['without options', undefined, /`apiKey` is missing.*DIDIT_API_KEY/],
    ['without a key', {}, /`apiKey` is missing/],
    ['with an empty key', { apiKey: ' ' }, /`apiKey` is missing/],
    ['with an invalid key', { apiKey: 'se cret\n' }, /`apiKey` contains a space/],
    [
      'with a mistyped option',
      { apiKey, apikey: 'x' },
      /no option `apikey`. Did you mean `apiKey`/,
    ],
    [
      'with an unknown option',
      { apiKey, retries: 3 },
      /no option `retries`.*apiKey, phone, email, baseUrl/,
    ],
    ['with an invalid URL', { apiKey, baseUrl: 'didit' }, /`baseUrl` is not a URL/],
    [
      'over http',
      { apiKey, baseUrl: 'http://verification.didit.me' },
      /has to be https.*unencrypted.*this machine only/,
    ],
    [
      'over http to another host, even if it is allowed',
      { apiKey, baseUrl: 'http://proxy.example', allowOtherHost: true },
      /has to be https/,
    ],
    [
      'on this machine, without `allowOtherHost`',
      { apiKey, baseUrl: 'http://127.0.0.1:4000' },
      /is 127\.0\.0\.1:4000, not verification\.didit\.me.*`allowOtherHost: true`/,
    ],
    ['over another protocol', { apiKey, baseUrl: 'ftp://localhost' }, /has to be https/],
    [
      'with another host',
      { apiKey, baseUrl: 'https://didit.example' },
      /is didit\.example, not verification\.didit\.me.*`allowOtherHost: true`/,
    ],
    [
      'with a host that only looks like this machine',
      { apiKey, baseUrl: 'http://127.0.0.1.example' },
      /has to be https/,
    ],
    [
      'with another port of the host',
      { apiKey, baseUrl: 'https://verification.didit.me:8443' },
      /allowOtherHost/,
    ],
    [
      'with a user in the address',
      { apiKey, baseUrl: 'https://user@verification.didit.me' },
      /no user, password/,
    ],
    ['with an invalid fetch', { apiKey, fetch: 'fetch' }, /`fetch` has to be a function/],
    ['without a channel', { apiKey, channels: [] }, /at least one of whatsapp, sms/],
    ['with an unknown channel', { apiKey, channels: ['email'] }, /no channel `email`/],
    ['with a channel twice', { apiKey, channels: ['sms', 'sms'] }, /twice/],
    ['with a short code', { apiKey, codeLength: 3 }, /`codeLength`.*from 4 to 8/],
    ['with a long code', { apiKey, codeLength: 9 }, /`codeLength`.*from 4 to 8/],
    ['with a timeout of zero', { apiKey, timeoutMs: 0 }, /`timeoutMs`.*from 1 to 60000/],
    ['with an invalid `sandbox`', { apiKey, sandbox: 'yes' }, /`sandbox` has to be true or false/],
    ['with an unknown policy', { apiKey, voip: 'review' }, /`voip` has to be 'allow' or/],
    ['with neither kind', { apiKey, phone: false }, /both `phone` and `email` are off/],
    ['with an invalid kind', { apiKey, email: 'yes' }, /`email` has to be true, false or/],
    [
      'with a mistyped option of a kind',
      { apiKey, email: { whitelabel: true } },
      /no option `email\.whitelabel`\. Did you mean `email\.whiteLabel`/,
    ],
    [
      'with an option of phones for e-mail',
      { apiKey, email: { channels: ['sms'] } },
      /no option `email\.channels`/,
    ],
    [
      'with an option beside `phone` that belongs inside',
      { apiKey, phone: { codeLength: 4 }, channels: ['sms'] },
      /`channels` belongs inside `phone`/,
    ],
    [
      'with an option for phones, which are off',
      { apiKey, phone: false, email: true, codeLength: 4 },
      /`codeLength` is an option for phone numbers/,
    ],
    ['with digits as the sender', { apiKey, senderName: '12345' }, /`senderName`.*digits alone/],
    ['with a sender of markup', { apiKey, phone: { senderName: '<b>' } }, /`phone\.senderName`/],
    [
      'with a long sender',
      { apiKey, senderName: 'a'.repeat(31) },
      /`senderName` has to be 1 to 30/,
    ],
    [
      'with a short code by e-mail',
      { apiKey, email: { codeLength: 3 } },
      /`email\.codeLength`.*from 4 to 8/,
    ],
    [
      'with an unknown charset',
      { apiKey, email: { charset: 'hex' } },
      /`email\.charset` has to be 'numeric' or/,
    ],
    [
      'with a wrong policy for phones',
      { apiKey, phone: { voip: 'review' } },
      /`phone\.voip` has to be 'allow' or/,
    ],
  ])('%s', (_, options, message) => {
    const start = () => Reflect.apply(didit, undefined, [options])
    expect(start).toThrow(TypeError)
    expect(start).toThrow(message)
    expect(start).not.toThrow(/se cret/)
  })
})

test('didit() lists every invalid option, of any shape, and never throws another error', () => {
  const throwing = () => {
    throw new Error('a getter')
  }
  const failure = (options: unknown): unknown => {
    try {
      return Reflect.apply(didit, undefined, [options]) && null
    } catch (error) {
      return error
    }
  }
  const hostile: readonly unknown[] = [
    null,
    0,
    [],
    {},
    new Map(),
    Symbol('s'),
    { toString: throwing },
  ]
  for (const name of ['apiKey', 'phone', 'email', 'channels', 'fetch', 'baseUrl', 'sandbox']) {
    for (const value of hostile) {
      const error = failure({ apiKey, [name]: value })
      expect(String(error)).toMatch(new RegExp(`^(?:null|ConfigurationError: didit.*${name}.*)$`))
    }
  }
  for (const options of [
    ...hostile,
    {
      get apiKey() {
        return throwing()
      },
    },
  ]) {
    expect(() => Reflect.apply(didit, undefined, [options])).toThrow(/^didit\(\): `/)
  }
  expect(() => Reflect.apply(didit, undefined, [{ apiKey: '', timeoutMs: 0 }])).toThrow(
    /`apiKey` is missing\..*`timeoutMs` has to be a whole number from 1 to 60000\./,
  )
})

describe('didit() starts', () => {
  test.each([
    [undefined, undefined],
    ['https://verification.didit.me/', undefined],
    ['http://localhost:4000', true],
    ['http://didit.localhost:4000', true],
    ['http://127.0.0.1:4000', true],
    ['http://[::1]:4000', true],
    ['https://didit.example/gateway', true],
  ])('at %s, other host allowed: %s', (baseUrl, allowOtherHost) => {
    expect(() => didit({ apiKey, baseUrl, allowOtherHost })).not.toThrow()
  })

  test('and declares its capabilities', () => {
    expect(didit({ apiKey })).toMatchObject({
      name: 'didit',
      timeoutMs: 10_000,
      sandbox: false,
      needsSubject: false,
      budget: { perMinute: 300, reservedForChecks: 0.2 },
      kinds: {
        phone: {
          channels: ['sms'],
          code: { length: 6, charset: 'numeric' },
          lifetimeMs: 300_000,
          attempts: 3,
          sendsPerVerification: 2,
          originBound: false,
          linkedBy: 'destination',
          destinationCap: { limit: 4, windowMs: 3_600_000 },
        },
      },
    })
    expect(
      didit({ apiKey, sandbox: true, duplicate: 'decline', channels: ['whatsapp', 'sms'] }),
    ).toMatchObject({
      sandbox: true,
      needsSubject: true,
      kinds: { phone: { channels: ['whatsapp', 'sms'] } },
    })
  })

  test('for e-mail beside phones, or alone', () => {
    const email = {
      channels: ['email'],
      code: { length: 8, charset: 'alphanumeric' },
      lifetimeMs: 300_000,
      attempts: 3,
      sendsPerVerification: 2,
      resendSemantics: 'replaces',
      originBound: false,
      linkedBy: 'destination',
      destinationCap: null,
    }
    const options = { codeLength: 8, charset: 'alphanumeric', duplicate: 'decline' } as const
    expect(didit({ apiKey, phone: { channels: ['voice'] }, email: options })).toMatchObject({
      needsSubject: true,
      kinds: { phone: { channels: ['voice'] }, email },
    })
    expect(didit({ apiKey, phone: false, email: options }).kinds).toEqual({
      phone: undefined,
      email,
    })
    expect(didit({ apiKey }).kinds.email).toBeUndefined()
  })

  test('and does not show the key', () => {
    expect(JSON.stringify(didit({ apiKey }))).not.toContain(apiKey)
  })
})
