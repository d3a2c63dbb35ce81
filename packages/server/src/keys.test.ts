import { hkdfSync } from 'node:crypto'
import { compactDecrypt } from 'jose'
import { describe, expect, test } from 'vitest'
import * as node from './ciphers/node.ts'
import * as web from './ciphers/web.ts'
import { createKeys, deriveProofKey, joinParts } from './keys.ts'

const [old, current] = ['old-secret-'.repeat(4), 'new-secret-'.repeat(4)]

describe('rotation', () => {
  test('the first encrypts, all are accepted, and a removed one is not', async () => {
    const [before, during, after] = [[old], [current, old], [current]].map(createKeys)
    const [ancient, recent] = [await before!.sealHandle('a'), await during!.sealHandle('b')]
    expect(await during!.openHandle(ancient)).toBe('a')
    expect(await after!.openHandle(ancient)).toBeNull()
    expect(await after!.openHandle(recent)).toBe('b')
    expect(await before!.openHandle(recent)).toBeNull()
    const [value, newer] = [await before!.seal('k', 'a'), await during!.seal('k', 'b')]
    expect(await during!.open('k', value)).toBe('a')
    expect(await after!.open('k', value)).toBeNull()
    expect(await after!.open('k', newer)).toBe('b')
    expect([await during!.isCurrent(value), await during!.isCurrent(newer)]).toEqual([false, true])
  })
})

describe('each use has a key of its own', () => {
  test('a value encrypted for one use cannot be decrypted for another', async () => {
    const keys = createKeys([old])
    expect(await keys.open('k', await keys.sealHandle('a'))).toBeNull()
    expect(await keys.openHandle(await keys.seal('k', 'a'))).toBeNull()
  })

  test('a value is opened under its own name only', async () => {
    const keys = createKeys([old])
    expect(await keys.open('other', await keys.seal('k', 'a'))).toBeNull()
  })

  test('the proof key is not the secret, and decrypts nothing', async () => {
    const proof = await deriveProofKey(old)
    expect(Buffer.from(proof, 'base64url')).toHaveLength(32)
    const keys = createKeys([proof])
    expect(await keys.openHandle(await createKeys([old]).sealHandle('a'))).toBeNull()
  })
})

test.each(['', 'x', 'a.b.c.d.e', 'eyJhbGciOiJub25lIn0....', 'é'])(
  'a text that is not encrypted opens to nothing: %j',
  async (text) => {
    const keys = createKeys([old])
    expect(await keys.openHandle(text)).toBeNull()
    expect(await keys.open('k', text)).toBeNull()
    const [kid] = (await keys.seal('k', 'a')).split('.')
    expect(await keys.open('k', `${kid}.${text}`)).toBeNull()
  },
)

test('a handle is a compact JWE', async () => {
  const handle = await createKeys([old]).sealHandle('text')
  const key = new Uint8Array(hkdfSync('sha256', old, '', 'otp-kit/handle/v1', 32))
  const { plaintext, protectedHeader } = await compactDecrypt(handle, key)
  expect(new TextDecoder().decode(plaintext)).toBe('text')
  expect(protectedHeader).toMatchObject({ alg: 'dir', enc: 'A256GCM' })
})

test('a handle with another header, a key or a part more is none', async () => {
  const keys = createKeys([old])
  const [header, , iv, text, tag] = (await keys.sealHandle('a')).split('.')
  const [other] = (await createKeys([current]).sealHandle('a')).split('.')
  for (const parts of [
    [other, '', iv, text, tag],
    [header, 'AA', iv, text, tag],
    [header, '', iv, text, tag, tag],
    [header, '', iv, text, tag, '', tag],
    [header, '', iv, text],
    [header, '', iv, tag, text],
    [header, '', text, iv, tag],
  ]) {
    expect(await keys.openHandle(parts.join('.'))).toBeNull()
  }
})

test('different lists of parts are never the same text', () => {
  expect(joinParts(['a', 'bc'])).not.toBe(joinParts(['ab', 'c']))
  expect(joinParts(['a'])).not.toBe(joinParts(['a', '']))
})

describe('WebCrypto and node:crypto', () => {
  const bytes = new Uint8Array(32).fill(7)
  const text = `{"to":"+12025550100","name":"é \u{1F511}"}`

  test.each([
    ['web', 'node', web, node],
    ['node', 'web', node, web],
  ] as const)('what %s seals, %s opens', async (_, __, one, two) => {
    const [sealing, opening] = [await one.createCipher(bytes), await two.createCipher(bytes)]
    const sealed = await sealing.seal('name', text)
    expect(await opening.open('name', sealed)).toBe(text)
    const changed = `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`
    const open = async (name: string, value: string) => opening.open(name, value)
    await expect(open('name', changed)).rejects.toBeInstanceOf(Error)
    await expect(open('other', sealed)).rejects.toBeInstanceOf(Error)
    await expect(open('name', '')).rejects.toBeInstanceOf(Error)
  })

  test.each([web, node])('never use a nonce twice', async ({ createCipher }) => {
    const cipher = await createCipher(bytes)
    const nonces = new Set<string | undefined>()
    for (let count = 0; count < 1000; count += 1) {
      nonces.add((await cipher.seal('name', text)).split('.')[0])
    }
    expect(nonces.size).toBe(1000)
  })

  test('give the same HMAC and hash', async () => {
    const [one, two] = [await web.createMac(bytes), await node.createMac(bytes)]
    expect(await one(text)).toBe(await two(text))
    expect(await web.sha256(text)).toBe(await node.sha256(text))
  })
})
