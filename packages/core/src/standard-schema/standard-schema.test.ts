import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import { verifiedEmail, verifiedPhone } from './index.ts'
import type { VerifiedEmail, VerifiedPhone } from './index.ts'

const phone = { e164: '+12025550199', proof: 'a.b.c' }
const email = { email: 'ada@example.com', proof: 'a.b.c' }

const validate = (schema: StandardSchemaV1, value: unknown) => schema['~standard'].validate(value)
const issue = (message: string) => ({ issues: [{ message }] })

test('the types are those of the form: null until verified', () => {
  type Phone = ReturnType<typeof verifiedPhone>
  expectTypeOf<StandardSchemaV1.InferInput<Phone>>().toEqualTypeOf<VerifiedPhone | null>()
  expectTypeOf<StandardSchemaV1.InferOutput<Phone>>().toEqualTypeOf<VerifiedPhone>()
  type Email = ReturnType<typeof verifiedEmail>
  expectTypeOf<StandardSchemaV1.InferOutput<Email>>().toEqualTypeOf<VerifiedEmail>()
})

describe.each([
  ['phone number', verifiedPhone, phone, { ...phone, e164: '+0' }],
  ['email address', verifiedEmail, email, { ...email, email: 'ada@' }],
] as const)('a verified %s', (name, schemaOf, value, malformed) => {
  const schema = schemaOf()

  test('is accepted without its unknown keys', () => {
    expect(validate(schema, { ...value, extra: true })).toEqual({ value })
  })

  test.each([
    ['null', null],
    ['undefined', undefined],
    ['an empty field', ''],
  ])('is required: %s', (_, none) => {
    expect(validate(schema, none)).toEqual(issue(`Verify your ${name} first.`))
  })

  test.each([
    ['malformed destination', malformed],
    ['empty proof', { ...value, proof: '' }],
    ['missing proof', { ...value, proof: undefined }],
    ['number', 7],
    ['text', 'text'],
    ['list', []],
  ])('is refused with a %s', (_, wrong) => {
    expect(validate(schema, wrong)).toEqual(issue(`Verify your ${name} again.`))
  })

  test('is refused without a proof, as diditTransport gives it', () => {
    const expected = issue(`This ${name} has no proof that it was verified.`)
    expect(validate(schema, { ...value, proof: null })).toEqual(expected)
  })

  test('has messages that can be replaced', () => {
    const german = schemaOf({ messages: { required: 'Bitte zuerst bestätigen.' } })
    expect(validate(german, null)).toEqual(issue('Bitte zuerst bestätigen.'))
    expect(validate(german, 7)).toEqual(issue(`Verify your ${name} again.`))
  })

  test('is verified with its destination', async () => {
    const verify = vi.fn<(proof: string, options: { readonly to: string }) => void>()
    expect(await validate(schemaOf({ verify }), value)).toEqual({ value })
    const to = 'e164' in value ? value.e164 : value.email
    expect(verify.mock.calls).toEqual([[value.proof, { to }]])
    expect(await validate(schemaOf({ verify }), malformed)).toHaveProperty('issues')
    expect(verify).toHaveBeenCalledTimes(1)
  })

  test('whose proof is refused is an issue', async () => {
    const refusal = Object.assign(new Error('used'), { name: 'ProofError' })
    const expected = issue(`Verify your ${name} again.`)
    for (const verify of [() => Promise.reject(refusal), async () => false]) {
      expect(await validate(schemaOf({ verify }), value)).toEqual(expected)
    }
  })

  test('whose verification fails otherwise rejects', async () => {
    const down = new Error('the store is down')
    const schema = schemaOf({ verify: () => Promise.reject(down) })
    await expect(validate(schema, value)).rejects.toBe(down)
  })
})

test('an address is normalised as by the server', () => {
  const result = validate(verifiedEmail(), { email: ' Ada@EXAMPLE.com', proof: 'a.b.c' })
  expect(result).toEqual({ value: { email: 'Ada@example.com', proof: 'a.b.c' } })
})
