import { arktypeResolver } from '@hookform/resolvers/arktype'
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { zodResolver } from '@hookform/resolvers/zod'
import type { ResolverOptions } from 'react-hook-form'
import { describe, expect, test } from 'vitest'
import * as arktype from './schemas/arktype.ts'
import * as valibot from './schemas/valibot.ts'
import * as zod from './schemas/zod.ts'

const options: ResolverOptions<never> = { fields: {}, shouldUseNativeValidation: false }
const verified = { name: 'Ada', phone: { e164: '+12025550199', proof: 'a.b.c' } }
const unverified = { name: 'Ada', phone: null }

describe.each([
  ['arktype', arktypeResolver(arktype.signUpSchema)],
  ['zod', zodResolver(zod.signUpSchema)],
  ['valibot', valibotResolver(valibot.signUpSchema)],
  ['arktype by the Standard Schema resolver', standardSchemaResolver(arktype.signUpSchema)],
  ['zod by the Standard Schema resolver', standardSchemaResolver(zod.signUpSchema)],
  ['valibot by the Standard Schema resolver', standardSchemaResolver(valibot.signUpSchema)],
])('the resolver of %s', (_, resolver) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- their options differ, and none is used.
  const resolve = resolver as (values: object, context: undefined, o: object) => unknown

  test('accepts a verified number', async () => {
    expect(await resolve(verified, undefined, options)).toEqual({ values: verified, errors: {} })
  })

  test('puts the message at the field where none is verified', async () => {
    expect(await resolve(unverified, undefined, options)).toMatchObject({
      errors: { phone: { message: expect.stringContaining('Verify your phone number first.') } },
    })
  })
})
