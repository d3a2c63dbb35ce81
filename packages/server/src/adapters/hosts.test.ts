import { createServer, type Server } from 'node:http'
import { httpTransport } from '@otp-kit/core'
import { afterEach, describe, expect, test } from 'vitest'
import { createVerificationServer } from '../server.ts'
import { createBench, secret, type BenchOptions } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { toNodeHandler } from './node.ts'

const to = '+12025550199'
const safelisted = new Set(['accept', 'accept-language', 'content-language', 'origin', 'cookie'])
let listening: Server | undefined

afterEach(() => {
  listening?.closeAllConnections()
  listening?.close()
})

interface Page {
  readonly origin: string
  /** Whether browsers keep no cookie where the page is: in a frame on another site, in an app. */
  readonly withoutCookies?: boolean
  /** Headers that something on the page adds to every call, such as tracing. */
  readonly headers?: Readonly<Record<string, string>>
  readonly binding?: 'cookie' | 'header'
}

/** Opens a page on an origin other than the server's, in a browser that makes preflight requests and obeys their answers. */
async function openPage(page: Page, options: BenchOptions = {}) {
  const { origin, withoutCookies = false, headers = {}, binding = 'cookie' } = page
  const bench = createBench({ allowedOrigins: [origin], binding, ...options })
  const server = createServer(toNodeHandler(bench.server))
  listening = server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('It listens on no port.')
  let cookie = ''

  const browserFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    request.headers.set('origin', origin)
    const custom = [...request.headers.keys()].filter((name) => !safelisted.has(name))
    const preflight = await fetch(request.url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': request.method,
        'access-control-request-headers': custom.join(','),
      },
    })
    const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase().split(', ')
    if (!custom.every((name) => allowed?.includes(name))) throw new TypeError('Failed to fetch')
    if (withoutCookies) request.headers.set('sec-fetch-storage-access', 'none')
    else if (cookie) request.headers.set('cookie', cookie)
    const response = await fetch(request)
    if (response.headers.get('access-control-allow-origin') !== origin) {
      throw new TypeError('Failed to fetch')
    }
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return response
  }
  const transport = httpTransport({
    endpoint: `http://127.0.0.1:${address.port}/api/verification`,
    binding,
    headers,
    storage: null,
    fetch: browserFetch,
  })
  async function verify(): Promise<string> {
    await transport.config()
    const keys = { send: 'the-key-of-the-send', check: 'the-key-of-the-check' }
    const { verification } = await transport.send(
      { kind: 'phone', to },
      { idempotencyKey: keys.send },
    )
    const code = bench.code(to)
    const { status } = await transport.check({ verification, code }, { idempotencyKey: keys.check })
    return status
  }
  return { bench, verify }
}

test.each([
  ["Capacitor's app", 'capacitor://localhost', true],
  ["Ionic's app", 'ionic://localhost', true],
  ['a page over plain http in a network', 'http://192.168.1.20:3000', true],
  ['a page in a frame on another site', 'https://shop.example', true],
  ['a page on another site', 'https://other.example', false],
])('%s verifies a number with header binding', async (_, origin, withoutCookies) => {
  const { bench, verify } = await openPage({ origin, withoutCookies, binding: 'header' })
  expect(await verify()).toBe('approved')
  expect(bench.events.map(({ type }) => type)).toEqual(['sent', 'approved'])
})

test('a page over plain http needs header binding, which the error says', () => {
  const options = {
    providers: [scriptedProvider()],
    secret,
    countries: 'all',
    allowedOrigins: ['http://192.168.1.20:3000'],
    environment: 'test',
  } as const
  expect(() => createVerificationServer(options)).toThrow(/plain http.*binding: 'header'/s)
})

describe('a page in a frame on another site, with the cookie', () => {
  test('sends nothing, and the event of `config` names the cure', async () => {
    const { bench, verify } = await openPage({
      origin: 'https://shop.example',
      withoutCookies: true,
    })
    await expect(verify()).rejects.toMatchObject({ problem: { code: 'browser_unknown' } })
    const fix = expect.stringContaining("binding: 'header'")
    expect(bench.events).toEqual([{ type: 'cookies-blocked', fix }])
    expect(bench.simulator.inbox.messages()).toEqual([])
  })
})

describe('a page on another origin that sends tracing headers', () => {
  const page: Page = {
    origin: 'https://shop.example',
    headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
  }

  test('is refused by its browser, and the event names the cure', async () => {
    const { bench, verify } = await openPage(page)
    await expect(verify()).rejects.toMatchObject({ problem: { code: 'network' } })
    const fix = expect.stringContaining("allowedHeaders: ['traceparent']")
    expect(bench.events).toEqual([{ type: 'headers-refused', headers: ['traceparent'], fix }])
  })

  test('verifies a number with `allowedHeaders`', async () => {
    const { verify } = await openPage(page, { allowedHeaders: ['traceparent'] })
    expect(await verify()).toBe('approved')
  })
})
