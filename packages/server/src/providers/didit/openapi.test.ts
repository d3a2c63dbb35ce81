import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  diditEmailCheckReply,
  diditEmailLocales,
  diditEmailSendReply,
  diditPhoneChannels,
  diditPhoneCheckReply,
  diditPhoneSendReply,
} from '@otp-kit/core/didit'
import type { Kind } from '@otp-kit/core/contract'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Masked } from '../../masked.ts'
import { checkInput, context, sendInput } from '../../testing/fixtures/didit-inputs.ts'
import { didit } from './didit.ts'

/** Didit's specification. It is not ours to publish, so these tests run only if a copy lies beside the repository. */
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
  paths: v.object({
    '/v3/phone/send/': call,
    '/v3/phone/check/': call,
    '/v3/email/send/': call,
    '/v3/email/check/': call,
  }),
})

/** Returns what does not match the schema, unknown fields included: Didit would ignore them silently. */
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
  return fits ? [] : [`${where} does not match`]
}

/** Returns the bodies that `didit()` sends: one per locale, and the one of a check. */
async function sentBodies(kind: Kind, locales: readonly (string | undefined)[]) {
  const bodies: unknown[] = []
  const provider = didit({
    apiKey: 'key-for-tests',
    phone: { channels: diditPhoneChannels, duplicate: 'decline' },
    email: { charset: 'alphanumeric', whiteLabel: true, duplicate: 'decline' },
    fetch: async (request) => {
      bodies.push(await request.json())
      return Response.json({})
    },
  })
  await provider.send(sendInput(kind), context)
  const long = 'x'.repeat(2000)
  for (const [index, locale] of locales.entries()) {
    const input = sendInput(kind, {
      locale,
      subject: 'user-1234',
      signals: {
        ip: '2001:db8::1',
        devicePlatform: 'web',
        userAgent: long,
        deviceId: long,
        deviceModel: long,
        osVersion: long,
        appVersion: long,
      },
    })
    const phone = {
      channel: diditPhoneChannels[index] ?? 'sms',
      to: new Masked('+491512345678901', '+49 •••'),
    }
    await provider.send({ ...input, ...(kind === 'phone' ? phone : {}) }, context)
  }
  await provider.check(checkInput(kind), context)
  return { sends: bodies.slice(0, -1), check: bodies.at(-1) }
}

function read(): v.InferOutput<typeof specification>['paths'] {
  return v.parse(specification, JSON.parse(readFileSync(path, 'utf8'))).paths
}

function examplesOf({ post }: v.InferOutput<typeof call>): { value: unknown }[] {
  return Object.values(post.responses['200']?.content['application/json'].examples ?? {})
}

const schemas = {
  phone: [diditPhoneSendReply, diditPhoneCheckReply],
  email: [diditEmailSendReply, diditEmailCheckReply],
} as const

const absent = existsSync(path) ? '' : ' (skipped: no copy lies beside the repository)'

describe.skipIf(absent).each(['phone', 'email'] as const)(
  `the specification of Didit, %s${absent}`,
  (kind) => {
    const callsOf = (paths: ReturnType<typeof read>) =>
      [paths[`/v3/${kind}/send/`], paths[`/v3/${kind}/check/`]] as const

    test('allows every body that is sent', async () => {
      const [send, check] = callsOf(read())
      const odd = ['en-US', 'fil-PH', 'zh-Hant-HK', 'es-419', 'sr-Latn-RS', 'x-nobody', undefined]
      const bodies = await sentBodies(kind, [...odd, ...diditEmailLocales])
      const sendSchema = send.post.requestBody.content['application/json'].schema
      expect(bodies.sends.flatMap((body) => misfits(body, sendSchema))).toEqual([])
      const checkSchema = check.post.requestBody.content['application/json'].schema
      expect(misfits(bodies.check, checkSchema)).toEqual([])
    })

    test('has no example of a reply that cannot be parsed', () => {
      for (const [index, call] of callsOf(read()).entries()) {
        const examples = examplesOf(call)
        expect(examples).not.toHaveLength(0)
        for (const { value } of examples) expect(v.is(schemas[kind][index]!, value)).toBe(true)
      }
    })

    test('has no example of an error that leaves open what happened', async () => {
      const faults = callsOf(read()).flatMap(({ post }, index) =>
        Object.entries(post.responses)
          .filter(([status]) => status !== '200')
          .flatMap(([status, response]) =>
            Object.entries(response.content['application/json'].examples).map(
              ([name, { value }]) => ({ isSend: index === 0, status: Number(status), name, value }),
            ),
          ),
      )
      expect(faults.length).toBeGreaterThan(8)
      for (const { isSend, status, name, value } of faults) {
        const provider = didit({
          apiKey: 'key-for-tests',
          email: true,
          fetch: async () => Response.json(value, { status }),
        })
        const result = isSend
          ? await provider.send(sendInput(kind), context)
          : await provider.check(checkInput(kind), context)
        expect(result.status, name).not.toBe('unconfirmed')
      }
    })
  },
)
