import { addressFor, numberFor } from '@otp-kit/simulator'
import { startSimulator } from '@otp-kit/simulator/server'
import { describe, expect, it } from 'vitest'
import { simulated } from '../testing/fixtures/simulated.ts'

const { server, otpKit, codeOf } = simulated()
const number = '+12025550170'
const address = 'ada@example.com'

describe('send and check for a phone number', () => {
  it('send a code and approve it', async () => {
    const sent = await otpKit(['send', number, '--channel', 'sms', '--code-size', '8'])
    expect(sent).toMatchObject({ exitCode: 0, err: '' })
    expect(sent.out).toMatch(/^✓ A code was sent to .+70\.\n {2}requestId {2}[0-9a-f-]{36}\n$/)
    expect(codeOf(number)).toMatch(/^\d{8}$/)
    expect(server().simulator.inbox.latest(number)?.channel).toBe('sms')

    const wrong = await otpKit(['check', number, '00000000'])
    expect(wrong).toMatchObject({ exitCode: 3, out: '✗ The code is wrong. 2 attempts left.\n' })
    const right = await otpKit(['check', number, codeOf(number)])
    expect(right.exitCode).toBe(0)
    expect(right.out).toMatch(/^✓ The code is right: .+70 is verified\.\n$/)
    expect((await otpKit(['check', number, codeOf(number)])).exitCode).toBe(3)
  })

  it('print JSON on one line, without the number or a code', async () => {
    const sent = await otpKit(['--json', 'send', number])
    expect(JSON.parse(sent.out)).toMatchObject({ status: 'sent', provider: 'didit', again: false })
    const again = await otpKit(['send', number, '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ again: true })
    const checked = await otpKit(['check', number, codeOf(number), '--json'])
    expect(checked.out.trim().split('\n')).toHaveLength(1)
    const body = JSON.parse(checked.out)
    expect(body).toMatchObject({ status: 'approved', risks: [] })
    expect(body.answer.phone.lifecycle.at(-2).details.code_tried).toBe('(hidden)')
    expect(sent.out).not.toContain(number)
  })

  it('accept a formatted number', async () => {
    expect((await otpKit(['send', '(202) 555-0170', '--country', 'us'])).exitCode).toBe(0)
    expect(codeOf(number)).toMatch(/^\d{6}$/)
    const none = await otpKit(['send', '202 555 0170'])
    expect(none).toMatchObject({ exitCode: 2, out: '' })
    expect(none.err).toContain('--country')
    expect((await otpKit(['send', 'nobody'])).err).toContain('contains no number')
  })

  it('decline for the given risks', async () => {
    const to = numberFor('voip')
    await otpKit(['send', to])
    const declined = await otpKit(['check', to, codeOf(to), '--decline', 'voip,disposable'])
    expect(declined).toMatchObject({ exitCode: 3 })
    expect(declined.out).toContain('VOIP_NUMBER_DETECTED')
    expect((await otpKit(['check', to, '123456', '--decline', 'void'])).err).toContain('not one of')
    expect((await otpKit(['check', to, '123456', '--decline', 'breached'])).exitCode).toBe(2)
  })

  it.each([
    ['blocked-spam', 3, 'blocked by the provider'],
    ['undeliverable', 3, 'cannot be reached'],
    ['invalid-number', 4, 'Didit refused the request'],
    ['number-limit', 5, 'four codes an hour'],
    ['write-limit', 5, 'Try again in 30 s'],
    ['no-top-up', 4, 'first top-up'],
    ['no-credit', 4, 'balance'],
    ['key-refused', 4, 'refused the API key'],
    ['key-expired', 4, 'refused the API key'],
    ['provider-error', 5, 'nothing was done'],
    ['provider-unavailable', 5, 'nothing was done'],
    ['send-answer-lost', 6, 'may have been processed'],
  ] as const)('exits for %s with %i', async (outcome, exitCode, message) => {
    const ran = await otpKit(['send', numberFor(outcome)])
    expect(ran.exitCode).toBe(exitCode)
    expect(ran.out + ran.err).toContain(message)
    expect(ran.out + ran.err).not.toContain(numberFor(outcome))
  })

  it('prints an error as JSON', async () => {
    const ran = await otpKit(['send', numberFor('no-credit'), '--json'])
    expect(ran.err).toBe('')
    expect(JSON.parse(ran.out)).toMatchObject({ error: { code: 'provider-money' } })
  })

  it('names the fields that the provider refuses', async () => {
    const ran = await otpKit(['send', number, '--code-size', '9', '--sender-name', '12345'])
    expect(ran.exitCode).toBe(4)
    expect(ran.err).toContain('options.code_size: Ensure this value is less than or equal to 8.')
    expect(ran.err).toContain('options.sms_sender_name')
  })
})

describe('send and check for an e-mail address', () => {
  it('send a code and approve it', async () => {
    const sent = await otpKit([
      'send',
      address,
      '--alphanumeric',
      '--locale',
      'de',
      '--white-label',
    ])
    expect(sent.out).toContain('a•••@example.com')
    const message = server().simulator.inbox.latest(address)
    expect(message?.subject).toContain('Bestätigungscode')
    expect(message?.from).toContain('Your application')
    const checked = await otpKit(['check', address, codeOf(address).toLowerCase()])
    expect(checked.exitCode).toBe(0)
  })

  it('decline a breached address where --decline says so', async () => {
    const to = addressFor('breached')
    await otpKit(['send', to])
    const checked = await otpKit(['check', to, codeOf(to), '--decline', 'breached'])
    expect([checked.exitCode, checked.out]).toEqual([3, expect.stringContaining('BREACHED_EMAIL')])
    expect((await otpKit(['send', addressFor('undeliverable')])).exitCode).toBe(3)
  })

  it.each([
    ['ada@', 'nothing after the @'],
    ['ada@example', 'domain is incomplete'],
    ['ada@example.com, bob@example.com', 'more than one address'],
  ])('refuse "%s"', async (to, message) => {
    const refused = await otpKit(['send', to])
    expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining(message)])
    expect(server().simulator.exchanges.list()).toEqual([])
  })

  it('send to an international domain in its ASCII form', async () => {
    const sent = await otpKit(['send', ' ada@Müller.example '])
    expect(sent.out).toContain('a•••@xn--mller-kva.example')
    const checked = await otpKit([
      'check',
      'ada@müller.example',
      codeOf('ada@xn--mller-kva.example'),
    ])
    expect(checked.exitCode).toBe(0)
  })

  it('refuse options of the other kind', async () => {
    expect((await otpKit(['send', address, '--channel', 'sms'])).err).toContain(
      '--channel is not for',
    )
    expect((await otpKit(['send', number, '--alphanumeric'])).err).toContain('not for a phone')
    expect((await otpKit(['check', address, '1', '--decline', 'voip'])).exitCode).toBe(2)
    expect(server().simulator.inbox.messages()).toEqual([])
  })
})

