import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { bindingHeader, idempotencyHeader } from '../contract/headers.ts'
import { fakeStorage } from '../verification/testing/fixtures/harness.ts'
import { approvedReply, awaitingReply } from '../verification/testing/fixtures/states.ts'
import { httpTransport } from './http.ts'
import type { Handler } from './testing/fixtures/proxy.ts'
import {
  denied,
  failureOf,
  fault,
  json,
  key,
  send,
  start,
  transportTo,
} from './testing/fixtures/proxy.ts'

describe('requests', () => {
  test('each call has its path, and its key where it is an action', async () => {
    const seen: unknown[] = []
    const transport = await transportTo((request, response) => {
      const { method, url, headers, body } = request
      const type = headers['content-type']
      seen.push({ method, url, key: headers[idempotencyHeader.toLowerCase()], type, body })
      const config = { kinds: {}, challenge: null, languages: [] }
      const reply = url?.endsWith('config')
        ? config
        : url?.endsWith('check')
          ? approvedReply
          : awaitingReply
      json(reply)(request, response)
    })
    const check = { verification: 'handle', code: '123456' }
    expect(await transport.config()).toEqual({ kinds: {}, challenge: null, languages: [] })
    expect(await send(transport)).toEqual(awaitingReply)
    expect(await transport.check(check, { idempotencyKey: key })).toEqual(approvedReply)
    expect(await transport.status({ verification: 'handle' })).toEqual(awaitingReply)
    const type = 'application/json'
    const status = JSON.stringify({ verification: 'handle' })
    expect(seen).toEqual([
      { method: 'GET', url: '/otp/config', key: undefined, type: undefined, body: '' },
      { method: 'POST', url: '/otp/send', key, type, body: JSON.stringify(start) },
      { method: 'POST', url: '/otp/check', key, type, body: JSON.stringify(check) },
      { method: 'POST', url: '/otp/status', key: undefined, type, body: status },
    ])
  })

  test.each(['/api/verification', '/api/verification/', '/api/verification//'])(
    'the endpoint %s may be relative, with a slash or without',
    async (endpoint) => {
      const asked: unknown[] = []
      const fetch: typeof globalThis.fetch = async (input, init) => {
        asked.push([input, init?.credentials])
        return Response.json(awaitingReply)
      }
      await send(httpTransport({ endpoint, fetch }))
      await send(httpTransport({ endpoint, fetch, credentials: 'include' }))
      expect(asked).toEqual([
        ['/api/verification/send', 'same-origin'],
        ['/api/verification/send', 'include'],
      ])
    },
  )

  test('a call that is aborted while its headers are awaited is not sent', async () => {
    const asked: unknown[] = []
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(input)
      return Response.json(awaitingReply)
    }
    const aborting = new AbortController()
    const headers = async () => {
      aborting.abort('left')
      return {}
    }
    const transport = httpTransport({ endpoint: '/otp', fetch, headers })
    const call = transport.send(start, { idempotencyKey: key, signal: aborting.signal })
    await expect(call).rejects.toBe('left')
    expect(asked).toEqual([])
  })

  test('headers are added, from a value or from a function that is called each time', async () => {
    const seen: unknown[] = []
    const handler: Handler = (request, response) => {
      seen.push(request.headers['x-csrf'])
      json(awaitingReply)(request, response)
    }
    await send(await transportTo(handler, { headers: { 'X-CSRF': 'one' } }))
    let asked = 0
    const later = await transportTo(handler, {
      headers: async () => ({ 'X-CSRF': `ask ${++asked}` }),
    })
    await send(later)
    await send(later)
    expect(seen).toEqual(['one', 'ask 1', 'ask 2'])
  })

  test('the binding secret is the same for all calls and after a reload, and differs between browsers', async () => {
    const seen: unknown[] = []
    const handler: Handler = (request, response) => {
      seen.push(request.headers[bindingHeader.toLowerCase()])
      json(awaitingReply)(request, response)
    }
    const storage = fakeStorage()
    await send(await transportTo(handler))
    const page = await transportTo(handler, { binding: 'header', storage })
    await send(page)
    await send(page)
    await send(await transportTo(handler, { binding: 'header', storage }))
    await send(await transportTo(handler, { binding: 'header', storage: null }))
    const [cookie, first, second, reloaded, other] = seen
    expect(cookie).toBeUndefined()
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect([second, reloaded]).toEqual([first, first])
    expect(other).not.toBe(first)
  })

  test('a form of the page can send the same binding header, and needs none where there is a cookie', async () => {
    const seen: unknown[] = []
    const handler: Handler = (request, response) => {
      seen.push(request.headers[bindingHeader.toLowerCase()])
      json(awaitingReply)(request, response)
    }
    const page = await transportTo(handler, { binding: 'header', storage: null })
    const headers = page.bindingHeaders()
    await send(page)
    expect(headers).toEqual({ [bindingHeader]: seen[0] })
    expect((await transportTo(handler)).bindingHeaders()).toEqual({})
  })

  test('the binding secret can come from a given source of randomness', async () => {
    const seen: unknown[] = []
    const handler: Handler = (request, response) => {
      seen.push(request.headers[bindingHeader.toLowerCase()])
      json(awaitingReply)(request, response)
    }
    const randomHex = () => '0123456789abcdef'.repeat(2)
    await send(await transportTo(handler, { binding: 'header', storage: null, randomHex }))
    expect(seen).toEqual([randomHex()])
  })

  test('with a storage that throws, the secret lives as long as the page', async () => {
    const seen = new Set<unknown>()
    const handler: Handler = (request, response) => {
      seen.add(request.headers[bindingHeader.toLowerCase()])
      json(awaitingReply)(request, response)
    }
    const storage = { getItem: denied, setItem: denied, removeItem: denied }
    const page = await transportTo(handler, { binding: 'header', storage })
    await send(page)
    await send(page)
    expect(seen.size).toBe(1)
  })
})

