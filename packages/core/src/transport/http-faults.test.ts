import { afterEach, describe, expect, test, vi } from 'vitest'
import { isProblemCode, problems, retryOf } from '../contract/problems.ts'
import { awaitingReply } from '../verification/testing/fixtures/states.ts'
import { httpTransport } from './http.ts'
import { failureOf, fault, key, send, serve, start, transportTo } from './testing/fixtures/proxy.ts'

afterEach(() => vi.unstubAllGlobals())

describe('problems', () => {
  const open = new Set([
    'send_unconfirmed',
    'check_unconfirmed',
    'idempotency_in_flight',
    'internal',
  ])
  const codes = Object.keys(problems).filter(isProblemCode)
  const wire = codes.filter((code) => problems[code].status > 0)

  test.each(wire)('%s is reported as it is', async (code) => {
    const transport = await transportTo(fault(code, { retryIn: 7 }), { sleep: async () => {} })
    expect(await failureOf(send(transport))).toMatchObject({
      code,
      retry: retryOf[code],
      retryIn: 7,
      uncertain: open.has(code),
    })
  })

  test('the verification under which a code may arrive is passed on', async () => {
    const transport = await transportTo(fault('send_unconfirmed', { awaiting: awaitingReply }))
    expect(await failureOf(send(transport))).toMatchObject({
      code: 'send_unconfirmed',
      awaiting: awaitingReply,
      uncertain: true,
    })
  })

  test.each([
    ['other-number', 'policy'],
    ['other-channel', 'channel_unavailable'],
    ['now', 'internal'],
    ['after', 'internal'],
    ['new-code', 'internal'],
    ['never', 'internal'],
  ] as const)('a newer code with retry %s becomes %s and keeps its retry', async (retry, code) => {
    const transport = await transportTo(fault('newer_code', { retry, status: 422, title: 'Newer' }))
    const failure = await failureOf(send(transport))
    expect(failure).toMatchObject({ code, retry })
    expect(failure.detail).toBe('newer_code: Newer')
  })

  test('Retry-After is used where the body has no retryIn', async () => {
    const inHeader = await transportTo(fault('cooldown', {}, { 'retry-after': '42' }))
    expect(await failureOf(send(inHeader))).toMatchObject({ code: 'cooldown', retryIn: 42 })
    const inBoth = await transportTo(fault('cooldown', { retryIn: 7 }, { 'retry-after': '42' }))
    expect(await failureOf(send(inBoth))).toMatchObject({ retryIn: 7 })
  })

  test.each([
    [
      429,
      { 'retry-after': '9' },
      { code: 'send_limit', retry: 'after', retryIn: 9, uncertain: false },
    ],
    [502, {}, { code: 'network', retry: 'now', uncertain: true }],
    [503, { 'retry-after': '9' }, { code: 'network', retry: 'after', retryIn: 9, uncertain: true }],
    [503, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, { retryIn: 0 }],
    [503, { 'retry-after': 'soon' }, { code: 'network', retry: 'now' }],
    [404, {}, { code: 'unexpected_reply', retry: 'never', uncertain: false }],
  ])('%i from something other than the backend', async (status, headers, expected) => {
    const transport = await transportTo((_, response) => {
      response.writeHead(status, { 'content-type': 'text/html', ...headers })
      response.end('<h1>no</h1>')
    })
    expect(await failureOf(send(transport))).toMatchObject(expected)
  })
})

describe('calls without an answer', () => {
  test('a broken connection is network, uncertain', async () => {
    const transport = await transportTo((request) => request.socket.destroy())
    expect(await failureOf(send(transport))).toMatchObject({ code: 'network', uncertain: true })
  })

  test('so is one that breaks in the middle of the reply', async () => {
    const transport = await transportTo((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"status":')
      setImmediate(() => request.socket.destroy())
    })
    expect(await failureOf(send(transport))).toMatchObject({ code: 'network', uncertain: true })
  })

  test('a device that was offline is offline, and certainly sent nothing', async () => {
    const endpoint = await serve((request) => request.socket.destroy())
    vi.stubGlobal('navigator', { onLine: false })
    expect(await failureOf(send(httpTransport({ endpoint })))).toMatchObject({
      code: 'offline',
      uncertain: false,
    })
  })

  test('a device that goes offline during the call is offline, uncertain', async () => {
    const transport = await transportTo((request) => {
      vi.stubGlobal('navigator', { onLine: false })
      request.socket.destroy()
    })
    expect(await failureOf(send(transport))).toMatchObject({ code: 'offline', uncertain: true })
  })

  test('no answer in time is timeout, uncertain', async () => {
    const transport = await transportTo(() => {}, { timeoutMs: 20 })
    expect(await failureOf(send(transport))).toMatchObject({ code: 'timeout', uncertain: true })
  })

  test('an aborted call rejects with the reason of the signal', async () => {
    const controller = new AbortController()
    const reason = new Error('gone on to something else')
    const transport = await transportTo(() => controller.abort(reason))
    const { signal } = controller
    await expect(transport.send(start, { idempotencyKey: key, signal })).rejects.toBe(reason)
    await expect(transport.status({ verification: 'handle' }, { signal })).rejects.toBe(reason)
  })
})
