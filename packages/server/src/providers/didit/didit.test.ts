import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Masked } from '../../masked.ts'
import * as bodies from '../../testing/fixtures/didit-bodies.ts'
import { type Part, type Playback, startPlayback } from '../../testing/fixtures/playback.ts'
import type { CheckInput, Provider, SendInput } from '../provider.ts'
import { didit } from './didit.ts'
import type { DiditOptions } from './options.ts'

const apiKey = 'key-of-nobody'
const to = new Masked(bodies.number, '+1 •••')
const context = { signal: new AbortController().signal }

const sendInput: SendInput = {
  kind: 'phone',
  to,
  channel: 'sms',
  locale: 'en-US',
  reference: 'our-verification',
  subject: undefined,
  signals: {},
}

const checkInput: CheckInput = {
  kind: 'phone',
  to,
  code: new Masked('123456', '[code]'),
  reference: 'our-verification',
  providerId: bodies.requestId,
}

let didits: Playback

beforeEach(async () => {
  didits = await startPlayback()
})

afterEach(() => didits.close())

function provider(options: Partial<DiditOptions> = {}): Provider {
  return didit({ apiKey, baseUrl: didits.url, ...options })
}

describe('the requests', () => {
  test('a send names the number, the channel, the code and our id, and nothing that is not known', async () => {
    didits.play({ body: bodies.sendReply('Success') })
    await provider().send(sendInput, context)
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
    await provider({ channels: ['whatsapp', 'sms'], codeLength: 8 }).send(
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
    await provider().check(checkInput, context)
    await provider({ voip: 'decline', disposable: 'decline', duplicate: 'decline' }).check(
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
    await provider({ baseUrl: `${didits.url}/gateway/didit` }).send(sendInput, context)
    expect(didits.heard[0]?.path).toBe('/gateway/didit/v3/phone/send/')
  })

  test('a locale that Didit refuses is left out, once, and costs nobody the code', async () => {
    const refused = { options: { locale: ['Ensure this field has no more than 5 characters.'] } }
    didits.play({ status: 400, body: refused }, { body: bodies.sendReply('Success') })
    expect(await provider().send(sendInput, context)).toMatchObject({ status: 'sent' })
    expect(didits.heard[1]?.body).toMatchObject({
      phone_number: bodies.number,
      options: { code_size: 6, preferred_channel: 'sms' },
    })
    expect(didits.heard[1]?.body).not.toHaveProperty('options.locale')

    didits.play({ status: 400, body: refused }, { status: 400, body: refused })
    expect(await provider().send(sendInput, context)).toMatchObject({ status: 'misconfigured' })
    expect(didits.heard).toHaveLength(4)
  })
})

const permission = { detail: 'You do not have permission to perform this action.' }
const writeLimit = {
  detail: 'Write request rate limit exceeded. You can make up to 300 requests per minute.',
}
const numberLimit = {
  detail:
    'Maximum verification attempts reached for this phone number. Only 4 authentication attempts are allowed per hour. Try again later or use a different number.',
}
const providerDown = {
  detail: 'The phone verification provider is temporarily unavailable.',
  code: 'phone_provider_unavailable',
}
const unavailable = { status: 'unavailable', retryInMs: null }
const unconfirmed = { status: 'unconfirmed' }

/** What a send and a check answer alike. */
const shared: [string, Part, object][] = [
  ['a refused key', { status: 403, body: permission }, misconfigured(/API key/)],
  ['a key that has expired', { status: 401, body: '' }, misconfigured(/API key/)],
  ['a refusal without words', { status: 403, body: bodies.html }, misconfigured(/API key/)],
  [
    'no top-up yet',
    {
      status: 403,
      body: {
        detail: 'To protect against abuse, phone verification is disabled until your first top-up.',
      },
    },
    misconfigured(/first top-up.*sandbox: true/),
  ],
  [
    'no credit, told as `error`',
    { status: 403, body: { error: "You don't have enough credits to perform this request." } },
    misconfigured(/balance/),
  ],
  [
    'an option that does not fit',
    { status: 400, body: { options: { code_size: ['Ensure this value is less than 9.'] } } },
    misconfigured(/options\.code_size/),
  ],
  ['a list of words', { status: 400, body: ['No.'] }, misconfigured(/HTTP 400/)],
  ['another API', { status: 404, body: bodies.html }, misconfigured(/baseUrl/)],
  [
    'the limit of the key',
    { status: 429, headers: bodies.rateHeaders, body: writeLimit },
    { status: 'unavailable', cause: 'the limit of the key', retryInMs: 21_000 },
  ],
  [
    'the limit of the key, without headers',
    { status: 429, body: writeLimit },
    { status: 'unavailable', cause: 'the limit of the key', retryInMs: null },
  ],
  ['the limit of a gateway', { status: 429, body: bodies.html }, unavailable],
  ['the provider behind Didit is down', { status: 502, body: providerDown }, unavailable],
  ['a 502 of a gateway', { status: 502, body: bodies.html }, unconfirmed],
  ['a 500 of another kind', { status: 500, body: { detail: 'A server error.' } }, unconfirmed],
  ['a 500 without a body', { status: 500, body: '' }, unconfirmed],
  ['a 504 of a gateway', { status: 504, body: bodies.html }, unconfirmed],
  ['a page of HTML', { body: bodies.html }, unconfirmed],
  ['nothing', { body: '' }, unconfirmed],
  ['another JSON', { body: { ok: true } }, unconfirmed],
  ['null', { body: 'null' }, unconfirmed],
  ['a new status', { body: { request_id: bodies.requestId, status: 'Queued' } }, unconfirmed],
  ['a body without end', endless, unconfirmed],
  [
    'a redirect',
    { status: 307, headers: { location: 'https://example.com/' }, body: '' },
    unconfirmed,
  ],
  ['an answer cut off', cutOff, unconfirmed],
  ['a connection that breaks', (response) => response.destroy(), unconfirmed],
]

function misconfigured(cure: RegExp): object {
  return { status: 'misconfigured', cure: expect.stringMatching(cure) }
}

function endless(response: Parameters<Extract<Part, (...args: never) => void>>[0]): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const chunk = Buffer.alloc(65_536, ' ')
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
    response.once('drain', pour)
  }
  pour()
}

