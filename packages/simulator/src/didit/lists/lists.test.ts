import { describe, expect, it } from 'vitest'
import {
  createClient,
  createStillSimulator,
  ordinary,
  ordinaryAddress,
} from '../../testing/fixtures/didit-client.ts'

function setUp() {
  const simulator = createStillSimulator()
  const client = createClient(simulator)
  const entriesOf = async (type: string) => {
    const { body } = await client.call('GET', `/v3/lists/?list_type=blocklist&entry_type=${type}`)
    return `/v3/lists/${body.results[0].uuid}/entries/`
  }
  const verify = async (to: string) => {
    await client.send(to)
    return (await client.check(to, simulator.inbox.latest(to)?.code ?? '')).body
  }
  return { simulator, ...client, entriesOf, verify }
}

describe('the blocklist', () => {
  it('declines a listed number at its right code', async () => {
    const { call, entriesOf, verify } = setUp()
    const path = await entriesOf('phone')
    const added = await call('POST', path, {
      value: '+1 (202) 555-0170',
      display_label: 'Fraud',
      comment: 'seen twice',
    })
    expect([added.status, added.body]).toMatchObject([
      201,
      { value: ordinary, display_label: 'Fraud' },
    ])
    expect(await verify(ordinary)).toMatchObject({
      status: 'Declined',
      phone: {
        warnings: [{ risk: 'PHONE_NUMBER_IN_BLOCKLIST', log_type: 'error' }],
        matches: [{ source: 'list_entry', is_blocklisted: true, session_id: null }],
      },
    })
    expect((await call('GET', path)).body).toMatchObject({ count: 1 })
    expect((await call('DELETE', `${path}${added.body.uuid}/`)).status).toBe(204)
    expect((await call('DELETE', `${path}${added.body.uuid}/`)).status).toBe(404)
    expect((await verify(ordinary)).status).toBe('Approved')
  })

  it('accepts addresses in any case, and those of a verification', async () => {
    const { simulator, call, entriesOf, sendEmail, checkEmail } = setUp()
    const path = await entriesOf('email')
    const { body } = await sendEmail(ordinaryAddress)
    const added = await call('POST', path, { reference_session_id: body.request_id })
    expect(added.body).toMatchObject({
      value: ordinaryAddress,
      reference_session_id: body.request_id,
    })
    const code = simulator.inbox.latest(ordinaryAddress)?.code ?? ''
    expect((await checkEmail('Ada@Example.com', code)).body).toMatchObject({
      status: 'Declined',
      email: { warnings: [{ risk: 'EMAIL_IN_BLOCKLIST' }] },
    })
  })

  it('is separate for each key, and has no other types', async () => {
    const { simulator, entriesOf, call } = setUp()
    const path = await entriesOf('phone')
    const other = createClient(simulator, 'other')
    expect((await other.call('GET', path)).status).toBe(404)
    expect((await call('GET', '/v3/lists/?list_type=allowlist')).body.results).toEqual([])
    expect((await call('GET', '/v3/lists/')).body.count).toBe(2)
  })

  it.each([
    [{}, { value: ['This field is required.'] }],
    [{ value: 'nobody' }, { value: ['Enter a valid phone value.'] }],
    [
      { reference_session_id: '00000000-0000-4000-8000-000000000000' },
      { reference_session_id: ['Session not found.'] },
    ],
  ])('refuses %j', async (body, errors) => {
    const { call, entriesOf } = setUp()
    const answer = await call('POST', await entriesOf('phone'), body)
    expect([answer.status, answer.body]).toEqual([400, errors])
  })

  it('is shared with the older calls by session', async () => {
    const { call, send, verify } = setUp()
    const { request_id: id } = (await send(ordinary)).body
    const body = { session_id: id, blocklist_phone: true }
    expect((await call('POST', '/v3/blocklist/add/', body)).status).toBe(200)
    const listed = (await call('GET', '/v3/blocklist/?item_type=phone')).body
    expect(listed.results).toMatchObject([{ item_type: 'phone', value: ordinary, session_id: id }])
    expect((await verify(ordinary)).status).toBe('Declined')
    expect((await call('POST', '/v3/blocklist/remove/', body)).status).toBe(200)
    expect((await verify(ordinary)).status).toBe('Approved')
    const none = { session_id: '00000000-0000-4000-8000-000000000000', blocklist_phone: true }
    expect((await call('POST', '/v3/blocklist/add/', none)).status).toBe(404)
  })
})
