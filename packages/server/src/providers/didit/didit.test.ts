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

let playback: Playback

beforeEach(async () => {
  playback = await startPlayback()
})

afterEach(() => playback.close())

describe('the requests', () => {
  test.each([
    [
      'phone',
      '/v3/phone/send/',
      {
        phone_number: bodies.number,
        options: { code_size: 6, preferred_channel: 'sms', locale: 'en-US' },
      },
    ],
    [
      'email',
      '/v3/email/send/',
      {
        email: bodies.address,
        options: {
          code_size: 6,
          alphanumeric_code: false,
          use_white_label_customization: false,
          locale: 'en',
        },
      },
    ],
  ] as const)('a send to a %s has what is known, and nothing else', async (kind, path, body) => {
    playback.play({ body: bodies.sendReply('Success') })
    await provider(playback).send(sendInput(kind), context)
    const [request] = playback.requests
    expect(request).toMatchObject({ method: 'POST', path })
    expect(request?.headers).toMatchObject({
      'x-api-key': apiKey,
      'content-type': 'application/json',
    })
    expect(request?.body).toEqual({
      ...body,
      signals: {},
      metadata: { reference: 'our-verification' },
    })
  })

  test.each([
    [
      'phone',
      { phone: { channels: ['whatsapp', 'sms'], codeLength: 8, senderName: 'Tom & Zoë’s' } },
      {
        code_size: 8,
        preferred_channel: 'whatsapp',
        locale: 'zh-TW',
        sms_sender_name: 'Tom & Zoë’s',
      },
    ],
    [
      'email',
      { email: { codeLength: 8, charset: 'alphanumeric', whiteLabel: true } },
      {
        code_size: 8,
        alphanumeric_code: true,
        use_white_label_customization: true,
        locale: 'zh-TW',
      },
    ],
  ] as const)('a send to a %s has the options and the signals', async (kind, set, options) => {
    playback.play({ body: bodies.sendReply('Success') })
    await provider(playback, set).send(
      sendInput(kind, {
        channel: kind === 'phone' ? 'whatsapp' : 'email',
        locale: 'zh-Hant-TW',
        subject: 'user-1234',
        signals: {
          ip: '192.0.2.1',
          userAgent: 'x'.repeat(600),
          deviceId: 'x'.repeat(600),
          devicePlatform: 'ipados',
          deviceModel: 'x'.repeat(600),
          osVersion: 'x'.repeat(600),
          appVersion: 'x'.repeat(600),
        },
      }),
      context,
    )
    expect(playback.requests[0]?.body).toMatchObject({
      options,
      signals: {
        ip: '192.0.2.1',
        user_agent: 'x'.repeat(512),
        device_id: 'x'.repeat(255),
        device_platform: 'ipados',
        device_model: 'x'.repeat(255),
        os_version: 'x'.repeat(64),
        app_version: 'x'.repeat(64),
      },
      vendor_data: 'user-1234',
      metadata: { reference: 'our-verification' },
    })
  })

  test.each([
    [
      'phone',
      { phone: { voip: 'decline', disposable: 'decline', duplicate: 'decline' } },
      { phone_number: bodies.number },
      ['duplicated_phone_number_action', 'disposable_number_action', 'voip_number_action'],
    ],
    [
      'email',
      { email: { breached: 'decline', disposable: 'decline', duplicate: 'decline' } },
      { email: bodies.address },
      ['duplicated_email_action', 'breached_email_action', 'disposable_email_action'],
    ],
  ] as const)('a check of a %s has an action for each risk', async (kind, set, body, actions) => {
    const { approved } = bodies.diditBodies[kind]
    playback.play({ body: approved() }, { body: approved() })
    await provider(playback).check(checkInput(kind), context)
    await provider(playback, set).check(checkInput(kind), context)
    expect(playback.requests.map(({ path, body }) => ({ path, body }))).toEqual(
      ['NO_ACTION', 'DECLINE'].map((action) => ({
        path: `/v3/${kind}/check/`,
        body: {
          ...body,
          code: '123456',
          ...Object.fromEntries(actions.map((name) => [name, action])),
        },
      })),
    )
  })

  test('the path of `baseUrl` is kept', async () => {
    playback.play({ body: bodies.sendReply('Success') })
    await provider(playback, { baseUrl: `${playback.url}/gateway/didit` }).send(
      sendInput('phone'),
      context,
    )
    expect(playback.requests[0]?.path).toBe('/gateway/didit/v3/phone/send/')
  })

  test('a language that e-mails are not written in is left out', async () => {
    playback.play({ body: bodies.sendReply('Success') })
    await provider(playback).send(sendInput('email', { locale: 'fil-PH' }), context)
    expect(playback.requests[0]?.body).not.toHaveProperty('options.locale')
  })

  test.each(['phone', 'email'] as const)(
    'a send to a %s is repeated once without the locale if Didit refuses it',
    async (kind) => {
      const refused = { options: { locale: ['Invalid locale.'] } }
      playback.play({ status: 400, body: refused }, { body: bodies.sendReply('Success') })
      expect(await provider(playback).send(sendInput(kind), context)).toMatchObject({
        status: 'sent',
      })
      expect(playback.requests[1]?.body).toMatchObject({ options: { code_size: 6 } })
      expect(playback.requests[1]?.body).not.toHaveProperty('options.locale')

      playback.play({ status: 400, body: refused }, { status: 400, body: refused })
      expect(await provider(playback).send(sendInput(kind), context)).toMatchObject({
        status: 'misconfigured',
      })
      expect(playback.requests).toHaveLength(4)

      const more = { options: { locale: ['No.'], code_size: ['No.'] } }
      playback.play({ status: 400, body: more })
      expect(await provider(playback).send(sendInput(kind), context)).toMatchObject({
        status: 'misconfigured',
      })
    },
  )
})

