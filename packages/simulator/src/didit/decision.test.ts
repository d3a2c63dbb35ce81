import { describe, expect, it } from 'vitest'
import { createClient, createStillSimulator, ordinary } from '../testing/fixtures/didit-client.ts'

async function afterSend() {
  const simulator = createStillSimulator()
  const client = createClient(simulator)
  const { body } = await client.send(ordinary, { vendor_data: 'user-1' })
  const code = simulator.inbox.latest()?.code ?? ''
  return { simulator, ...client, id: String(body.request_id), code }
}

describe('decision', () => {
  it('returns a pending, an approved and an expired verification', async () => {
    const { simulator, send, check, decision, id, code } = await afterSend()
    const waiting = (await decision(id)).body
    expect(waiting).toMatchObject({
      session_id: id,
      session_kind: 'user',
      session_number: 1,
      status: 'In Progress',
      features: ['PHONE'],
      vendor_data: 'user-1',
      email_verifications: null,
      environment: 'live',
    })
    expect(waiting.phone_verifications).toMatchObject([
      { node_id: 'phone', status: 'Not Finished' },
    ])

    await check(ordinary, code)
    const approved = (await decision(id)).body
    expect([approved.status, approved.phone_verifications[0].status]).toEqual([
      'Approved',
      'Approved',
    ])

    const { body } = await send(ordinary)
    simulator.clock.advance(5 * 60_000)
    const expired = (await decision(body.request_id)).body
    expect([expired.status, expired.phone_verifications[0].status]).toEqual(['Expired', 'Expired'])
    expect(expired.phone_verifications[0].lifecycle.at(-1)).toMatchObject({
      type: 'PHONE_VERIFICATION_EXPIRED',
      timestamp: '2026-06-12T01:28:39.580000+00:00',
    })
  })

  it('answers 404 in JSON for an unknown id, with or without a key', async () => {
    const { simulator, decision } = await afterSend()
    const unknown = '11111111-2222-3333-4444-555555555555'
    const known = await decision(unknown)
    const keyless = await createClient(simulator, null).decision(unknown)
    expect([known.status, known.body]).toEqual([404, { detail: 'Not found.' }])
    expect([keyless.status, keyless.body]).toEqual([404, { detail: 'Not found.' }])
  })

  it('answers 404 in HTML for an invalid id', async () => {
    const { decision } = await afterSend()
    const { status, headers } = await decision('not-a-uuid')
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  })

  it('distinguishes an invalid key from one of another application', async () => {
    const { simulator, id } = await afterSend()
    const none = await createClient(simulator, null).decision(id)
    expect([none.status, none.body.detail]).toEqual([
      403,
      'Authentication credentials were not provided or are invalid.',
    ])
    const other = await createClient(simulator, 'other-key').decision(id)
    expect([other.status, other.body.detail]).toEqual([
      403,
      'You do not have permission to perform this action.',
    ])
  })
})
