import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { verifiedPhone } from './index.ts'
import type { VerifiedPhone } from './index.ts'

const form = { name: 'Ada', phone: { e164: '+12025550199', proof: 'a.b.c' } }
const unverified = { ...form, phone: null }
const required = 'Verify your phone number first.'
const again = 'Verify your phone number again.'

describe('zod', () => {
  function signUp(phone: ReturnType<typeof verifiedPhone>) {
    return z.object({
      name: z.string().min(1),
      phone: z.custom<VerifiedPhone>().superRefine(async (value, context) => {
        const { issues = [] } = await phone['~standard'].validate(value)
        for (const { message } of issues) context.addIssue({ code: 'custom', message })
      }),
    })
  }

  test('takes it as a custom schema', async () => {
    const schema = signUp(verifiedPhone())
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<{ name: string; phone: VerifiedPhone }>()
    expect(await schema.parseAsync(form)).toEqual(form)
    for (const value of [unverified, { name: 'Ada' }]) {
      const { error } = await schema.safeParseAsync(value)
      expect(error?.issues).toMatchObject([{ path: ['phone'], message: required }])
    }
  })

  test('with the verification of the proof', async () => {
    const schema = signUp(verifiedPhone({ verify: async () => false }))
    const { error } = await schema.safeParseAsync(form)
    expect(error?.issues).toMatchObject([{ path: ['phone'], message: again }])
  })
})

describe('valibot', () => {
  function signUp(phone: ReturnType<typeof verifiedPhone>) {
    return v.objectAsync({
      name: v.pipe(v.string(), v.minLength(1)),
      phone: v.pipeAsync(
        v.custom<VerifiedPhone>(() => true),
        v.rawCheckAsync(async ({ dataset, addIssue }) => {
          const { issues = [] } = await phone['~standard'].validate(dataset.value)
          for (const { message } of issues) addIssue({ message })
        }),
      ),
    })
  }

  test('takes it as a custom schema', async () => {
    const schema = signUp(verifiedPhone())
    expectTypeOf<v.InferOutput<typeof schema>>().toEqualTypeOf<{
      name: string
      phone: VerifiedPhone
    }>()
    expect((await v.safeParseAsync(schema, form)).output).toEqual(form)
    const { issues } = await v.safeParseAsync(schema, unverified)
    expect(issues).toMatchObject([{ path: [{ key: 'phone' }], message: required }])
  })

  test('with the verification of the proof', async () => {
    const schema = signUp(verifiedPhone({ verify: async () => false }))
    const { issues } = await v.safeParseAsync(schema, form)
    expect(issues).toMatchObject([{ path: [{ key: 'phone' }], message: again }])
  })
})

describe('arktype', () => {
  test('takes it as it is', () => {
    const schema = type({ name: 'string', phone: verifiedPhone() })
    expectTypeOf(schema.infer).toEqualTypeOf<{ name: string; phone: VerifiedPhone }>()
    expect(schema(form)).toEqual(form)
    const errors = schema(unverified)
    expect(errors instanceof type.errors && errors.summary).toContain(required)
  })
})
