import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diditPhoneChannels, diditPhoneCheckReply, diditPhoneSendReply } from '@otp-kit/core/didit'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Masked } from '../../masked.ts'
import { checkInput, context, sendInput } from '../../testing/fixtures/didit-inputs.ts'
import type { SendInput } from '../provider.ts'
import { didit } from './didit.ts'

/** Didit's specification, which lies beside a checkout where it is worked on and is not ours to publish. */
const path = fileURLToPath(
  new URL('../../../../../../shared/reference/didit-otp-openapi.json', import.meta.url),
)

const looseSchema = v.looseObject({
  type: v.optional(v.string()),
  properties: v.optional(v.record(v.string(), v.unknown())),
  required: v.optional(v.array(v.string()), []),
  enum: v.optional(v.array(v.unknown())),
  maxLength: v.optional(v.number()),
  minLength: v.optional(v.number()),
  maximum: v.optional(v.number()),
  minimum: v.optional(v.number()),
  pattern: v.optional(v.string()),
})

const content = v.object({
  content: v.object({
    'application/json': v.object({
      schema: v.optional(v.unknown()),
      examples: v.optional(v.record(v.string(), v.object({ value: v.unknown() })), {}),
    }),
  }),
})

const call = v.object({
  post: v.object({ requestBody: content, responses: v.record(v.string(), content) }),
})

const specification = v.object({
  paths: v.object({ '/v3/phone/send/': call, '/v3/phone/check/': call }),
})

/** What does not fit: unknown fields too, for Didit would drop them unseen. */
function misfits(value: unknown, given: unknown, where = 'body'): string[] {
  const schema = v.parse(looseSchema, given)
  if (schema.properties !== undefined) {
    const fields = v.parse(v.record(v.string(), v.unknown()), value)
    const missing = schema.required.filter((name) => fields[name] === undefined)
    const inner = Object.entries(fields).flatMap(([name, field]) => {
      const rule = schema.properties?.[name]
      const at = `${where}.${name}`
      return rule === undefined ? [`${at} is unknown`] : misfits(field, rule, at)
    })
    return [...missing.map((name) => `${where}.${name} is missing`), ...inner]
  }
  const type = Number.isInteger(value) ? 'integer' : typeof value
  const text = typeof value === 'string' ? value : ''
  const size = typeof value === 'number' ? value : 0
  const fits =
    type === schema.type &&
    (schema.enum?.includes(value) ?? true) &&
    text.length <= (schema.maxLength ?? Infinity) &&
    text.length >= (schema.minLength ?? 0) &&
    size <= (schema.maximum ?? Infinity) &&
    size >= (schema.minimum ?? 0) &&
    new RegExp(schema.pattern ?? '').test(text)
  return fits ? [] : [`${where} does not fit`]
}

/** The bodies that `didit()` really sends. */
async function sentBodies(inputs: readonly SendInput[]): Promise<unknown[]> {
  const bodies: unknown[] = []
  const provider = didit({
    apiKey: 'key-of-nobody',
    channels: diditPhoneChannels,
    duplicate: 'decline',
    fetch: async (request) => {
      bodies.push(await request.json())
      return Response.json({})
    },
  })
  for (const input of inputs) await provider.send(input, context)
  await provider.check(checkInput, context)
  return bodies
}

function read(): v.InferOutput<typeof specification>['paths'] {
  return v.parse(specification, JSON.parse(readFileSync(path, 'utf8'))).paths
}

function examplesOf({ post }: v.InferOutput<typeof call>): { value: unknown }[] {
  return Object.values(post.responses['200']?.content['application/json'].examples ?? {})
}

// It is not ours to publish, so it judges where a copy lies beside the repository.
const absent = existsSync(path) ? '' : ' (skipped: no copy lies beside the repository)'

describe.skipIf(absent)(`the specification of Didit${absent}`, () => {
  test('has room for every body that is sent', async () => {
    const { '/v3/phone/send/': send, '/v3/phone/check/': check } = read()
    const locales = ['en-US', 'fil-PH', 'zh-Hant-HK', 'es-419', 'sr-Latn-RS', 'x-nobody', undefined]
    const inputs: SendInput[] = [sendInput]
    for (const [index, locale] of locales.entries()) {
      inputs.push({
        ...sendInput,
        channel: diditPhoneChannels[index] ?? 'sms',
        to: new Masked('+491512345678901', '+49 •••'),
        locale,
        subject: 'user-1234',
        signals: { ip: '2001:db8::1', userAgent: 'x'.repeat(2000) },
      })
    }
    const bodies = await sentBodies(inputs)
    const checked = bodies.pop()
    const sendSchema = send.post.requestBody.content['application/json'].schema
    expect(bodies.flatMap((body) => misfits(body, sendSchema))).toEqual([])
    expect(misfits(checked, check.post.requestBody.content['application/json'].schema)).toEqual([])
  })

  test('gives no example of a reply that is not read', () => {
    const { '/v3/phone/send/': send, '/v3/phone/check/': check } = read()
    expect(examplesOf(send)).not.toHaveLength(0)
    for (const { value } of examplesOf(send)) expect(v.is(diditPhoneSendReply, value)).toBe(true)
    expect(examplesOf(check)).not.toHaveLength(0)
    for (const { value } of examplesOf(check)) expect(v.is(diditPhoneCheckReply, value)).toBe(true)
  })

  test('gives no example of a fault that leaves open what happened', async () => {
    const { '/v3/phone/send/': send, '/v3/phone/check/': check } = read()
    const faults = [send, check].flatMap(({ post }, index) =>
      Object.entries(post.responses)
        .filter(([status]) => status !== '200')
        .flatMap(([status, response]) =>
          Object.entries(response.content['application/json'].examples).map(
            ([name, { value }]) => ({ isSend: index === 0, status: Number(status), name, value }),
          ),
        ),
    )
    expect(faults.length).toBeGreaterThan(12)
    for (const { isSend, status, name, value } of faults) {
      const provider = didit({
        apiKey: 'key-of-nobody',
        fetch: async () => Response.json(value, { status }),
      })
      const result = isSend
        ? await provider.send(sendInput, context)
        : await provider.check(checkInput, context)
      expect(result.status, name).not.toBe('unconfirmed')
    }
  })
})