describe('the network', () => {
  test('a refused connection shows that nothing was sent', async () => {
    const baseUrl = await closedPort()
    expect(await provider(playback, { baseUrl }).send(sendInput('phone'), context)).toEqual({
      status: 'unavailable',
      cause: 'ECONNREFUSED',
      retryInMs: null,
    })
  })

  test('so does a host that does not resolve, if every address failed that way', async () => {
    const both = new AggregateError([refused('ECONNREFUSED'), refused('ECONNREFUSED')])
    const one = new AggregateError([refused('ECONNREFUSED'), refused('ECONNRESET')])
    expect(await down(refused('ENOTFOUND')).send(sendInput('phone'), context)).toMatchObject(
      unavailable,
    )
    expect(await down(both).send(sendInput('phone'), context)).toMatchObject(unavailable)
    expect(await down(one).send(sendInput('phone'), context)).toMatchObject(unconfirmed)
    expect(await down(refused('ECONNRESET')).send(sendInput('phone'), context)).toMatchObject(
      unconfirmed,
    )
    expect(await down(refused('CERT_HAS_EXPIRED')).send(sendInput('phone'), context)).toMatchObject(
      {
        status: 'unavailable',
        cause: 'CERT_HAS_EXPIRED',
      },
    )
  })

  test('no more of a body is read than an answer can have', async () => {
    let bytes = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        bytes += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
      },
    })
    const fetch = async (): Promise<Response> => new Response(body)
    expect(await provider(playback, { fetch }).send(sendInput('phone'), context)).toMatchObject(
      unconfirmed,
    )
    expect(bytes).toBeLessThan(512 * 1024)
  })

  test('the signal ends a call that hangs, before the headers or within the body', async () => {
    for (const withHeaders of [false, true]) {
      const giveUp = new AbortController()
      playback.play((response) => {
        if (withHeaders) response.writeHead(200).write('{"status"')
        setImmediate(() => giveUp.abort())
      })
      expect(await provider(playback).send(sendInput('phone'), { signal: giveUp.signal })).toEqual({
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
  return provider(playback, {
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
  })
}

/** Returns the URL of a port that nothing listens on. */
async function closedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
