import { describe, expect, test } from 'vitest'
import { harness } from './testing/fixtures/harness.ts'
import { awaitingReply } from './testing/fixtures/states.ts'
import { createVerification } from './create-verification.ts'
import type { Transport } from '../transport/transport.ts'

const to = 'Ada@Example.com'
const normalised = 'ada@example.com'

async function verifiedAddress() {
  const transport: Transport = {
    ...harness().transport,
    send: async () => ({
      ...awaitingReply,
      kind: 'email',
      to: 'a•••@example.com',
      channel: 'email',
      channels: ['email'],
      code: { length: 6, charset: 'alphanumeric' },
    }),
    check: async () => ({
      status: 'approved',
      kind: 'email',
      to: normalised,
      proof: 'proof',
      proofExpiresIn: 600,
    }),
  }
  const options = { kind: 'email', transport, storage: null, tabs: null } as const
  const verification = createVerification(options)
  const status = () => verification.getSnapshot().state.status
  await verification.send(to)
  return { verification, status }
}

describe('an e-mail address', () => {
  test('is verified with letters in either case', async () => {
    const { verification, status } = await verifiedAddress()
    verification.setCode('ab12cd')
    expect(verification.getSnapshot().can.check).toBe(true)
    expect(await verification.check()).toBe('approved')
    expect(status()).toBe('verified')
  })

  test('is left by an edit while its code is awaited', async () => {
    const { verification, status } = await verifiedAddress()
    verification.setDestination(normalised)
    expect(status()).toBe('awaiting')
    verification.setDestination('eve@example.com')
    expect(status()).toBe('idle')
  })

  test('stays verified in another spelling, and is verified again where an edit is undone', async () => {
    const { verification, status } = await verifiedAddress()
    await verification.check('ab12cd')
    verification.setDestination(to)
    expect(status()).toBe('verified')
    verification.setDestination('eve@example.com')
    expect(status()).toBe('idle')
    verification.setDestination(to)
    expect(status()).toBe('verified')
    verification.change()
    expect(await verification.send(to)).toBe('approved')
  })
})
