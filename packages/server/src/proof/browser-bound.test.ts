import { bindingHeader } from '@otp-kit/core/contract'
import { describe, expect, test } from 'vitest'
import {
  createBench,
  origin,
  secret,
  type Bench,
  type TestBrowser,
} from '../testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { createProofVerifier, deriveProofKey, isProofError } from './index.ts'
import type { BrowserRequest } from './proof-browser.ts'

const to = '+12025550100'

function open(over: Parameters<typeof createBench>[0] = {}) {
  const bench = createBench({
    providers: [scriptedProvider()],
    proofBinding: 'browser',
    ...over,
  })
  return { bench, browser: bench.browser(), stranger: bench.browser() }
}

async function proofOf(browser: TestBrowser): Promise<string> {
  const { verification } = (await browser.send({ kind: 'phone', to })).body
  return (await browser.check(verification, rightCode)).body.proof
}

const cookieOf = ({ jar }: TestBrowser) => [...jar].map((pair) => pair.join('=')).join('; ')

function requestOf(browser: TestBrowser): Request {
  return new Request(`${origin}/sign-up`, {
    method: 'POST',
    headers: { cookie: cookieOf(browser) },
  })
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => 'none',
    (reason: unknown) => reason,
  )
  return isProofError(error) ? error.code : String(error)
}

const use = ({ server }: Bench, proof: string, request?: BrowserRequest) =>
  server.verifyProof(proof, { to, request, consume: false })

describe('a proof that is bound to its browser', () => {
  test('is accepted in the requests of that browser, once', async () => {
    const { bench, browser } = open()
    const proof = await proofOf(browser)
    const request = requestOf(browser)
    expect(await bench.server.verifyProof(proof, { to, request })).toMatchObject({
      sub: to,
      browser: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(await refusal(bench.server.verifyProof(proof, { to, request }))).toBe('used')
  })

  test.each<[string, (cookie: string) => BrowserRequest]>([
    ['of Node', (cookie) => ({ headers: { cookie, host: 'shop.example', 'set-cookie': ['a'] } })],
    ['with several cookies', (cookie) => ({ headers: { cookie: `a=1; ${cookie}; b=2` } })],
    [
      'whose cookies are in several headers',
      (cookie) => ({ headers: { cookie: ['a=1', cookie] } }),
    ],
    ['with nothing but headers', (cookie) => ({ headers: new Headers({ Cookie: cookie }) })],
  ])('is accepted in a request %s', async (_, requestWith) => {
    const { bench, browser } = open()
    const proof = await proofOf(browser)
    expect(await refusal(use(bench, proof, requestWith(cookieOf(browser))))).toBe('none')
  })

  test('is refused in another browser, in one without cookies, and without a request, and not used up', async () => {
    const { bench, browser, stranger } = open()
    const proof = await proofOf(browser)
    await stranger.send({ kind: 'phone', to })
    const { server } = bench
    for (const request of [requestOf(stranger), new Request(origin), { headers: {} }, undefined]) {
      expect(await refusal(server.verifyProof(proof, { to, request }))).toBe('browser')
    }
    expect(bench.events.filter(({ type }) => type === 'proof-refused')).toHaveLength(4)
    expect(await refusal(server.verifyProof(proof, { to, request: requestOf(browser) }))).toBe(
      'none',
    )
  })

  test('what the proof contains does not pass for the browser', async () => {
    const { bench, browser } = open()
    const proof = await proofOf(browser)
    const { browser: claim } = await use(bench, proof, requestOf(browser))
    const headers = {
      cookie: `__Host-otp=${claim}; otp=${claim}`,
      [bindingHeader.toLowerCase()]: claim,
    }
    expect(await refusal(use(bench, proof, { headers }))).toBe('browser')
  })

  test('two proofs of one browser have nothing in common', async () => {
    const { bench, browser } = open()
    const first = await use(bench, await proofOf(browser), requestOf(browser))
    bench.advance(400)
    const second = await use(bench, await proofOf(browser), requestOf(browser))
    expect(second.browser).not.toBe(first.browser)
  })

  test('is refused once the browser has another cookie, and its page loses the verification too', async () => {
    const { bench, browser } = open()
    const { verification } = (await browser.send({ kind: 'phone', to })).body
    const { proof } = (await browser.check(verification, rightCode)).body
    browser.jar.clear()
    await browser.call('config')
    expect(await refusal(use(bench, proof, requestOf(browser)))).toBe('browser')
    expect((await browser.status(verification)).body).toMatchObject({ code: 'verification_lost' })
  })

  test('is bound in the same way when it is issued again', async () => {
    const { bench, browser } = open()
    const { verification } = (await browser.send({ kind: 'phone', to })).body
    const { proof } = (await browser.check(verification, rightCode)).body
    expect((await browser.status(verification)).body.proof).toBe(proof)
    expect(await refusal(use(bench, proof, requestOf(browser)))).toBe('none')
  })

  test('in production a cookie without the prefix does not count, which another host of the site can set', async () => {
    const { bench, browser } = open()
    const proof = await proofOf(browser)
    const cookie = `otp=${browser.jar.get('__Host-otp')}`
    const key = await deriveProofKey(secret)
    const store = { ...bench.store, shared: true }
    const verify = (environment: 'production' | 'development') =>
      createProofVerifier({ key, audience: origin, store, clock: bench, environment }).verifyProof(
        proof,
        { to, request: { headers: { cookie } }, consume: false },
      )
    expect(await refusal(verify('production'))).toBe('browser')
    expect(await refusal(verify('development'))).toBe('none')
  })

  test('with `binding: "header"` it is accepted with the header', async () => {
    const { bench, browser } = open({ binding: 'header' })
    const own = { [bindingHeader.toLowerCase()]: 'a'.repeat(32) }
    const call = async (path: string, body: object) =>
      (
        await browser.call(path, {
          method: 'POST',
          body,
          headers: { ...own, 'idempotency-key': browser.key() },
        })
      ).body
    const { verification } = await call('send', { kind: 'phone', to })
    const { proof } = await call('check', { verification, code: rightCode })
    expect(await refusal(use(bench, proof, { headers: own }))).toBe('none')
    expect(await refusal(use(bench, proof, { headers: new Headers(own) }))).toBe('none')
    const other = { [bindingHeader]: 'b'.repeat(32) }
    expect(await refusal(use(bench, proof, { headers: new Headers(other) }))).toBe('browser')
  })

  test('another service refuses it without the request, whatever it asks for', async () => {
    const { bench, browser } = open()
    const proof = await proofOf(browser)
    const key = await deriveProofKey(secret)
    const { store } = bench
    const { verifyProof } = createProofVerifier({ key, audience: origin, store, clock: bench })
    expect(await refusal(verifyProof(proof, { to }))).toBe('browser')
    expect(await refusal(verifyProof(proof, { to, request: requestOf(browser) }))).toBe('none')
  })
})

describe('a proof that is not bound', () => {
  test('is refused where `binding: "browser"` is asked for', async () => {
    const { bench, browser } = open({ proofBinding: 'none' })
    const proof = await proofOf(browser)
    const request = requestOf(browser)
    const { verifyProof } = bench.server
    expect(await refusal(verifyProof(proof, { to, request, binding: 'browser' }))).toBe('browser')
    expect(await refusal(verifyProof(proof, { to }))).toBe('none')
  })

  test('is refused where the server binds, as one from before it did', async () => {
    const { bench, browser } = open({ proofBinding: 'none' })
    const proof = await proofOf(browser)
    const binding = open({ beside: bench })
    expect(await refusal(use(binding.bench, proof, requestOf(browser)))).toBe('browser')
  })
})
