import { base64url, SignJWT } from 'jose'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createBench, origin, secret, type Bench } from '../testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { memoryStore } from '../store/memory.ts'
import { StoreUnavailableError, type Store } from '../store/store.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'
import {
  createProofVerifier,
  deriveProofKey,
  isProofError,
  type VerifyProofOptions,
} from './index.ts'
import { createProofKeys } from './proof-keys.ts'
import type { ProofClaims } from './proof.ts'

const to = '+12025550100'

afterEach(() => vi.unstubAllEnvs())

function open(over: Parameters<typeof createBench>[0] = {}) {
  const provider = scriptedProvider()
  return { provider, bench: createBench({ providers: [provider], ...over }) }
}

async function proofOf(bench: Bench): Promise<string> {
  const browser = bench.browser()
  const { body } = await browser.send({ kind: 'phone', to })
  return (await browser.check(body.verification, rightCode)).body.proof
}

function claimsOf(proof: string): ProofClaims {
  return JSON.parse(Buffer.from(proof.split('.')[1]!, 'base64url').toString())
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isProofError(error)) throw new Error('No ProofError was thrown.')
  return error.code
}

describe('a proof contains', () => {
  test('the claims, and nothing else', async () => {
    const { bench } = open({ purpose: 'sign-up', audience: 'accounts' })
    const proof = await proofOf(bench)
    const now = bench.now() / 1000
    const claims = {
      jti: expect.stringMatching(/^[\w-]{22}$/),
      sub: to,
      aud: 'accounts',
      kind: 'phone',
      purpose: 'sign-up',
      channel: 'sms',
      environment: 'live',
      iat: now,
      exp: now + 1800,
    }
    expect(claimsOf(proof)).toEqual(claims)
    expect(await bench.server.verifyProof(proof, { to })).toEqual(claims)
  })

  test('its purpose may come from the request, and is then a required option', async () => {
    const { bench } = open({ purpose: (request) => request.headers.get('x-flow') ?? 'none' })
    const proof = await proofOf(bench)
    await expect(bench.server.verifyProof(proof, { to })).rejects.toThrow(
      /pass the expected purpose/,
    )
    expect(await bench.server.verifyProof(proof, { to, purpose: 'none' })).toMatchObject({
      purpose: 'none',
    })
  })
})

describe('of an e-mail address', () => {
  const address = 'Ada.L+shop@example.com'

  async function emailProof() {
    const { bench } = open()
    const browser = bench.browser()
    const { body } = await browser.send({ kind: 'email', to: address })
    const proof: string = (await browser.check(body.verification, rightCode)).body.proof
    return {
      proof,
      verify: (to: string) => bench.server.verifyProof(proof, { to, consume: false }),
    }
  }

  test('names the address as typed and the kind', async () => {
    const { verify } = await emailProof()
    expect(await verify(address)).toMatchObject({ sub: address, kind: 'email', channel: 'email' })
  })

  test.each(['ada.l+shop@EXAMPLE.com', ' Ada.L+shop@example.com '])('holds for %j', async (to) => {
    const { verify } = await emailProof()
    await expect(verify(to)).resolves.toBeDefined()
  })

  test.each(['ada.l@example.com', 'ada.l+shop@example.org', 'ada', '', '+12025550100'])(
    'does not hold for %j',
    async (to) => {
      const { verify } = await emailProof()
      expect(await refusal(verify(to))).toBe('destination')
    },
  )

  test('a proof of a phone number is refused where an e-mail address is expected', async () => {
    const { bench } = open()
    const phoneProof = await proofOf(bench)
    const verify = (kind: 'phone' | 'email') =>
      bench.server.verifyProof(phoneProof, { to, kind, consume: false })
    expect(await refusal(verify('email'))).toBe('destination')
    expect(await verify('phone')).toMatchObject({ kind: 'phone' })
  })
})

