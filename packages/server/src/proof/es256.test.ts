import { generateKeyPairSync } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import { base64url, CompactSign, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { toNodeHandler } from '../adapters/node.ts'
import { createBench, origin, secret, type Bench } from '../testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { createProofVerifier, deriveProofKey, isProofError } from './index.ts'
import type { ProofPrivateKey } from './private-key.ts'
import type { PublishedKeysOptions } from './published-keys.ts'

const to = '+12025550100'
const newPem = (namedCurve = 'P-256', type: 'pkcs8' | 'sec1' = 'pkcs8') =>
  generateKeyPairSync('ec', { namedCurve }).privateKey.export({ format: 'pem', type }).toString()

const newJwk = async () =>
  exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey)

function open(proofKey: ProofPrivateKey | readonly ProofPrivateKey[], beside?: Bench) {
  return createBench({ providers: [scriptedProvider()], proofKey, ...(beside && { beside }) })
}

async function proofOf(bench: Bench): Promise<string> {
  const browser = bench.browser()
  const { body } = await browser.send({ kind: 'phone', to })
  return (await browser.check(body.verification, rightCode)).body.proof
}

async function jwksOf(bench: Bench) {
  const { status, headers, body } = await bench.browser().call('jwks', { origin: null })
  return { status, headers, jwks: body }
}

function part(proof: string, index: 0 | 1): Record<string, unknown> {
  return JSON.parse(Buffer.from(proof.split('.')[index]!, 'base64url').toString())
}

async function failure(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => 'none',
    (reason: unknown) => reason,
  )
  if (isProofError(error)) return error.code
  return error instanceof Error ? error.name : String(error)
}

/** Serves a handler on loopback until the test ends. */
async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It has no port.')
  return `http://127.0.0.1:${address.port}`
}

