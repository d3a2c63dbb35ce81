import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as bodies from '../../testing/fixtures/didit-bodies.ts'
import {
  apiKey,
  checkInput,
  context,
  provider,
  sendInput,
} from '../../testing/fixtures/didit-inputs.ts'
import { unavailable, unconfirmed } from '../../testing/fixtures/didit-trouble.ts'
import { type Playback, startPlayback } from '../../testing/fixtures/playback.ts'

import type { Provider } from '../provider.ts'

let didits: Playback

beforeEach(async () => {
  didits = await startPlayback()
})

afterEach(() => didits.close())

describe('the requests', () => {
  test('a send names the number, the channel, the code and our id, and nothing that is not known', async () => {
    didits.play({ body: bodies.sendReply('Success') })
    await provider(didits).send(sendInput, context)
    const [heard] = didits.heard
    expect(heard).toMatchObject({ method: 'POST', path: '/v3/phone/send/' })
    expect(heard?.headers).toMatchObject({
      'x-api-key': apiKey,
      'content-type': 'application/json',
    })
    expect(heard?.body).toEqual({
      phone_number: bodies.number,
      options: { code_size: 6, preferred_channel: 'sms', locale: 'en-US' },
      signals: {},
      metadata: { reference: 'our-verification' },
    })
  })

  test('a send tells what is known of the person', async () => {
    didits.play({ body: bodies.sendReply('Success') })
    await provider(didits, { channels: ['whatsapp', 'sms'], codeLength: 8 }).send(
      {
        ...sendInput,
        channel: 'whatsapp',
        locale: 'zh-Hant-TW',
        subject: 'user-1234',
        signals: { ip: '192.0.2.1', userAgent: 'x'.repeat(600) },
      },
      context,
    )
    expect(didits.heard[0]?.body).toEqual({
      phone_number: bodies.number,
      options: { code_size: 8, preferred_channel: 'whatsapp', locale: 'zh-TW' },
      signals: { ip: '192.0.2.1', user_agent: 'x'.repeat(512) },
      vendor_data: 'user-1234',
      metadata: { reference: 'our-verification' },
    })
  })

  test('a check says what becomes of each risk', async () => {
    didits.play({ body: bodies.approved() }, { body: bodies.approved() })
    await provider(didits).check(checkInput, context)
    await provider(didits, { voip: 'decline', disposable: 'decline', duplicate: 'decline' }).check(
      checkInput,
      context,
    )
    expect(didits.heard.map(({ path, body }) => ({ path, body }))).toEqual(
      ['NO_ACTION', 'DECLINE'].map((action) => ({
        path: '/v3/phone/check/',
        body: {
          phone_number: bodies.number,
          code: '123456',
          duplicated_phone_number_action: action,
          disposable_number_action: action,
          voip_number_action: action,
        },
      })),
    )
  })

  test('a path of `baseUrl` stays in front', async () => {
    didits.play({ body: bodies.sendReply('Success') })
    await provider(didits, { baseUrl: `${didits.url}/gateway/didit` }).send(sendInput, context)
    expect(didits.heard[0]?.path).toBe('/gateway/didit/v3/phone/send/')
  })

  test('a locale that Didit refuses is left out, once, and costs nobody the code', async () => {
    const refused = { options: { locale: ['Ensure this field has no more than 5 characters.'] } }
    didits.play({ status: 400, body: refused }, { body: bodies.sendReply('Success') })
    expect(await provider(didits).send(sendInput, context)).toMatchObject({ status: 'sent' })
    expect(didits.heard[1]?.body).toMatchObject({
      phone_number: bodies.number,
      options: { code_size: 6, preferred_channel: 'sms' },
    })
    expect(didits.heard[1]?.body).not.toHaveProperty('options.locale')

    didits.play({ status: 400, body: refused }, { status: 400, body: refused })
    expect(await provider(didits).send(sendInput, context)).toMatchObject({
      status: 'misconfigured',
    })
    expect(didits.heard).toHaveLength(4)

    const more = { options: { locale: ['No.'], code_size: ['No.'] } }
    didits.play({ status: 400, body: more })
    expect(await provider(didits).send(sendInput, context)).toMatchObject({
      status: 'misconfigured',
    })
  })
})

describe('the network', () => {
  test('a refused connection is certain', async () => {
    const baseUrl = await closedPort()
    expect(await provider(didits, { baseUrl }).send(sendInput, context)).toEqual({
      status: 'unavailable',
      cause: 'ECONNREFUSED',
      retryInMs: null,
    })
  })

  test('a host that does not resolve is certain, on every address that was tried', async () => {
    const both = new AggregateError([refused('ECONNREFUSED'), refused('ECONNREFUSED')])
    const one = new AggregateError([refused('ECONNREFUSED'), refused('ECONNRESET')])
    expect(await down(refused('ENOTFOUND')).send(sendInput, context)).toMatchObject(unavailable)
    expect(await down(both).send(sendInput, context)).toMatchObject(unavailable)
    expect(await down(one).send(sendInput, context)).toMatchObject(unconfirmed)
    expect(await down(refused('ECONNRESET')).send(sendInput, context)).toMatchObject(unconfirmed)
    expect(await down(refused('CERT_HAS_EXPIRED')).send(sendInput, context)).toMatchObject({
      status: 'unavailable',
      cause: 'CERT_HAS_EXPIRED',
    })
  })

  test('no more is read than an answer can have', async () => {
    let poured = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        poured += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
      },
    })
    const fetch = async (): Promise<Response> => new Response(body)
    expect(await provider(didits, { fetch }).send(sendInput, context)).toMatchObject(unconfirmed)
    expect(poured).toBeLessThan(512 * 1024)
  })

  test('the signal ends a call that hangs: before the head, and within the body', async () => {
    for (const head of [false, true]) {
      const giveUp = new AbortController()
      didits.play((response) => {
        if (head) response.writeHead(200).write('{"status"')
        setImmediate(() => giveUp.abort())
      })
      expect(await provider(didits).send(sendInput, { signal: giveUp.signal })).toEqual({
        status: 'unconfirmed',
        cause: 'timeout',
      })
    }
  })
})

function refused(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function down(cause: Error): Provider {
  return provider(didits, { fetch: () => Promise.reject(new TypeError('fetch failed', { cause })) })
}

/** The address of a port where nothing listens. */
async function closedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
