import { describe, expect, test } from 'vitest'
import { createKeys, deriveProofKey } from './keys.ts'

const [old, current] = ['old-secret-'.repeat(4), 'new-secret-'.repeat(4)]

describe('rotation', () => {
  test('the first encrypts, all are accepted, and a removed one is not', async () => {
    const before = createKeys([old], old)
    const during = createKeys([current, old], old)
    const after = createKeys([current], current)
    const [ancient, recent] = [await before.seal('handle', 'a'), await during.seal('handle', 'b')]
    expect(await during.open('handle', ancient)).toBe('a')
    expect(await after.open('handle', ancient)).toBeNull()
    expect(await after.open('handle', recent)).toBe('b')
    expect(await before.open('handle', recent)).toBeNull()
  })

  test('digests stay the same under the same index secret', async () => {
    const index = 'index-secret-'.repeat(3)
    const name = await createKeys([old], index).digest('limit', '+12025550100')
    expect(await createKeys([current], index).digest('limit', '+12025550100')).toBe(name)
    expect(await createKeys([old], old).digest('limit', '+12025550100')).not.toBe(name)
  })
})

describe('each use has a key of its own', () => {
  test('a value encrypted for one use cannot be decrypted for another', async () => {
    const keys = createKeys([old], old)
    expect(await keys.open('record', await keys.seal('handle', 'a'))).toBeNull()
    expect(await keys.open('handle', await keys.seal('record', 'a'))).toBeNull()
  })

  test('the proof key is not the secret, and decrypts nothing', async () => {
    const proof = await deriveProofKey(old)
    expect(Buffer.from(proof, 'base64url')).toHaveLength(32)
    const keys = createKeys([proof], proof)
    expect(await keys.open('handle', await createKeys([old], old).seal('handle', 'a'))).toBeNull()
  })
})

test.each(['', 'x', 'a.b.c.d.e', 'eyJhbGciOiJub25lIn0....', 'é'])(
  'what is no seal opens to nothing: %j',
  async (text) => {
    expect(await createKeys([old], old).open('handle', text)).toBeNull()
  },
)

test('different lists of parts never have the same digest', async () => {
  const keys = createKeys([old], old)
  expect(await keys.digest('a', 'bc')).not.toBe(await keys.digest('ab', 'c'))
  expect(await keys.digest('a')).not.toBe(await keys.digest('a', ''))
})
