import { createVerification } from '@otp-kit/core'
import { createWorld } from '@otp-kit/testing'
import { expect, test } from 'vitest'
import { accounts } from '../accounts.ts'
import { createApp } from './handler.ts'

const e164 = '+12025550170'

test('a handler checks the proof, and uses it up only with the account', async () => {
  const world = createWorld()
  const app = createApp(world.server)
  const signUp = async (body: object) => {
    const response = await app.request('/sign-up', { method: 'POST', body: JSON.stringify(body) })
    return { status: response.status, ...(await response.json()) }
  }
  const verification = createVerification({
    kind: 'phone',
    transport: world.transport,
    storage: null,
    tabs: null,
  })
  await verification.send(e164)
  await verification.check(world.code(e164))
  const { state } = verification.getSnapshot()
  const proof = state.status === 'verified' ? state.proof : ''

  const again = { status: 422, refused: 'phone', message: 'Verify your phone number again.' }
  const first = { status: 422, refused: 'phone', message: 'Verify your phone number first.' }
  expect(await signUp({ name: 'Ada', phone: null })).toEqual(first)
  expect(await signUp({ name: 'Ada', phone: { e164, proof: 'forged' } })).toEqual(again)
  expect(await signUp({ name: 'Ada', phone: { e164: '+12025550171', proof } })).toEqual(again)
  expect(await signUp({ name: '', phone: { e164, proof } })).toEqual({
    status: 422,
    refused: 'name',
  })
  expect(await signUp({ name: 'Ada', phone: { e164, proof } })).toMatchObject({ status: 201 })
  expect([...accounts.values()].filter(({ phone }) => phone === e164)).toHaveLength(1)
  expect(await signUp({ name: 'Eve', phone: { e164, proof } })).toEqual(again)
})
