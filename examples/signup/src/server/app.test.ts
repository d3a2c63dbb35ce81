import { createVerificationServer, type VerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { createSimulator } from '@otp-kit/simulator'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
    providers: [didit({ apiKey: 'simulated', fetch: simulator.fetch, email: true })],
    secret: 'a secret for tests that is long enough',
    allowedOrigins: [origin],
    countries: 'all',
    clock: simulator.clock,
  })
  // Not the demo's DATABASE_URL, whose accounts somebody may want to keep.
  database = await openDatabase(process.env['TEST_DATABASE_URL'])
  await database.query('drop table if exists account')
  app = createSignUpApp({ verification, accounts: await openAccounts(database), inbox: undefined })
  // The embedded database is a whole PostgreSQL, which starts slowly on a busy machine.
}, 60_000)

afterAll(() => database.close())

// Resets the limits, because all users share one client address.
beforeEach(() => simulator.clock.advance(60 * 60 * 1000))

// Above the simulator's test numbers.
let users = 200
let keys = 0

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
  return app.request(`${origin}${path}`, request, { address: '127.0.0.1' })
}

const signUp = (body: unknown, verify: 'both' | 'phone' | 'email' = 'both') =>
  post(`/api/sign-up?verify=${verify}`, body)

/** Verifies a number or an address on the proxy's routes, and returns the proof. */
async function proofOf(kind: 'phone' | 'email', to: string): Promise<string> {
  const key = () => ({ 'idempotency-key': `idempotency-key-${(keys += 1)}` })
  const client = { address: '127.0.0.1' }
  const config = await app.request(`${origin}/api/verification/config`, {}, client)
  const cookie = config.headers.get('set-cookie')?.split(';')[0] ?? ''
  const sent = await post('/api/verification/send', { kind, to }, { ...key(), cookie })
  const { verification: handle } = await sent.json()
  const code = simulator.inbox.latest(to)?.code
  const checked = await post(
    '/api/verification/check',
    { verification: handle, code },
    { ...key(), cookie },
  )
  const { proof } = await checked.json()
  return String(proof)
}

const numberOf = (index: number) => `+1202555${String(index).padStart(4, '0')}`

async function verifiedPhone(e164 = numberOf((users += 1))) {
  return { e164, proof: await proofOf('phone', e164) }
}

async function verifiedEmail(email = `ada.${(users += 1)}@example.com`) {
  return { email, proof: await proofOf('email', email) }
}

/** Returns the body of a new user's sign-up. */
async function newUser() {
  const phone = await verifiedPhone()
  return { ...ada, phone, email: await verifiedEmail() }
}

const ada = { name: 'Ada', password: 'correct horse battery' }
const unverifiedPhone = { e164: '+12025550199', proof: 'x' }
const unverifiedEmail = { email: 'ada@example.com', proof: 'x' }

async function rowsOf({ e164 }: { e164: string }) {
  const { rows } = await database.query('select * from account where phone = $1', [e164])
  return rows
}

describe('sign-up', { timeout: 30_000 }, () => {
  it('stores the verified contacts and the ids of their verifications', async () => {
    const user = await newUser()
    const reply = await signUp(user)
    expect(reply.status).toBe(201)
    expect(await rowsOf(user.phone)).toEqual([
      expect.objectContaining({
        phone: user.phone.e164,
        phone_verification: expect.stringMatching(/^[\w-]{22}$/),
        email: user.email.email,
        email_verification: expect.stringMatching(/^[\w-]{22}$/),
      }),
    ])
  })

  it('stores no contact that does not have to be verified, even where one was sent', async () => {
    const phone = await verifiedPhone()
    const reply = await signUp({ ...ada, phone, email: unverifiedEmail }, 'phone')
    expect(reply.status).toBe(201)
    const withoutEmail = { phone_verification: expect.any(String), email: null }
    expect(await rowsOf(phone)).toEqual([
      expect.objectContaining({ ...withoutEmail, email_verification: null }),
    ])

    const email = await verifiedEmail()
    expect((await signUp({ ...ada, phone: null, email }, 'email')).status).toBe(201)
  })

  it.each(['phone', 'email'] as const)('uses up no proof where the %s is taken', async (field) => {
    const first = await newUser()
    expect((await signUp(first)).status).toBe(201)
    const second = await newUser()
    const again = {
      phone: () => verifiedPhone(first.phone.e164),
      // Another spelling of the same address.
      email: () => verifiedEmail(first.email.email.toUpperCase()),
    }
    const taken = await signUp({ ...second, [field]: await again[field]() })
    expect(taken.status).toBe(409)
    expect(await taken.json()).toMatchObject({ field, code: 'taken' })
    expect((await signUp(second)).status).toBe(201)
  })

  it.each(['phone', 'email'] as const)('accepts the proof of a %s once', async (field) => {
    const user = await newUser()
    expect((await signUp(user)).status).toBe(201)
    await database.query('delete from account where phone = $1', [user.phone.e164])
    const other = await newUser()
    const again = await signUp({ ...other, [field]: user[field] })
    expect(again.status).toBe(422)
    expect(await again.json()).toMatchObject({ field, code: 'proof' })
    expect(await rowsOf(other.phone)).toEqual([])
  })

  it('accepts one of two sign-ups with the same proofs at the same moment', async () => {
    const user = await newUser()
    const replies = await Promise.all([signUp(user), signUp(user)])
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  })

  it('does not report to somebody without a proof that a contact is taken', async () => {
    const user = await newUser()
    expect((await signUp(user)).status).toBe(201)
    const { phone, email } = await newUser()
    for (const guess of [
      { phone: { ...user.phone, proof: 'x' }, email, field: 'phone' },
      { phone: { ...user.phone, proof: phone.proof }, email, field: 'phone' },
      { phone, email: { ...user.email, proof: 'x' }, field: 'email' },
      { phone, email: { ...user.email, proof: email.proof }, field: 'email' },
    ]) {
      const reply = await signUp({ ...ada, phone: guess.phone, email: guess.email })
      expect(reply.status).toBe(422)
      expect(await reply.json()).toMatchObject({ field: guess.field, code: 'proof' })
    }
  })

  it('does not accept a verified number as an e-mail address', async () => {
    const { e164, proof } = await verifiedPhone()
    const reply = await signUp({ ...ada, phone: null, email: { email: e164, proof } }, 'email')
    expect(reply.ok).toBe(false)
    expect(await reply.json()).toMatchObject({ field: 'email' })
  })

  it.each([
    ['no number', { ...ada, phone: null, email: unverifiedEmail }, 'phone'],
    ['no address', { ...ada, phone: unverifiedPhone, email: null }, 'email'],
    ['no name', { ...ada, name: ' ', phone: unverifiedPhone, email: unverifiedEmail }, 'name'],
    [
      'a short password',
      { ...ada, phone: unverifiedPhone, email: unverifiedEmail, password: 'short' },
      'password',
    ],
    ['malformed JSON', '{', null],
  ])('refuses %s and names the field', async (_, body, field) => {
    const reply = await signUp(body)
    expect(reply.status).toBe(400)
    expect(await reply.json()).toMatchObject({ field, code: 'invalid' })
  })

  it('requires both contacts where the page does not say which', async () => {
    const reply = await post('/api/sign-up', { ...ada, phone: unverifiedPhone, email: null })
    expect(reply.status).toBe(400)
  })

  it('refuses a body that is too large', async () => {
    const reply = await signUp({ ...ada, name: 'x'.repeat(20_000) })
    expect(reply.status).toBe(413)
  })
})
