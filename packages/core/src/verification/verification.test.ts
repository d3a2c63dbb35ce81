import { expectTypeOf, test } from 'vitest'
import type { Destination, Outcome, Snapshot, Verification, VerificationState } from '../index.ts'
import { createVerification } from '../index.ts'
import { harness } from './testing/fixtures/harness.ts'

type StateOf<S extends VerificationState['status']> = Extract<
  VerificationState<'phone'>,
  { readonly status: S }
>

test('the kind and the proof are type parameters of all of a verification', () => {
  const { verification } = harness()
  expectTypeOf(verification).toEqualTypeOf<Verification<'phone'>>()
  expectTypeOf(createVerification<'email'>).returns.toEqualTypeOf<Verification<'email'>>()
  expectTypeOf(verification.getSnapshot).returns.toEqualTypeOf<Snapshot<'phone'>>()
  expectTypeOf<StateOf<'verified'>['kind']>().toEqualTypeOf<'phone'>()
})

test('only the state verified has a proof', () => {
  type WithProof = Extract<VerificationState<'phone'>, { readonly proof: unknown }>
  expectTypeOf<WithProof>().toEqualTypeOf<StateOf<'verified'>>()
  expectTypeOf<WithProof['proof']>().toEqualTypeOf<string>()
})

test('actions resolve with their outcome, and take a string or a destination', () => {
  const { verification } = harness()
  expectTypeOf(verification.send).returns.resolves.toEqualTypeOf<Outcome>()
  expectTypeOf(verification.send).parameter(0).toEqualTypeOf<Destination | string>()
})