function cutOff(response: Parameters<Extract<Part, (...args: never) => void>>[0]): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4000' })
  response.write('{"status":"Success"', () => response.destroy())
}

describe('what a send came to', () => {
  test.each<[string, Part, object]>([
    [
      'Success',
      { body: bodies.sendReply('Success') },
      { status: 'sent', providerId: bodies.requestId, fresh: true },
    ],
    [
      'Retry, which is success too',
      { body: bodies.sendReply('Retry') },
      { status: 'sent', providerId: bodies.requestId, fresh: false },
    ],
    [
      'Success with fields of a later day',
      { body: bodies.sendReply('Success', { later: [1] }) },
      { status: 'sent', providerId: bodies.requestId, fresh: true },
    ],
    [
      'Success under no id',
      { body: bodies.sendReply('Success', { request_id: null }) },
      unconfirmed,
    ],
    [
      'Blocked',
      { body: bodies.sendReply('Blocked', { reason: 'repeated_attempts' }) },
      { status: 'refused', reason: 'repeated_attempts' },
    ],
    [
      'Blocked with a reason that is no tag',
      { body: bodies.sendReply('Blocked', { reason: `spam from ${bodies.number}` }) },
      { status: 'refused', reason: null },
    ],
    [
      'Undeliverable, of older pages',
      { body: bodies.sendReply('Undeliverable') },
      { status: 'undeliverable', reason: null },
    ],
    [
      'a number that is none',
      { status: 400, body: { phone_number: ['Invalid phone number provided.'] } },
      { status: 'invalid-destination', why: 'number' },
    ],
    [
      'a number that cannot get a code',
      { status: 400, body: { detail: 'Invalid phone number provided.' } },
      { status: 'invalid-destination', why: 'number' },
    ],
    [
      'a line that cannot get a code',
      { status: 400, body: { detail: 'Invalid phone line type provided.' } },
      { status: 'invalid-destination', why: 'line-type' },
    ],
    [
      'the limit of the number',
      { status: 429, body: numberLimit },
      { status: 'destination-limit', retryInMs: null },
    ],
    [
      'a send that was not begun',
      { status: 500, body: { detail: 'Error creating phone verification' } },
      unavailable,
    ],
    ...shared,
  ])('%s', async (_, part, expected) => {
    didits.play(part)
    expect(await provider().send(sendInput, context)).toMatchObject(expected)
    expect(didits.heard).toHaveLength(1)
  })
})

