import { expectTypeOf, test } from 'vitest'
import type { Destination, Outcome, Snapshot, Verification, VerificationState } from '../index.ts'
import { createVerification } from '../index.ts'
import { harness } from './testing/fixtures/harness.ts'

type StateOf<S extends VerificationState['status']> = Extract<
  VerificationState<'phone'>,
  { readonly status: S }
>

test('the kind runs through all of a verification', () => {
  const { verification } = harness()
  expectTypeOf(verification).toEqualTypeOf<Verification<'phone'>>()
  expectTypeOf(createVerification<'email'>).returns.toEqualTypeOf<Verification<'email'>>()
  expectTypeOf(verification.getSnapshot).returns.toEqualTypeOf<Snapshot<'phone'>>()
  expectTypeOf<StateOf<'verified'>['kind']>().toEqualTypeOf<'phone'>()
})

test('a proof is there exactly when verified', () => {
  type WithProof = Extract<VerificationState<'phone'>, { readonly proof: unknown }>
  expectTypeOf<WithProof>().toEqualTypeOf<StateOf<'verified'>>()
  expectTypeOf<WithProof['proof']>().toEqualTypeOf<string>()
})

test('acts resolve with how they ended, and take a number or what stands in a field', () => {
  const { verification } = harness()
  expectTypeOf(verification.send).returns.resolves.toEqualTypeOf<Outcome>()
  expectTypeOf(verification.send).parameter(0).toEqualTypeOf<Destination | string>()
})
