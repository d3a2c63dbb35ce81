import { describe, expect, it } from 'vitest'
import {
  createClient,
  createStillSimulator,
  ordinary,
  start,
} from '../testing/fixtures/didit-client.ts'
import { readScenario } from './read-scenario.ts'

const own = '+4915112345678'

describe('a scenario', () => {
  it('sets the initial code, balance, blocklist, outcomes, trouble and time', async () => {
    const simulator = createStillSimulator({
      scenario: {
        name: 'A bad day',
        code: '4242',
        balance: 0.1,
        blocklist: [ordinary, 'bad@example.com'],
        outcomes: { [own]: 'blocked-spam', 'ada@example.com': 'breached' },
        originBound: 'example.com',
        trouble: { duplicateRate: 0.5 },
        clock: { set: start + 60_000, frozen: true },
      },
    })
    const { send, check, sendEmail, checkEmail } = createClient(simulator)
    expect(simulator.clock.now()).toBe(start + 60_000)
    expect(simulator.clock.frozen).toBe(true)
    expect(simulator.trouble.get().duplicateRate).toBe(0.5)
    expect((await send(own)).body).toMatchObject({ status: 'Blocked', reason: 'spam' })

    await send(ordinary, { options: { preferred_channel: 'sms' } })
    const message = simulator.inbox.latest(ordinary)
    expect(message?.code).toBe('424242')
    expect(message?.text.split('\n').at(-1)).toBe('@example.com #424242')
    const { body } = await check(ordinary, '424242')
    expect(body.phone.warnings).toMatchObject([{ risk: 'PHONE_NUMBER_IN_BLOCKLIST' }])
    expect((await send('+12025550171')).status).toBe(403)

    const rich = createClient(simulator, 'another-key')
    await rich.sendEmail('ada@example.com')
    const checked = await rich.checkEmail('ada@example.com', '424242')
    expect(checked.body.email.is_breached).toBe(true)
    await sendEmail('bad@example.com')
    expect((await checkEmail('bad@example.com', '424242')).body).toMatchObject({
      status: 'Declined',
      email: { warnings: [{ risk: 'EMAIL_IN_BLOCKLIST' }] },
    })
  })

  it('applies its steps at their times', () => {
    const simulator = createStillSimulator()
    simulator.play({
      steps: [
        { after: '2min', trouble: { offline: false } },
        { after: '30s', trouble: { offline: true }, outcomes: { [own]: 'voip' } },
      ],
    })
    const offline = () => simulator.trouble.get().offline
    expect(offline()).toBe(false)
    simulator.clock.advance(30_000)
    expect(offline()).toBe(true)
    expect(simulator.assignedOutcomes()).toEqual({ [own]: 'voip' })
    simulator.clock.advance(90_000)
    expect(offline()).toBe(false)
  })

  it('ends when another starts', () => {
    const simulator = createStillSimulator()
    simulator.play({ code: '1111', steps: [{ after: 1000, trouble: { offline: true } }] })
    simulator.play({ name: 'quiet' })
    simulator.clock.advance(2000)
    expect(simulator.trouble.get().offline).toBe(false)
    expect(simulator.exportState().defaults.code).toBeUndefined()
  })

  it('starts again on reset, at the current time', () => {
    const scenario = {
      clock: { set: start + 5000 },
      outcomes: { [own]: 'voip' },
      steps: [{ after: 1000, trouble: { offline: true } }],
    }
    const simulator = createStillSimulator({ scenario })
    simulator.clock.advance(1000)
    expect(simulator.trouble.get().offline).toBe(true)
    simulator.reset()
    expect(simulator.trouble.get().offline).toBe(false)
    expect(simulator.assignedOutcomes()).toEqual({ [own]: 'voip' })
    expect(simulator.clock.now()).toBe(start + 6000)
    simulator.clock.advance(1000)
    expect(simulator.trouble.get().offline).toBe(true)
  })

  it('is refused without any change where its clock has passed', () => {
    const simulator = createStillSimulator()
    const past = { code: '1111', trouble: { offline: true }, clock: { set: start - 1 } }
    expect(() => simulator.play(past)).toThrow(/^scenario.clock.set: .* has passed/)
    expect(simulator.trouble.get().offline).toBe(false)
    expect(simulator.exportState().defaults.code).toBeUndefined()
  })

  it('ignores a clock that has passed when its step comes', () => {
    const steps = [
      { after: 1000, clock: { set: start + 60_000 } },
      { after: 2000, trouble: { offline: true } },
    ]
    const simulator = createStillSimulator({ scenario: { steps } })
    simulator.clock.advance(1000)
    expect(simulator.clock.now()).toBe(start + 60_000)
    simulator.reset()
    simulator.clock.advance(1000)
    expect(simulator.clock.now()).toBe(start + 61_000)
    simulator.clock.advance(1000)
    expect(simulator.trouble.get().offline).toBe(true)
  })

  it.each<[unknown, string]>([
    [null, 'scenario: '],
    [{ cod: '1234' }, 'scenario.cod: '],
    [{ code: '12' }, 'scenario.code: It has to be four to eight digits.'],
    [{ balance: -1 }, 'scenario.balance: '],
    [{ originBound: 'https://example.com' }, 'scenario.originBound: It has to be a domain'],
    [{ blocklist: ['me'] }, 'scenario.blocklist.0: It has to be a number with its +'],
    [
      { outcomes: { [own]: 'aproved' } },
      'scenario.outcomes: outcomes: there is no outcome "aproved"',
    ],
    [{ outcomes: { 'a@b.c': 'voip' } }, 'no outcome "voip" for a@b.c'],
    [{ trouble: { latency: 1 } }, '"latency" is not one of latencyMs'],
    [{ clock: { set: 'noon' } }, 'scenario.clock.set: It has to be milliseconds since 1970'],
    [
      { steps: [{ after: '5 days' }] },
      'scenario.steps.0.after: It has to be milliseconds, or a text',
    ],
    [{ steps: [{ trouble: {} }] }, 'scenario.steps.0.after: '],
  ])('is refused where it is %j', (scenario, message) => {
    expect(() => readScenario(scenario)).toThrow(message)
  })
})
