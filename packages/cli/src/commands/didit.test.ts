import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { simulated } from '../testing/fixtures/simulated.ts'

const { server, otpKit, codeOf } = simulated()
const email = 'founder@example.com'
const password = 'Corr3ct-horse'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'otp-kit-cli-'))
})
afterEach(() => rm(cwd, { recursive: true }))

const register = () => otpKit(['didit', 'register', email], { answers: [password, password] })

describe('an account', () => {
  it('is created, verified and topped up', async () => {
    const registered = await register()
    expect([registered.exitCode, registered.questions.length]).toEqual([0, 2])
    expect(registered.out).not.toContain(password)

    const verified = await otpKit(['didit', 'verify-email', email, codeOf(email)], { cwd })
    expect(verified.exitCode).toBe(0)
    const file = join(cwd, '.env')
    const [, key = ''] = /^DIDIT_API_KEY=(\S+)\n$/.exec(await readFile(file, 'utf8')) ?? []
    expect(key).toHaveLength(43)
    expect(verified.out + verified.err).not.toContain(key)
    expect((await stat(file)).mode & 0o777).toBe(0o600)

    const env = { DIDIT_API_KEY: key }
    expect((await otpKit(['didit', 'balance'], { env })).out).toContain('$0.0000')
    const refused = await otpKit(['send', '+12025550170'], { env })
    expect([refused.exitCode, refused.err]).toEqual([4, expect.stringContaining('first top-up')])
    const page = JSON.parse((await otpKit(['didit', 'top-up', '50', '--json'], { env })).out)
    expect(page.checkoutUrl).toContain(`${server().url}/_simulator/checkout/`)
    server().simulator.checkouts.pay(page.checkoutId)
    expect(JSON.parse((await otpKit(['didit', 'balance', '--json'], { env })).out)).toEqual({
      balance: '50.0000',
      autoRefill: false,
      autoRefillAmount: null,
      autoRefillThreshold: null,
    })
    expect((await otpKit(['send', '+12025550170'], { env })).exitCode).toBe(0)
  })

  it('asks for the password twice, or reads it from the environment', async () => {
    const differ = await otpKit(['didit', 'register', email], { answers: [password, 'other'] })
    expect([differ.exitCode, differ.err]).toEqual([2, expect.stringContaining('not the same')])
    expect((await otpKit(['didit', 'register', email])).err).toContain('DIDIT_PASSWORD')
    const env = { DIDIT_PASSWORD: password }
    expect((await otpKit(['didit', 'register', email], { env })).exitCode).toBe(0)
    const weak = await otpKit(['didit', 'register', email], { env: { DIDIT_PASSWORD: 'weak' } })
    expect([weak.exitCode, weak.err]).toEqual([
      4,
      expect.stringContaining('password: The password'),
    ])
    expect(weak.err).not.toContain('weak:')
  })

  it('does not replace an existing key, and makes no call then', async () => {
    await register()
    const file = join(cwd, '.env')
    await writeFile(file, 'A=1\nDIDIT_API_KEY=mine')
    const refused = await otpKit(['didit', 'verify-email', email, codeOf(email)], { cwd })
    expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining('--env-file')])
    expect(await readFile(file, 'utf8')).toBe('A=1\nDIDIT_API_KEY=mine')

    await writeFile(file, 'A=1')
    await otpKit(['didit', 'verify-email', email, codeOf(email)], { cwd })
    expect(await readFile(file, 'utf8')).toMatch(/^A=1\nDIDIT_API_KEY=\S+\n$/)
  })

  it('leaves no file for a wrong code', async () => {
    await register()
    const ran = await otpKit(['didit', 'verify-email', email, 'WRONG1'], { cwd })
    expect([ran.exitCode, ran.err]).toEqual([
      4,
      expect.stringContaining('code: Invalid or expired'),
    ])
    await expect(stat(join(cwd, '.env'))).rejects.toThrow('ENOENT')
  })

  it('does not use the code where the file cannot be written', async () => {
    await register()
    const args = ['didit', 'verify-email', email, codeOf(email)]
    const ran = await otpKit([...args, '--env-file', 'no/such/folder/.env'], { cwd })
    expect(ran.exitCode).toBe(1)
    expect((await otpKit(args, { cwd })).exitCode).toBe(0)
  })
})

describe('a top-up', () => {
  it('is at least 50 dollars', async () => {
    const little = await otpKit(['didit', 'top-up', '49'])
    expect([little.exitCode, little.err]).toEqual([4, expect.stringContaining('at least $50')])
    expect((await otpKit(['didit', 'top-up', 'much'])).exitCode).toBe(2)
  })
})

describe('a decision', () => {
  it('is shown by its id, without the codes', async () => {
    const to = '+12025550110'
    const { requestId } = JSON.parse((await otpKit(['send', to, '--json'])).out)
    const code = codeOf(to)
    await otpKit(['check', to, code])
    const shown = await otpKit(['decision', requestId])
    expect(shown.exitCode).toBe(0)
    expect(shown.out).toMatch(/^Approved\n/)
    expect(shown.out).toContain('VOIP_NUMBER_DETECTED')
    const json = await otpKit(['decision', requestId, '--json'])
    expect(JSON.parse(json.out)).toMatchObject({ decision: { session_id: requestId } })
    expect(json.out).not.toContain(code)
  })

  it('exits with 3 for an unknown id', async () => {
    const ran = await otpKit(['decision', '00000000-0000-4000-8000-000000000000'])
    expect([ran.exitCode, ran.err]).toEqual([3, expect.stringContaining('nothing under this id')])
    expect((await otpKit(['decision', 'x'])).exitCode).toBe(3)
  })
})