describe('with the option `proofKey`', () => {
  test.each([
    ['PEM text', async () => newPem()],
    ['PEM text whose ends of lines are escaped', async () => newPem().replaceAll('\n', '\\n')],
    ['a JWK', newJwk],
    ['a JWK as JSON', async () => JSON.stringify(await newJwk())],
  ])('proofs are signed with ES256 by a key as %s, and used once', async (_, create) => {
    const bench = open(await create())
    const proof = await proofOf(bench)
    const { jwks } = await jwksOf(bench)
    expect(part(proof, 0)).toEqual({
      alg: 'ES256',
      typ: 'otp-proof+jwt',
      kid: jwks.keys[0].kid,
    })
    const { verifyProof } = bench.server
    const uses = await Promise.allSettled(
      Array.from({ length: 10 }, () => verifyProof(proof, { to })),
    )
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('each issue of a proof has another signature and the same claims, and all are used up by one', async () => {
    const bench = open(newPem())
    const browser = bench.browser()
    const { verification } = (await browser.send({ kind: 'phone', to })).body
    const first = (await browser.check(verification, rightCode)).body.proof
    const second = (await browser.status(verification)).body.proof
    expect(second).not.toBe(first)
    expect(part(second, 1)).toEqual(part(first, 1))
    await bench.server.verifyProof(second, { to })
    expect(await failure(bench.server.verifyProof(first, { to }))).toBe('used')
  })

  test('proofs of the shared secret are refused, since other services may have its key', async () => {
    const before = createBench({ providers: [scriptedProvider()] })
    const proof = await proofOf(before)
    const bench = open(newPem(), before)
    expect(await failure(bench.server.verifyProof(proof, { to }))).toBe('signature')
  })

  test('any key of the list is accepted, the first signs, and a removed one is refused', async () => {
    const [older, newer] = [newPem(), newPem()]
    const bench = open([older, newer])
    const proof = await proofOf(bench)
    const rotated = open([newer, older], bench)
    const recent = await proofOf(rotated)
    const verify = (server: Bench, text: string) =>
      failure(server.server.verifyProof(text, { to, consume: false }))
    expect([await verify(rotated, proof), await verify(bench, recent)]).toEqual(['none', 'none'])
    const after = open(newer, bench)
    expect([await verify(after, proof), await verify(after, recent)]).toEqual(['signature', 'none'])
  })
})

describe('GET jwks', () => {
  test('publishes every key, and no private part', async () => {
    const { status, headers, jwks } = await jwksOf(open([newPem(), await newJwk()]))
    expect(status).toBe(200)
    const key = {
      kty: 'EC',
      crv: 'P-256',
      x: expect.stringMatching(/^[\w-]{43}$/),
      y: expect.stringMatching(/^[\w-]{43}$/),
      kid: expect.stringMatching(/^[\w-]{43}$/),
      alg: 'ES256',
      use: 'sig',
    }
    expect(jwks).toEqual({ keys: [key, key] })
    expect(headers.get('content-type')).toBe('application/jwk-set+json')
    expect(headers.get('cache-control')).toBe('public, max-age=300')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('any origin may read it, without credentials', async () => {
    const bench = open(newPem())
    const { headers } = await bench.browser().call('jwks', { origin: 'https://other.example' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('a key that is listed twice is published once', async () => {
    const key = newPem()
    expect((await jwksOf(open([key, key]))).jwks.keys).toHaveLength(1)
  })

  test('any other method is refused', async () => {
    const bench = open(newPem())
    const { status, headers } = await bench.browser().call('jwks', { method: 'POST', body: {} })
    expect([status, headers.get('allow')]).toEqual([405, 'GET'])
  })

  test('is not there with a shared secret, and says what to set', async () => {
    const { status, jwks } = await jwksOf(createBench())
    expect([status, jwks.detail]).toEqual([404, expect.stringContaining('`proofKey`')])
  })
})

describe('a forged proof is refused', () => {
  async function forge() {
    const bench = open(newPem())
    const proof = await proofOf(bench)
    const { jwks } = await jwksOf(bench)
    const [header, claims] = [part(proof, 0), part(proof, 1)]
    const own = await generateKeyPair('ES256', { extractable: true })
    return { bench, proof, jwks, header, claims, own, ownJwk: await exportJWK(own.publicKey) }
  }

  type Forged = Awaited<ReturnType<typeof forge>>
  const signed = ({ claims, header, own }: Forged, over: object) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', ...header, ...over })
      .sign(own.privateKey)
  const withMac = ({ claims, header }: Forged, key: Uint8Array) =>
    new SignJWT(claims).setProtectedHeader({ ...header, alg: 'HS256' }).sign(key)
  const utf8 = (text: string) => new TextEncoder().encode(text)

  test.each<[string, (forged: Forged) => Promise<string> | string]>([
    ['signed by another key under the right kid', (forged) => signed(forged, {})],
    ['with the key in its header', (forged) => signed(forged, { jwk: forged.ownJwk })],
    [
      'with the address of other keys in its header',
      (forged) => signed(forged, { jku: 'https://other.example/jwks', x5u: 'https://x.example' }),
    ],
    ['HS256 with the public key as JSON', (f) => withMac(f, utf8(JSON.stringify(f.jwks.keys[0])))],
    [
      'HS256 with the point of the public key',
      ({ jwks, ...f }) => {
        const { x, y } = jwks.keys[0]
        const point = Buffer.concat([Buffer.from([4]), base64url.decode(x), base64url.decode(y)])
        return withMac({ jwks, ...f }, new Uint8Array(point))
      },
    ],
    [
      'HS256 with the key of the shared secret',
      async (f) => withMac(f, base64url.decode(await deriveProofKey(secret))),
    ],
    [
      'without a signature',
      ({ claims, proof }) => {
        const unsigned = new UnsecuredJWT(claims).encode().split('.')[1]
        const header = base64url.encode(
          JSON.stringify({ alg: 'none', typ: 'otp-proof+jwt', kid: part(proof, 0)['kid'] }),
        )
        return `${header}.${unsigned}.`
      },
    ],
    [
      'with a critical header that is not understood',
      ({ claims, header, own }) =>
        new CompactSign(utf8(JSON.stringify(claims)))
          .setProtectedHeader({ ...header, alg: 'ES256', crit: ['exp'], exp: 1 })
          .sign(own.privateKey, { crit: { exp: true } }),
    ],
    [
      'with its claims changed',
      ({ proof, claims }) => {
        const changed = base64url.encode(JSON.stringify({ ...claims, exp: 9e9 }))
        return proof.split('.').with(1, changed).join('.')
      },
    ],
    ['with an empty signature', ({ proof }) => proof.replace(/[^.]+$/, '')],
    [
      'with a signature of zeros',
      ({ proof }) => proof.replace(/[^.]+$/, base64url.encode(new Uint8Array(64))),
    ],
  ])('%s', async (_, create) => {
    const forged = await forge()
    const text = await create(forged)
    const { bench, jwks } = forged
    const service = createProofVerifier({
      jwks,
      audience: origin,
      store: bench.store,
      clock: bench,
    })
    for (const { verifyProof } of [bench.server, service]) {
      expect(await failure(verifyProof(text, { to }))).toBe('signature')
    }
    expect(await failure(service.verifyProof(forged.proof, { to }))).toBe('none')
  })

  test('with the id of no key, or none', async () => {
    const forged = await forge()
    const { verifyProof } = forged.bench.server
    expect(await failure(verifyProof(await signed(forged, { kid: '../../key' }), { to }))).toBe(
      'signature',
    )
    expect(await failure(verifyProof(await signed(forged, { kid: undefined }), { to }))).toBe(
      'malformed',
    )
  })

  test('a proof that was signed with ES256 is refused where the secret signs', async () => {
    const bench = open(newPem())
    const proof = await proofOf(bench)
    const shared = createBench({ beside: bench, providers: [scriptedProvider()] })
    expect(await failure(shared.server.verifyProof(proof, { to }))).toBe('signature')
  })
})

describe('in another service, with published keys', () => {
  async function published(handler?: RequestListener) {
    const bench = open(newPem())
    const url = await serve(handler ?? toNodeHandler(bench.server))
    const create = (over: Omit<Partial<PublishedKeysOptions>, 'jwks'> = {}) =>
      createProofVerifier({
        jwks: `${url}/api/verification/jwks`,
        audience: origin,
        store: bench.store,
        clock: bench,
        ...over,
      })
    return { bench, url, create, proof: await proofOf(bench) }
  }

  test('a proof is verified over HTTP, and used up everywhere', async () => {
    const { bench, create, proof } = await published()
    const { verifyProof } = create()
    expect(await failure(verifyProof(proof, { to: '+12025550199' }))).toBe('destination')
    expect(await failure(verifyProof(proof, { to, purpose: 'sign-in' }))).toBe('purpose')
    expect(await verifyProof(proof, { to })).toMatchObject({ sub: to })
    expect(await failure(verifyProof(proof, { to }))).toBe('used')
    expect(await failure(bench.server.verifyProof(proof, { to }))).toBe('used')
  })

  test('the keys are fetched once, and again for an unknown one at most every 30 seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    let calls = 0
    const { bench, create, proof } = await published()
    const { verifyProof } = create({
      fetch: async (request) => {
        calls += 1
        return fetch(request)
      },
    })
    const many = Array.from({ length: 5 }, () => verifyProof(proof, { to, consume: false }))
    await Promise.all(many)
    const unknown = await proofOf(open(newPem(), bench))
    for (let count = 0; count < 3; count += 1) {
      expect(await failure(verifyProof(unknown, { to }))).toBe('signature')
    }
    expect(calls).toBe(1)
    vi.advanceTimersByTime(30_000)
    expect(await failure(verifyProof(unknown, { to }))).toBe('signature')
    expect(calls).toBe(2)
  })

  test.each<[string, RequestListener]>([
    ['is missing', (_, response) => response.writeHead(404).end('{}')],
    [
      'is elsewhere',
      (_, response) => response.writeHead(302, { location: 'https://other.example/jwks' }).end(),
    ],
    ['is no JSON', (_, response) => response.end('<h1>keys</h1>')],
    ['is no set of keys', (_, response) => response.end('{"keys":1}')],
    ['is too large', (_, response) => response.end(`{"keys":["${'x'.repeat(300_000)}"]}`)],
    ['breaks off', (request) => request.socket.destroy()],
    ['never answers', () => {}],
  ])('an address that %s accepts nothing', async (_, handler) => {
    const { create, proof } = await published(handler)
    const { verifyProof } = create({ timeoutMs: 200 })
    expect(await failure(verifyProof(proof, { to }))).toBe('ProofKeysUnavailableError')
    await expect(verifyProof(proof, { to })).rejects.not.toThrow(/eyJ|\d{5}/)
  })

  test('a proof is accepted once the address answers again', async () => {
    let down = true
    const bench = open(newPem())
    const answer = toNodeHandler(bench.server)
    const url = await serve((request, response) => {
      if (down) response.writeHead(503).end()
      else answer(request, response)
    })
    const { verifyProof } = createProofVerifier({
      jwks: new URL(`${url}/api/verification/jwks`),
      audience: origin,
      store: bench.store,
      clock: bench,
    })
    const proof = await proofOf(bench)
    expect(await failure(verifyProof(proof, { to }))).toBe('ProofKeysUnavailableError')
    down = false
    expect(await failure(verifyProof(proof, { to }))).toBe('none')
  })

  test('a set with a key of another sort accepts nothing by it', async () => {
    const bench = open(newPem())
    const proof = await proofOf(bench)
    const kid = part(proof, 0)['kid']
    const mac = base64url.encode(new Uint8Array(32))
    const url = await serve((_, response) =>
      response.end(JSON.stringify({ keys: [{ kty: 'oct', k: mac, kid, alg: 'HS256' }] })),
    )
    const { verifyProof } = createProofVerifier({
      jwks: url,
      audience: origin,
      store: bench.store,
      clock: bench,
    })
    const forged = await new SignJWT(part(proof, 1))
      .setProtectedHeader({ ...part(proof, 0), alg: 'HS256' })
      .sign(new Uint8Array(32))
    for (const text of [proof, forged]) {
      expect(await failure(verifyProof(text, { to }))).toBe('signature')
    }
  })

  test.each([
    ['http://example.com/jwks', /https URL/],
    ['ftp://example.com/jwks', /https URL/],
    ['keys', /https URL/],
    [{}, /set of public keys/],
    [{ keys: [] }, /set of public keys/],
    [null, /set of public keys/],
    [{ keys: [{ kty: 'oct', k: 'x' }] }, /set of public keys/],
    [{ keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d: 'd' }] }, /never a private key/],
  ])('%j is refused at once', (jwks, message) => {
    const { store } = createBench()
    const create = () =>
      Reflect.apply(createProofVerifier, undefined, [{ jwks, audience: origin, store }])
    expect(create).toThrow(message)
  })

  test('either the keys or a shared key has to be given, and an audience', async () => {
    const { store } = createBench()
    const key = await deriveProofKey(secret)
    const create = (options: object) => () =>
      Reflect.apply(createProofVerifier, undefined, [{ store, ...options }])
    expect(create({ audience: origin })).toThrow(/either `jwks`/)
    expect(create({ audience: origin, key, jwks: 'https://x.example' })).toThrow(/either `jwks`/)
    expect(create({ key })).toThrow(/`audience` is missing/)
  })
})

test.each([
  ['an empty list', []],
  ['a shared secret', secret],
  ['another curve', newPem('P-384')],
  ['another form', newPem('P-256', 'sec1')],
  [
    'RSA',
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      format: 'pem',
      type: 'pkcs8',
    }),
  ],
  [
    'a public key',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
      format: 'pem',
      type: 'spki',
    }),
  ],
  [
    'a JWK without its private part',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
  ],
  [
    'an encrypted key',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      format: 'pem',
      type: 'pkcs8',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    }),
  ],
  ['the first line of a key', newPem().split('\n')[0]],
  ['a number', 7],
  ['null', null],
  [
    'an object that throws',
    Object.defineProperty({}, 'kty', {
      get: () => {
        throw new Error('x')
      },
    }),
  ],
  ['a list with null', [newPem(), null]],
])('%s is refused at start, and not printed', (_, proofKey) => {
  const create = () => Reflect.apply(createBench, undefined, [{ proofKey }])
  expect(create).toThrow(/`proofKey(?:\[0\])?`.*openssl genpkey/s)
  expect(create).not.toThrow(/BEGIN|"x"/)
})
