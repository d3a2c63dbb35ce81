import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { diditRegisterReply, diditVerifyEmailReply } from '@otp-kit/core/didit'
import {
  createClient,
  createStillSimulator,
  ordinary,
} from '../../testing/fixtures/didit-client.ts'

const base = '/auth/v2/programmatic'
const email = 'founder@example.com'
const password = 'Corr3ct-horse'

function setUp(apiKey?: string) {
  const simulator = createStillSimulator(apiKey === undefined ? {} : { apiKey })
  const { call } = createClient(simulator, null)
  const post = (what: string, body: object) => call('POST', `${base}/${what}/`, body)
  const open = async () => {
    await post('register', { email, password })
    const code = simulator.inbox.latest(email)?.code ?? ''
    return v.parse(diditVerifyEmailReply, (await post('verify-email', { email, code })).body)
  }
  return { simulator, post, open }
}

describe('an account', () => {
  it('is created by a code sent by e-mail, with a working key', async () => {
    const { simulator, post, open } = setUp('the-one-key')
    const registered = await post('register', { email, password })
    expect(registered.status).toBe(201)
    expect(v.parse(diditRegisterReply, registered.body).email).toBe(email)
    expect(simulator.inbox.latest(email)?.code).toMatch(/^[0-9A-Z]{6}$/)

    const { application } = await open()
    const client = createClient(simulator, application.api_key)
    expect((await client.call('GET', '/v3/billing/balance/')).body.balance).toBe('0.0000')
    expect((await createClient(simulator, 'a-guess').send(ordinary)).status).toBe(403)
  })

  it('sends no code to a phone before its first top-up', async () => {
    const { simulator, open } = setUp()
    const { application } = await open()
    const client = createClient(simulator, application.api_key)
    expect((await client.send(ordinary)).body.detail).toMatch(/disabled until your first top-up/)
    const { body } = await client.call('POST', '/v3/billing/top-up/', { amount_in_dollars: 50 })
    simulator.checkouts.pay(body.checkout_session_id)
    expect((await client.send(ordinary)).body.status).toBe('Success')
  })

  it('accepts a login with its password only', async () => {
    const { post, open } = setUp()
    expect((await post('login', { email, password })).status).toBe(401)
    await open()
    expect((await post('login', { email, password })).body).toMatchObject({ expires_in: 86_400 })
    expect((await post('login', { email, password: 'wrong' })).status).toBe(401)
    expect((await post('register', { email, password })).body).toEqual({
      email: ['A user with this email already exists.'],
    })
  })

  it.each([
    ['register', { email: 'x', password }, 'email'],
    ['register', { email, password: 'weak' }, 'password'],
    ['register', { email, password: 'nocapital1!' }, 'password'],
    ['register', { email }, 'password'],
    ['verify-email', { email }, 'code'],
    ['verify-email', { email, code: 'WRONG1' }, 'code'],
  ])('refuses %s with %j', async (call, body, field) => {
    const { post } = setUp()
    const answer = await post(call, body)
    expect([answer.status, Object.keys(answer.body)]).toEqual([400, [field]])
  })

  it('accepts a code for ten minutes', async () => {
    const { simulator, post } = setUp()
    await post('register', { email, password })
    const code = simulator.inbox.latest(email)?.code.toLowerCase()
    simulator.clock.advance(10 * 60_000)
    expect((await post('verify-email', { email, code })).status).toBe(400)
    await post('register', { email, password })
    const fresh = simulator.inbox.latest(email)?.code.toLowerCase()
    expect((await post('verify-email', { email, code: fresh })).status).toBe(200)
  })

  it('can be registered five times an hour', async () => {
    const { simulator, post } = setUp()
    for (let time = 0; time < 5; time += 1) {
      expect((await post('register', { email: `a${time}@example.com`, password })).status).toBe(201)
    }
    const refused = await post('register', { email, password })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
    simulator.clock.advance(60 * 60_000)
    expect((await post('register', { email, password })).status).toBe(201)
  })

  it('keeps no password, key or token in exchanges', async () => {
    const { simulator, open } = setUp()
    const { application } = await open()
    const kept = JSON.stringify(simulator.exportState())
    expect(kept).not.toContain(application.api_key)
    expect(kept).not.toContain(password)
    expect(kept).not.toMatch(/access-[0-9a-f]/)
  })
})
