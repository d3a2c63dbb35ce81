import { createServer, type RequestListener, type Server } from 'node:http'
import { createVerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { toNodeHandler } from '@otp-kit/server/node'
import { afterEach, describe, expect, it } from 'vitest'
import { simulated } from '../testing/fixtures/simulated.ts'

const { server, otpKit } = simulated()
const listening: Server[] = []

afterEach(() => {
  for (const each of listening.splice(0)) {
    each.closeAllConnections()
    each.close()
  }
})

/** Returns the URL of a backend that listens until the test ends. */
async function listen(create: (origin: string) => RequestListener): Promise<string> {
  const created = createServer((request, response) => create(origin)(request, response))
  listening.push(created)
  await new Promise<void>((resolve) => created.listen(0, '127.0.0.1', resolve))
  const address = created.address()
  if (typeof address !== 'object' || address === null) throw new Error('It listens on no port.')
  const origin = `http://127.0.0.1:${address.port}`
  return `${origin}/api/verification`
}

function proxy(): Promise<string> {
  let handler: RequestListener | undefined
  return listen(
    (origin) =>
      (handler ??= toNodeHandler(
        createVerificationServer({
          providers: [didit({ apiKey: 'any', baseUrl: server().url, allowOtherHost: true })],
          secret: 'a secret of a test, which is long enough',
          countries: ['US'],
          allowedOrigins: [origin],
          policyFloor: 0,
        }),
      )),
  )
}

const wrongAnswers: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end('{"ok":true}')
}

describe('otp-kit conform', () => {
  it('holds the proxy to the contract, and says what it could not check', async () => {
    const args = ['conform', await proxy(), '--inbox', server().url, '--json']
    const { out } = await otpKit(args)
    const { results } = JSON.parse(out)
    const ids = (outcome: string) =>
      results
        .filter((result: { readonly outcome: string }) => result.outcome === outcome)
        .map(({ rule }: { readonly rule: { readonly id: string } }) => rule.id)
    // Rules that the proxy does not hold to yet.
    const known = new Set(['strangers-counters', 'no-sniffing'])
    expect(ids('failed').filter((id: string) => !known.has(id))).toEqual([])
    expect(ids('passed')).toContain('right-code')
    expect(ids('passed')).toContain('no-provider-ids')
    expect(ids('not-checked')).toEqual(
      expect.arrayContaining(['cors', 'cookie-secure', 'proof-used-once', 'address-limit']),
    )
  })

  it('sends nothing without an inbox or a destination', async () => {
    const { out } = await otpKit(['conform', await proxy()])
    expect(server().simulator.inbox.messages()).toEqual([])
    expect(out).toContain('Not checked')
    expect(out).toContain('There is nowhere to send a message to.')
    expect(out).toMatch(/\d+ hold, and \d+ were not checked\.\n$/)
  })

  it('prints each broken rule with what was seen, what it means, and its fix', async () => {
    const { exitCode, out } = await otpKit(['conform', await listen(() => wrongAnswers)])
    expect(exitCode).toBe(3)
    expect(out).toContain('✗ config')
    for (const label of ['seen', 'means', 'fix']) expect(out).toContain(`  ${label}`)
    expect(out).toContain('Browser A: GET config → 200 {"ok":true}')
  })

  it('asks for the code of a destination of yours', async () => {
    const url = await proxy()
    const { questions } = await otpKit(
      ['conform', url, '--to', '+12015550101', '--to', '+12015550102'],
      { answers: ['123456'] },
    )
    expect(questions[0]).toContain('+1 ••• ••• ••0')
  })

  it('needs a backend that answers', async () => {
    const { exitCode, err } = await otpKit(['conform', 'http://127.0.0.1:9/api'])
    expect(exitCode).toBe(5)
    expect(err).toContain('No backend answers at http://127.0.0.1:9.')
  })

  it('needs a simulator where one is given', async () => {
    const { exitCode, err } = await otpKit(['conform', await proxy(), '--inbox', await proxy()])
    expect(exitCode).toBe(2)
    expect(err).toContain('simulator answered 404')
  })

  it.each([
    [['conform', 'localhost:3000'], 'a URL'],
    [['conform', 'http://localhost', '--kind', 'post'], 'Allowed choices are phone, email'],
  ])('refuses %j', async (args, message) => {
    const { exitCode, err } = await otpKit(args)
    expect(exitCode).toBe(2)
    expect(err).toContain(message)
  })
})