describe('is used once', () => {
  test('by one of any number of concurrent calls', async () => {
    const { bench } = open()
    const proof = await proofOf(bench)
    const uses = await Promise.allSettled(
      Array.from({ length: 10 }, () => bench.server.verifyProof(proof, { to })),
    )
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(bench.events.filter(({ type }) => type === 'proof-used')).toHaveLength(1)
  })

  test('by the proxy or by another service, whichever is first', async () => {
    const { bench } = open()
    const proof = await proofOf(bench)
    const key = await deriveProofKey(secret)
    const { store } = bench
    const service = createProofVerifier({ key, audience: origin, store, clock: bench })
    const verifiers = Array.from({ length: 10 }, (_, at) => (at % 2 ? bench.server : service))
    const uses = await Promise.allSettled(
      verifiers.map(({ verifyProof }) => verifyProof(proof, { to })),
    )
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('however often it is issued: its `jti` is fixed at approval', async () => {
    const { bench } = open()
    const browser = bench.browser()
    const { verification } = (await browser.send({ kind: 'phone', to })).body
    const [key, approvedAt] = [browser.key(), bench.now()]
    const first = (await browser.check(verification, rightCode, key)).body.proof
    bench.advance(60)
    const repeated = (await browser.check(verification, rightCode, key)).body.proof
    const again = (await browser.check(verification, rightCode)).body.proof
    const shown = (await browser.status(verification)).body.proof
    const proofs = [first, repeated, again, shown].map(claimsOf)
    expect(new Set(proofs.map(({ jti }) => jti)).size).toBe(1)
    expect(new Set(proofs.map(({ exp }) => exp))).toEqual(new Set([approvedAt / 1000 + 1800]))
    await bench.server.verifyProof(shown, { to })
    expect(await refusal(bench.server.verifyProof(first, { to }))).toBe('used')
    expect((await browser.status(verification)).body).toMatchObject({ code: 'verification_lost' })
  })

  test('unless `consume` is false', async () => {
    const { bench } = open()
    const proof = await proofOf(bench)
    await bench.server.verifyProof(proof, { to, consume: false })
    await bench.server.verifyProof(proof, { to })
    expect(await refusal(bench.server.verifyProof(proof, { to }))).toBe('used')
  })

  test.each<[string, object, Partial<VerifyProofOptions>]>([
    ['destination', {}, { to: '+12025550101' }],
    ['destination', {}, { kind: 'email' }],
    ['purpose', {}, { purpose: 'sign-in' }],
    ['audience', { audience: 'elsewhere' }, {}],
    ['signature', { secret: 'another-secret-'.repeat(3) }, {}],
    ['browser', { proofBinding: 'browser' }, {}],
    ['browser', {}, { binding: 'browser', request: { headers: {} } }],
  ])('and not by a use that is refused for its %s', async (code, server, options) => {
    const { bench, provider } = open()
    const proof = await proofOf(bench)
    const other = createBench({ beside: bench, providers: [provider], ...server })
    expect(await refusal(other.server.verifyProof(proof, { to, ...options }))).toBe(code)
    await expect(bench.server.verifyProof(proof, { to })).resolves.toBeDefined()
  })

  test('and not where it is refused as one of the sandbox', async () => {
    const { bench, provider } = open()
    provider.script({ check: [{ status: 'approved', channel: 'sms', environment: 'sandbox' }] })
    const proof = await proofOf(bench)
    expect(await refusal(bench.server.verifyProof(proof, { to }))).toBe('sandbox')
    await expect(bench.server.verifyProof(proof, { to, allowSandbox: true })).resolves.toBeDefined()
  })

  test.each(['before', 'after'] as const)(
    'and never where the store fails %s it has recorded the use',
    async (when) => {
      let failing = false
      const store = interceptStore(memoryStore(), async (call, method) => {
        if (!failing || method !== 'compareAndSet') return call()
        if (when === 'after') await call()
        throw new StoreUnavailableError('The store is down.')
      })
      const { bench } = open({ store })
      const proof = await proofOf(bench)
      const verify = () => bench.server.verifyProof(proof, { to })
      failing = true
      const uses = await Promise.allSettled([verify(), verify(), verify()])
      expect(uses.filter(({ status }) => status === 'fulfilled')).toEqual([])
      await expect(verify()).rejects.toMatchObject({ name: 'StoreUnavailableError' })
      failing = false
      // What may have been recorded counts as recorded.
      const next = verify().then(
        () => 'accepted',
        (error: { code: string }) => error.code,
      )
      expect(await next).toBe(when === 'after' ? 'used' : 'accepted')
      expect(await refusal(verify())).toBe('used')
    },
  )

  test('also by a service whose clock is minutes behind', async () => {
    const { bench } = open()
    const proof = await proofOf(bench)
    bench.advance(1799)
    await bench.server.verifyProof(proof, { to })
    // A store on a server of its own goes by its own time.
    const store: Store = {
      ...bench.store,
      compareAndSet: (writes) => bench.store.compareAndSet(writes, bench.now()),
    }
    const key = await deriveProofKey(secret)
    const clock = { now: () => bench.now() - 240_000 }
    const { verifyProof } = createProofVerifier({ key, audience: origin, store, clock })
    bench.advance(200)
    expect(await refusal(verifyProof(proof, { to }))).toBe('used')
  })

  test('even if the secret was rotated in the meantime', async () => {
    const { bench, provider } = open()
    const proof = await proofOf(bench)
    await bench.server.verifyProof(proof, { to })
    const rotated = createBench({
      beside: bench,
      providers: [provider],
      secret: ['a-newer-secret-'.repeat(3), secret],
    })
    expect(await refusal(rotated.server.verifyProof(proof, { to }))).toBe('used')
  })
})

describe('is refused', () => {
  test('for another destination than the verified one', async () => {
    const { bench } = open()
    const proof = await proofOf(bench)
    expect(await refusal(bench.server.verifyProof(proof, { to: '+12025550199' }))).toBe(
      'destination',
    )
    expect(await refusal(bench.server.verifyProof(proof, { to: '' }))).toBe('destination')
    // As in the body of a form.
    for (const none of [undefined, null, ['+12025550100']]) {
      const use = Reflect.apply(bench.server.verifyProof, undefined, [proof, { to: none }])
      expect(await refusal(use)).toBe('destination')
    }
    expect(await bench.server.verifyProof(proof, { to: '+1 (202) 555-0100' })).toBeDefined()
  })

  test('for another purpose, audience or secret, and after its expiry', async () => {
    const { bench, provider } = open()
    const proof = await proofOf(bench)
    const beside = (over: object) =>
      createBench({ beside: bench, providers: [provider], ...over }).server.verifyProof(proof, {
        to,
      })
    expect(await refusal(beside({ purpose: 'sign-in' }))).toBe('purpose')
    expect(await refusal(beside({ audience: 'elsewhere' }))).toBe('audience')
    expect(await refusal(beside({ secret: 'another-secret-'.repeat(3) }))).toBe('signature')
    bench.advance(1799)
    await bench.server.verifyProof(proof, { to, consume: false })
    bench.advance(1)
    expect(await refusal(bench.server.verifyProof(proof, { to }))).toBe('expired')
  })

  test('from the sandbox, unless it is allowed', async () => {
    const { bench, provider } = open()
    provider.script({ check: [{ status: 'approved', channel: undefined, environment: 'sandbox' }] })
    const proof = await proofOf(bench)
    expect(await refusal(bench.server.verifyProof(proof, { to }))).toBe('sandbox')
    expect(await bench.server.verifyProof(proof, { to, allowSandbox: true })).toMatchObject({
      environment: 'sandbox',
    })
  })

  test('from the simulator in production, whatever is allowed', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const { verification } = (await browser.send({ kind: 'phone', to })).body
    const { proof } = (await browser.check(verification, bench.code(to))).body
    const store = { ...bench.store, shared: true }
    const key = await deriveProofKey(secret)
    const verify = (environment?: 'production' | 'development') =>
      createProofVerifier({ key, audience: origin, store, clock: bench, environment }).verifyProof(
        proof,
        { to, allowSandbox: true, consume: false },
      )
    expect(await refusal(verify('production'))).toBe('simulator')
    expect(await verify('development')).toMatchObject({ environment: 'simulator' })
    for (const value of ['production', 'prod', 'staging', undefined]) {
      vi.stubEnv('NODE_ENV', value)
      expect(await refusal(verify())).toBe('simulator')
    }
    expect(await verify('development')).toBeDefined()
  })

  test('if it is malformed, or signed by another', async () => {
    const { bench } = open()
    const proof = await proofOf(bench)
    const [header, payload, signature] = proof.split('.')
    const forged = Buffer.from(JSON.stringify({ ...claimsOf(proof), sub: '+12025550199' }))
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'otp-proof+jwt', kid: 'x' }))
    const others = await new SignJWT({ ...claimsOf(proof) })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new Uint8Array(32))
    const { verification } = (await bench.browser().send({ kind: 'phone', to: '+12025550150' }))
      .body
    for (const [text, code] of [
      ['', 'malformed'],
      ['x', 'malformed'],
      [`${proof}${'A'.repeat(5000)}`, 'malformed'],
      [{ protected: header, payload, signature }, 'malformed'],
      [undefined, 'malformed'],
      [others, 'malformed'],
      // A handle is never accepted as a proof.
      [verification, 'malformed'],
      [`${header}.${forged.toString('base64url')}.${signature}`, 'signature'],
      [`${none.toString('base64url')}.${payload}.`, 'signature'],
    ] as const) {
      const use = Reflect.apply(bench.server.verifyProof, undefined, [text, { to }])
      expect(await refusal(use)).toBe(code)
    }
  })

  test('and the error contains no part of it', async () => {
    const { bench } = open()
    const proof = await proofOf(bench)
    const use = bench.server.verifyProof(proof, { to: '+12025550199' })
    await expect(use).rejects.toThrow(/^The proof was refused\. It is for another destination/)
    await expect(use).rejects.not.toThrow(/\d{4}|eyJ/)
  })
})

