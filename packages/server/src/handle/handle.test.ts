import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createKeys } from '../keys.ts'
import { maskDestination, openHandle, sealHandle, type HandleClaims } from './handle.ts'

const secret = 'a-secret-of-tests-'.repeat(2)
const keys = createKeys([secret])
const claims: HandleClaims = {
  id: 'id',
  kind: 'phone',
  to: maskDestination('phone', '+12025550100'),
  purpose: 'sign-up',
  browser: 'this one',
  createdAt: 1000,
  expiresAt: 5000,
}

test('a handle opens to its claims', async () => {
  expect(await openHandle(keys, await sealHandle(keys, claims))).toEqual(claims)
  expect(await openHandle(keys, 'not.a.handle')).toBeNull()
})

test('neither a handle nor its claims print the destination', async () => {
  const handle = await sealHandle(keys, claims)
  const opened = await openHandle(keys, handle)
  for (const text of [
    handle,
    ...handle.split('.').map((part) => Buffer.from(part, 'base64url').toString()),
    JSON.stringify(opened),
    inspect(opened),
    String(opened!.to),
  ]) {
    expect(text).not.toContain('2025550100')
  }
  expect(opened!.to.reveal()).toBe('+12025550100')
})

test('two handles of one verification have nothing in common', async () => {
  const [one, two] = [await sealHandle(keys, claims), await sealHandle(keys, claims)]
  expect(one.split('.').at(-1)).not.toBe(two.split('.').at(-1))
})

test.each([
  ['phone', '+12025550100', '+1 ••• ••• ••00'],
  ['email', 'ada@example.com', 'a•••@example.com'],
] as const)('a %s is masked', (kind, to, mask) => {
  expect(maskDestination(kind, to).mask).toBe(mask)
})