describe('what a check came to', () => {
  test.each<[string, Part, object]>([
    [
      'Approved',
      { body: bodies.approved() },
      { status: 'approved', channel: 'whatsapp', environment: 'live' },
    ],
    [
      'Approved after a call, as older pages name it',
      { body: bodies.approved({ phone: bodies.report({ status: 'Approved', method: 'call' }) }) },
      { status: 'approved', channel: 'voice' },
    ],
    [
      'Approved over a channel of a later day',
      { body: bodies.approved({ phone: bodies.report({ status: 'Approved', method: 'pigeon' }) }) },
      { status: 'approved', channel: undefined },
    ],
    [
      'Approved, but another verification of the number',
      { body: bodies.approved({ request_id: bodies.otherRequestId }) },
      { status: 'expired', detail: expect.stringMatching(/another verification/) },
    ],
    [
      'Approved by a sandbox that nobody asked for',
      { body: { ...bodies.sandboxApproved, request_id: bodies.requestId } },
      misconfigured(/sandbox/),
    ],
    ['Approved under no id', { body: bodies.approved({ request_id: undefined }) }, unconfirmed],
    ['Approved without a report', { body: bodies.approved({ phone: null }) }, unconfirmed],
    [
      'Approved with a report that is in review',
      { body: bodies.approved({ phone: bodies.report({ status: 'In Review' }) }) },
      unconfirmed,
    ],
    ['Failed', { body: bodies.failed }, { status: 'incorrect', attemptsLeft: 2 }],
    [
      'Failed in other words',
      { body: { ...bodies.failed, message: 'Nope.' } },
      { status: 'incorrect', attemptsLeft: null },
    ],
    [
      'Declined for wrong codes',
      { body: bodies.declinedByAttempts },
      { status: 'declined', reason: 'attempts', detail: 'VERIFICATION_CODE_ATTEMPTS_EXCEEDED' },
    ],
    [
      'Declined for wrong codes, without a report',
      { body: { ...bodies.declinedByAttempts, phone: null } },
      { status: 'declined', reason: 'attempts', detail: null },
    ],
    [
      'Declined for a risk',
      { body: bodies.declinedByRisk },
      { status: 'declined', reason: 'policy', detail: 'VOIP_NUMBER_DETECTED' },
    ],
    [
      'Declined for who knows what',
      { body: { status: 'Declined', phone: { warnings: 'many' } } },
      { status: 'declined', reason: 'policy', detail: null },
    ],
    ['Expired or Not Found', { body: bodies.notFound }, { status: 'expired' }],
    [
      'Expired or Not Found, as older servers say it',
      { status: 404, body: bodies.notFound },
      { status: 'expired' },
    ],
    [
      'a code of the wrong shape',
      { status: 400, body: { code: ['Invalid code format. Enter 4 to 8 numeric digits.'] } },
      { status: 'code-malformed' },
    ],
    [
      'the limit of the number',
      { status: 429, body: numberLimit },
      { status: 'limited', retryInMs: null },
    ],
    [
      'a check that was not begun',
      { status: 500, body: { detail: 'Error checking phone verification' } },
      unavailable,
    ],
    ...shared,
  ])('%s', async (_, part, expected) => {
    didits.play(part)
    const result = await provider().check(checkInput, context)
    expect(result).toMatchObject(expected)
    // What Didit tells of the tries and of other people stays here.
    expect(JSON.stringify(result)).not.toMatch(/123456|somebody else|AT&T|\+1202/)
  })

  test('where the send was unconfirmed, our id in the metadata links the approval', async () => {
    const input = { ...checkInput, providerId: null }
    didits.play(
      { body: bodies.approved({ metadata: { reference: 'our-verification' } }) },
      { body: bodies.approved({ metadata: { reference: 'another' } }) },
      { body: bodies.approved() },
    )
    expect(await provider().check(input, context)).toMatchObject({ status: 'approved' })
    expect(await provider().check(input, context)).toMatchObject({ status: 'expired' })
    expect(await provider().check(input, context)).toMatchObject({ status: 'expired' })
  })

  test('in the sandbox the ids do not match, the shape is another, and the proof will say so', async () => {
    didits.play({ body: bodies.sandboxApproved })
    expect(await provider({ sandbox: true }).check(checkInput, context)).toEqual({
      status: 'approved',
      channel: undefined,
      environment: 'sandbox',
    })
  })
})

const pending = 'Not Finished'