describe('in another service', () => {
  test('is verified with the derived key, and used up everywhere', async () => {
    const { bench } = open()
    const proof = await proofOf(bench)
    const key = await deriveProofKey(secret)
    const { store } = bench
    const verifier = createProofVerifier({ key, audience: origin, store, clock: bench })
    expect(await verifier.verifyProof(proof, { to })).toMatchObject({ sub: to })
    expect(await refusal(bench.server.verifyProof(proof, { to }))).toBe('used')
    const elsewhere = createProofVerifier({ key, audience: 'elsewhere', store, clock: bench })
    expect(await refusal(elsewhere.verifyProof(proof, { to }))).toBe('audience')
  })

  test.each(['production', 'prod', 'staging', undefined])(
    'where NODE_ENV is %j, the store has to be shared',
    async (value) => {
      const key = await deriveProofKey(secret)
      vi.stubEnv('NODE_ENV', value)
      const create = (store: Store) => () => createProofVerifier({ key, audience: origin, store })
      expect(create(memoryStore())).toThrow(/Share the store/)
      expect(create({ ...memoryStore(), shared: true })).not.toThrow()
    },
  )

  test('in development the store may be the memory of one process', async () => {
    const key = await deriveProofKey(secret)
    const create = (audience: string, environment?: 'test') => () =>
      createProofVerifier({ key, audience, store: memoryStore(), environment })
    vi.stubEnv('NODE_ENV', undefined)
    expect(create('http://localhost:3000')).not.toThrow()
    expect(create(origin, 'test')).not.toThrow()
    const misspelt = () =>
      Reflect.apply(createProofVerifier, undefined, [
        { key, audience: origin, store: memoryStore(), environment: 'prod' },
      ])
    expect(misspelt).toThrow(/Share the store/)
  })

  test('the secret itself is not accepted as a key', () => {
    const { store } = open().bench
    expect(() => createProofVerifier({ key: secret, audience: origin, store })).toThrow(
      /deriveProofKey/,
    )
    expect(() => createProofVerifier({ key: [], audience: origin, store })).toThrow(
      /deriveProofKey/,
    )
  })
})

test('the same claims give the same proof', async () => {
  const { sign } = createProofKeys([secret], null)
  const claims = { jti: 'x', sub: to, aud: 'a', kind: 'phone', purpose: 'p' } as const
  const whole = { ...claims, channel: 'sms', environment: 'live', iat: 1, exp: 2 } as const
  expect(await sign(whole)).toBe(await sign(whole))
  expect(base64url.decode((await sign(whole)).split('.')[2]!)).toHaveLength(32)
})