describe('replies', () => {
  test('an approval without a proof does not match the contract', async () => {
    const transport = await transportTo(
      json({ ...approvedReply, proof: null, proofExpiresIn: null }),
    )
    const check = { verification: 'handle', code: '123456' }
    const failure = await failureOf(transport.check(check, { idempotencyKey: key }))
    expect(failure).toMatchObject({ code: 'unexpected_reply', retry: 'never' })
  })

  test('a field that is newer than this client is dropped', async () => {
    const transport = await transportTo(json({ ...awaitingReply, newer: true }))
    expect(await send(transport)).toEqual(awaitingReply)
  })

  test.each([
    ['another shape', json({ status: 'awaiting' })],
    ['no JSON', (_: unknown, response: ServerResponse) => response.end('<!doctype html>')],
    ['nothing', (_: unknown, response: ServerResponse) => response.end()],
  ])('a 200 with %s is uncertain, and its detail says how to fix it', async (_, handler) => {
    const failure = await failureOf(send(await transportTo(handler)))
    expect(failure).toMatchObject({ code: 'unexpected_reply', retry: 'never', uncertain: true })
    expect(failure.detail).toContain('Is the endpoint right?')
  })
})

function busy(times: number): { handler: Handler; keys: unknown[] } {
  const keys: unknown[] = []
  return {
    keys,
    handler(request, response) {
      keys.push(request.headers[idempotencyHeader.toLowerCase()])
      const answer =
        keys.length <= times ? fault('idempotency_in_flight', { retryIn: 2 }) : json(awaitingReply)
      answer(request, response)
    },
  }
}

describe('a call that is still in flight', () => {
  test('is repeated under its key after retryIn', async () => {
    const { handler, keys } = busy(2)
    const waits: number[] = []
    const sleep = async (ms: number) => void waits.push(ms)
    expect(await send(await transportTo(handler, { sleep }))).toEqual(awaitingReply)
    expect(keys).toEqual([key, key, key])
    expect(waits).toEqual([2000, 2000])
  })

  test('is repeated ten times at most', async () => {
    const { handler, keys } = busy(Infinity)
    const transport = await transportTo(handler, { sleep: async () => {} })
    expect(await failureOf(send(transport))).toMatchObject({
      code: 'idempotency_in_flight',
      uncertain: true,
    })
    expect(keys).toHaveLength(10)
  })

  test('is not repeated after it was aborted', async () => {
    const { handler, keys } = busy(Infinity)
    const controller = new AbortController()
    const transport = await transportTo((request, response) => {
      handler(request, response)
      response.on('finish', () => setImmediate(() => controller.abort()))
    })
    const { signal } = controller
    const sending = transport.send(start, { idempotencyKey: key, signal })
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
    expect(keys).toHaveLength(1)
  })
})

describe('a send from a browser that the backend does not know yet', () => {
  function unknown(times: number): { handler: Handler; keys: unknown[] } {
    const keys: unknown[] = []
    return {
      keys,
      handler(request, response) {
        keys.push(request.headers[idempotencyHeader.toLowerCase()])
        const answer = keys.length <= times ? fault('browser_unknown') : json(awaitingReply)
        answer(request, response)
      },
    }
  }

  test('is repeated once, at once and under its key', async () => {
    const { handler, keys } = unknown(1)
    const sleep = () => Promise.reject(new Error('no wait'))
    expect(await send(await transportTo(handler, { sleep }))).toEqual(awaitingReply)
    expect(keys).toEqual([key, key])
  })

  test('fails where the browser keeps no cookie', async () => {
    const { handler, keys } = unknown(Infinity)
    expect(await failureOf(send(await transportTo(handler)))).toMatchObject({
      code: 'browser_unknown',
      retry: 'now',
      uncertain: false,
    })
    expect(keys).toHaveLength(2)
  })
})

test('a send waits for a config call in flight, whose answer sets the cookie', async () => {
  const asked: string[] = []
  let answer: (response: Response) => void = () => {}
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(input instanceof Request ? input.url : `${input}`)
    if (asked.length > 1) return Response.json(awaitingReply)
    return new Promise((resolve) => {
      answer = resolve
    })
  }
  const transport = httpTransport({ endpoint: '/otp', fetch })
  const config = transport.config()
  const sent = transport.send(start, { idempotencyKey: key })
  await Promise.resolve()
  expect(asked).toEqual(['/otp/config'])
  answer(Response.json({ kinds: {}, challenge: null, languages: [] }))
  await Promise.all([config, sent])
  expect(asked).toEqual(['/otp/config', '/otp/send'])
})
