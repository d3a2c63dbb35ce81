import { generateKeyPairSync } from 'node:crypto'
import { isBuiltin } from 'node:module'
import { checkConformance, simulatorInbox } from '@otp-kit/core/conformance'
import { createSimulator } from '@otp-kit/simulator'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'

const origin = 'https://shop.example'
const proofKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString()

/**
 * A worker with the proxy, and two routes for the tests: one uses a proof, as a worker of yours does where it creates
 * accounts, and one moves the clock.
 */
const worker = `
  import { createVerificationServer, memoryStore } from './index.ts'
  import { didit } from './providers/didit/index.ts'
  import { toNextHandlers } from './adapters/next.ts'
  import { toHono } from './adapters/hono.ts'
  import { createProofVerifier } from './proof/index.ts'
  import { idmeta } from './providers/idmeta/index.ts'

  globalThis.onlyBundled = [toHono, createProofVerifier, idmeta]

  let advanced = 0
  const options = {
    providers: [didit({ apiKey: 'key-for-tests', email: true })],
    secret: 'a secret of a test, thirty-two bytes or more',
    countries: ['US'],
    allowedOrigins: ['${origin}'],
    clientAddress: { header: 'cf-connecting-ip' },
    store: memoryStore({ singleProcess: true }),
    environment: 'test',
    clock: { now: () => Date.now() + advanced, sleep: async () => {} },
  }
  const servers = {
    eager: createVerificationServer(options),
    lazy: createVerificationServer(async () => options),
    es256: createVerificationServer({ ...options, proofKey: ${JSON.stringify(proofKey)} }),
  }

  export default {
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const server = servers[request.headers.get('x-server')]
      if (pathname === '/account') {
        const { proof, to } = await request.json()
        return server.verifyProof(proof, { to }).then(Response.json, () => new Response(null, { status: 422 }))
      }
      if (pathname === '/advance') {
        advanced += Number(await request.text())
        return new Response()
      }
      const handler = toNextHandlers(server)[request.method]
      return handler ? handler(request) : server.fetch(request)
    },
  }
`

const simulator = createSimulator({ seed: 'edge' })
let modules: readonly string[]
let runtime: Miniflare

beforeAll(async () => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: worker, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@otp-kit/source', 'workerd', 'worker', 'browser'],
    // Reported by the first test.
    external: ['node:*'],
    metafile: true,
    write: false,
  })
  modules = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  runtime = new Miniflare({
    modules: true,
    script: outputFiles[0]!.text,
    compatibilityDate: '2026-01-01',
    outboundService: (request: Request) => simulator.fetch(request.url, request),
  })
  await runtime.ready
})
afterAll(() => runtime.dispose())

/** Returns a `fetch` that reaches one of the worker's servers from one address. */
function reach(server: 'eager' | 'lazy' | 'es256'): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const headers = Object.fromEntries(request.headers)
    const body = await request.text()
    const response = await runtime.dispatchFetch(request.url, {
      method: request.method,
      headers: { ...headers, 'x-server': server, 'cf-connecting-ip': '198.51.100.7' },
      redirect: 'manual',
      ...(body === '' ? {} : { body }),
    })
    const text = await response.text()
    return new Response(text === '' ? null : text, {
      status: response.status,
      headers: Object.fromEntries(response.headers),
    })
  }
}

test('the entries for other runtimes have no built-in of Node, and nothing of OpenTelemetry', () => {
  expect(modules.length).toBeGreaterThan(100)
  expect(modules.filter(isBuiltin)).toEqual([])
  expect(modules.filter((path) => path.includes('opentelemetry'))).toEqual([])
})

test.each(['eager', 'lazy', 'es256'] as const)(
  'the proxy holds to the contract in workerd: %s',
  async (server) => {
    const fetch = reach(server)
    const report = await checkConformance({
      url: `${origin}/api/verification`,
      fetch,
      origins: [origin],
      inbox: {
        ...simulatorInbox({ ...simulator, exchanges: () => simulator.exchanges.list() }),
        async advance(seconds) {
          simulator.clock.advance(seconds * 1000)
          await fetch(`${origin}/advance`, { method: 'POST', body: String(seconds * 1000) })
        },
      },
      useProof: async (proof, to) => {
        const { ok } = await fetch(`${origin}/account`, {
          method: 'POST',
          body: JSON.stringify({ proof, to }),
        })
        return ok
      },
    })
    expect(report.results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    const checked = report.results.filter(({ outcome }) => outcome === 'passed')
    expect(checked.map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining(['proof-used-once', 'code-used-once']),
    )
  },
)