describe('what a lost check is settled to', () => {
  const right = bodies.entered('123456', true)
  const wrong = bodies.entered('123456', false)
  const another = bodies.entered('654321', false)
  const anothersRight = bodies.entered('654321', true)

  test.each<[string, Part, object]>([
    [
      'approved by this code',
      {
        body: bodies.decision(
          'Approved',
          bodies.report({ status: 'Approved', codes: [another, right] }),
        ),
      },
      { status: 'approved', channel: 'whatsapp', environment: 'live' },
    ],
    [
      'approved by another code',
      {
        body: bodies.decision(
          'Approved',
          bodies.report({ status: 'Approved', codes: [anothersRight] }),
        ),
      },
      { status: 'expired' },
    ],
    [
      'approved with this code entered before, and wrong',
      {
        body: bodies.decision(
          'Approved',
          bodies.report({ status: 'Approved', codes: [wrong, anothersRight] }),
        ),
      },
      { status: 'expired' },
    ],
    [
      'approved, but the session is not',
      {
        body: bodies.decision('In Review', bodies.report({ status: 'Approved', codes: [right] })),
      },
      unconfirmed,
    ],
    [
      'this code is the last one, and wrong',
      {
        body: bodies.decision(
          'In Progress',
          bodies.report({ status: pending, codes: [another, wrong] }),
        ),
      },
      { status: 'incorrect', attemptsLeft: 1 },
    ],
    [
      'another code is the last one',
      {
        body: bodies.decision(
          'In Progress',
          bodies.report({ status: pending, codes: [wrong, another] }),
        ),
      },
      unconfirmed,
    ],
    [
      'no code was entered',
      { body: bodies.decision('In Progress', bodies.report({ status: pending })) },
      unconfirmed,
    ],
    [
      'in review',
      {
        body: bodies.decision('In Review', bodies.report({ status: 'In Review', codes: [right] })),
      },
      unconfirmed,
    ],
    [
      'declined for wrong codes',
      {
        body: bodies.decision(
          'Declined',
          bodies.report({ status: 'Declined', risks: ['VERIFICATION_CODE_ATTEMPTS_EXCEEDED'] }),
        ),
      },
      { status: 'declined', reason: 'attempts' },
    ],
    [
      'declined for a risk',
      {
        body: bodies.decision(
          'Declined',
          bodies.report({ status: 'Declined', codes: [right], risks: ['VOIP_NUMBER_DETECTED'] }),
        ),
      },
      { status: 'declined', reason: 'policy', detail: 'VOIP_NUMBER_DETECTED' },
    ],
    [
      'expired',
      { body: bodies.decision('Expired', bodies.report({ status: 'Expired' })) },
      { status: 'expired' },
    ],
    [
      'another session',
      {
        body: bodies.decision('Approved', bodies.report({ status: 'Approved', codes: [right] }), {
          session_id: bodies.otherRequestId,
        }),
      },
      unconfirmed,
    ],
    [
      'of the sandbox',
      {
        body: bodies.decision('Approved', bodies.report({ status: 'Approved', codes: [right] }), {
          environment: 'sandbox',
        }),
      },
      misconfigured(/sandbox/),
    ],
    [
      'without a report',
      { body: bodies.decision('In Progress', {}, { phone_verifications: null }) },
      unconfirmed,
    ],
    ['not found', { status: 404, body: { detail: 'Not found.' } }, unconfirmed],
    ['not to be read with this key', { status: 403, body: permission }, unconfirmed],
    ['a page of HTML', { body: bodies.html }, unconfirmed],
  ])('%s', async (_, part, expected) => {
    didits.play(part)
    const result = await provider().settleCheck?.(checkInput, context)
    expect(result).toMatchObject(expected)
    expect(didits.heard[0]).toMatchObject({
      method: 'GET',
      path: `/v3/session/${bodies.requestId}/decision/`,
    })
    expect(JSON.stringify(result)).not.toMatch(/123456|654321/)
  })

  test.each([null, '', '../../v1/lists', 'not-a-uuid'])('asks for no id like %o', async (id) => {
    const result = await provider().settleCheck?.({ ...checkInput, providerId: id }, context)
    expect(result).toMatchObject(unconfirmed)
    expect(didits.heard).toHaveLength(0)
  })
})

describe('the network', () => {
  test('a refused connection is certain', async () => {
    const baseUrl = await closedPort()
    expect(await provider({ baseUrl }).send(sendInput, context)).toEqual({
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

  test('the signal ends a call that hangs: before the head, and within the body', async () => {
    for (const head of [false, true]) {
      const giveUp = new AbortController()
      didits.play((response) => {
        if (head) response.writeHead(200).write('{"status"')
        setImmediate(() => giveUp.abort())
      })
      expect(await provider().send(sendInput, { signal: giveUp.signal })).toEqual({
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
  return provider({ fetch: () => Promise.reject(new TypeError('fetch failed', { cause })) })
}

/** The address of a port where nothing listens. */
async function closedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
