import { createVerificationServer, type VerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { createSimulator } from '@otp-kit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAccounts } from './accounts.ts'
import { createSignUpApp } from './app.ts'
import { openDatabase, type Database } from './database.ts'

const origin = 'http://localhost:5180'
const simulator = createSimulator()
let database: Database
let app: ReturnType<typeof createSignUpApp>
let verification: VerificationServer

beforeAll(async () => {
  verification = createVerificationServer({
    providers: [didit({ apiKey: 'simulated', fetch: simulator.fetch })],
    secret: 'a secret for tests that is long enough',
    allowedOrigins: [origin],
    countries: 'all',
    clock: simulator.clock,
  })
  // A name of its own: the demo's DATABASE_URL may hold accounts that somebody wants to keep.
  database = await openDatabase(process.env['TEST_DATABASE_URL'])
  await database.query('drop table if exists account')
  app = createSignUpApp({ verification, accounts: await openAccounts(database), inbox: undefined })
  // The embedded database is a whole PostgreSQL, which a busy machine takes its time to start.
}, 60_000)

afterAll(() => database.close())

let people = 170
let keys = 0

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
  return app.request(`${origin}${path}`, request, { address: '127.0.0.1' })
}

/** Somebody whose number the proxy has verified, on its own routes. */
async function verified(e164 = `+1202555${String((people += 1)).padStart(4, '0')}`) {
  const act = () => ({ 'idempotency-key': `act-of-the-person-${(keys += 1)}` })
  const client = { address: '127.0.0.1' }
  const config = await app.request(`${origin}/api/verification/config`, {}, client)
  const cookie = config.headers.get('set-cookie')?.split(';')[0] ?? ''
  const start = { kind: 'phone', to: e164 }
  const sent = await post('/api/verification/send', start, { ...act(), cookie })
  const { verification: handle } = await sent.json()
  const code = simulator.inbox.latest(e164)?.code
  const checked = await post(
    '/api/verification/check',
    { verification: handle, code },
    { ...act(), cookie },
  )
  const { proof } = await checked.json()
  return { e164, proof: String(proof) }
}

const ada = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' }

async function rows() {
  return (await database.query('select email, phone, phone_verification from account')).rows
}

describe('sign-up', () => {
  it('creates the account of a verified number, and keeps the verification beside it', async () => {
    const phone = await verified()
    const answer = await post('/api/sign-up', { ...ada, phone })
    expect(answer.status).toBe(201)
    expect(await rows()).toEqual([
      { email: ada.email, phone: phone.e164, phone_verification: expect.any(String) },
    ])
  })

  it('spends no proof on a taken e-mail address', async () => {
    const phone = await verified()
    const taken = await post('/api/sign-up', { ...ada, email: 'ADA@example.com', phone })
    expect(taken.status).toBe(409)
    expect(await taken.json()).toMatchObject({ field: 'email', code: 'taken' })

    const other = await post('/api/sign-up', { ...ada, email: 'grace@example.com', phone })
    expect(other.status).toBe(201)
  })

  it('lets one account have a number, however often it is verified', async () => {
    const phone = await verified()
    const first = await post('/api/sign-up', { ...ada, email: 'first@example.com', phone })
    expect(first.status).toBe(201)
    const again = await verified(phone.e164)
    const second = await post('/api/sign-up', { ...ada, email: 'second@example.com', phone: again })
    expect(second.status).toBe(409)
    expect(await second.json()).toMatchObject({ field: 'phone', code: 'taken' })
  })

  it('takes a proof once, even where the account has gone', async () => {
    const phone = await verified()
    const email = 'gone@example.com'
    expect((await post('/api/sign-up', { ...ada, email, phone })).status).toBe(201)
    await database.query('delete from account where email = $1', [email])
    const again = await post('/api/sign-up', { ...ada, email, phone })
    expect(again.status).toBe(422)
    expect(await again.json()).toMatchObject({ field: 'phone', code: 'proof' })
    expect(await rows()).not.toContainEqual(expect.objectContaining({ email }))
  })

  it('lets one of two sign-ups with the same proof through, sent at the same moment', async () => {
    const phone = await verified()
    const answers = await Promise.all([
      post('/api/sign-up', { ...ada, email: 'left@example.com', phone }),
      post('/api/sign-up', { ...ada, email: 'right@example.com', phone }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  })

  it('tells nobody without a proof whose number has an account', async () => {
    const { e164, proof } = await verified()
    const email = 'owner@example.com'
    expect((await post('/api/sign-up', { ...ada, email, phone: { e164, proof } })).status).toBe(201)
    const { proof: another } = await verified()
    for (const guess of ['x', another]) {
      const answer = await post('/api/sign-up', {
        ...ada,
        email: 'curious@example.com',
        phone: { e164, proof: guess },
      })
      expect(await answer.json()).toMatchObject({ field: 'phone', code: 'proof' })
    }
  })

  it('does not take the proof of another number', async () => {
    const { proof } = await verified()
    const answer = await post('/api/sign-up', {
      ...ada,
      email: 'eve@example.com',
      phone: { e164: '+12025550199', proof },
    })
    expect(answer.status).toBe(422)
  })

  it.each([
    ['no number', { ...ada, phone: null }, 'phone'],
    ['no name', { ...ada, name: ' ', phone: { e164: '+12025550199', proof: 'x' } }, 'name'],
    ['a short password', { ...ada, password: 'short', phone: null }, 'password'],
    ['JSON that is not', '{', null],
  ])('refuses %s and says where', async (_, body, field) => {
    const answer = await post('/api/sign-up', body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ field, code: 'invalid' })
  })

  it('refuses a body too large', async () => {
    const answer = await post('/api/sign-up', { ...ada, name: 'x'.repeat(20_000), phone: null })
    expect(answer.status).toBe(413)
  })
})