describe('send and check with IDMeta', () => {
  it.each([
    ['a number', number],
    ['an address', address],
  ])('send a code to %s and approve it', async (_, to) => {
    const env = { OTP_KIT_PROVIDER: 'idmeta', IDMETA_TRUST_FLOW_ID: '1710' }
    const sent = await otpKit(['send', to, '--json'], { env })
    const { validation, reference, status } = JSON.parse(sent.out)
    expect(status).toBe('sent')
    const ids = ['--validation', validation, ...(reference ? ['--reference', reference] : [])]
    expect((await otpKit(['check', to, '000000', ...ids], { env })).exitCode).toBe(3)
    expect((await otpKit(['check', to, codeOf(to), ...ids], { env })).exitCode).toBe(0)
  })

  it('report a missing option', async () => {
    const check = await otpKit(['check', number, '123456', '--provider', 'idmeta'])
    expect([check.exitCode, check.err]).toEqual([2, expect.stringContaining('--validation')])
    const channel = await otpKit(['send', number, '--provider', 'idmeta', '--channel', 'sms'])
    expect(channel.err).toContain('--channel is not for IDMeta')
    const real = await otpKit(['send', number, '--provider', 'idmeta'], {
      env: { IDMETA_BASE_URL: '' },
    })
    expect(real.err).toContain('IDMETA_TRUST_FLOW_ID')
  })

  it.each([
    ['blocked-spam', 3],
    ['key-refused', 4],
    ['number-limit', 5],
    ['provider-error', 6],
  ] as const)('exits for %s with %i', async (outcome, exitCode) => {
    const ran = await otpKit(['send', numberFor(outcome), '--provider', 'idmeta'])
    expect(ran.exitCode).toBe(exitCode)
  })
})

describe('keys and addresses', () => {
  const real = { DIDIT_BASE_URL: '' }

  it('are read from a prompt, and not shown', async () => {
    const ran = await otpKit(['send', number, '--base-url', server().url], {
      env: { DIDIT_API_KEY: 'live-key' },
    })
    expect(ran.exitCode).toBe(0)
    const asked = await otpKit(['didit', 'balance'], { env: real, answers: [] })
    expect(asked).toMatchObject({ exitCode: 130, out: '' })
    expect(asked.questions[0]).toContain('DIDIT_API_KEY is not set')
  })

  it('are required without a terminal, and are not an option', async () => {
    const none = await otpKit(['send', number], { env: real })
    expect([none.exitCode, none.err]).toEqual([
      2,
      expect.stringContaining('DIDIT_API_KEY is not set'),
    ])
    const option = await otpKit(['send', number, '--api-key', 'x'])
    expect([option.exitCode, option.err]).toEqual([2, expect.stringContaining('unknown option')])
  })

  it.each([
    ['http://example.com', 'https'],
    ['https://example.com', '--allow-other-host'],
    ['nowhere', 'not a URL'],
  ])('are not sent to %s by mistake', async (url, message) => {
    const ran = await otpKit(['send', number, '--base-url', url], { env: { DIDIT_API_KEY: 'k' } })
    expect(ran.exitCode).toBe(2)
    expect(ran.err).toContain(message)
  })

  it('report an unreachable provider', async () => {
    const gone = await startSimulator()
    await gone.close()
    const ran = await otpKit(['send', number, '--base-url', gone.url])
    expect([ran.exitCode, ran.err]).toEqual([5, expect.stringContaining('cannot be reached')])
  })

  it('refuse an unknown provider', async () => {
    const ran = await otpKit(['send', number], { env: { OTP_KIT_PROVIDER: 'twilio' } })
    expect([ran.exitCode, ran.err]).toEqual([2, expect.stringContaining('didit or idmeta')])
  })
})
