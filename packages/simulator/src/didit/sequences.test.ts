import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  createClient,
  createStillSimulator,
  ordinary,
  type Reply,
  wrong,
} from '../testing/fixtures/didit-client.ts'

const minute = 60_000

type Step = 'send' | 'right' | 'wrong' | 'malformed' | number

/** A number is a duration that passes. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>('send') },
  { weight: 1, arbitrary: fc.constant<Step>('right') },
  { weight: 4, arbitrary: fc.constant<Step>('wrong') },
  { weight: 1, arbitrary: fc.constant<Step>('malformed') },
  { weight: 2, arbitrary: fc.constantFrom<Step>(1, minute, 5 * minute - 1, 5 * minute) },
  { weight: 1, arbitrary: fc.nat(61 * minute) },
)

interface Verification {
  readonly name: number
  readonly begun: number
  sends: number
  wrong: number
  over: boolean
}

/** A model of Didit's documentation: the expected answer to each step, as text. */
function createModel() {
  const all: Verification[] = []
  let now = 0
  let sends: number[] = []
  const pending = () => all.findLast(({ over, begun }) => !over && now - begun < 5 * minute)

  const send = () => {
    sends = sends.filter((at) => now - at < 60 * minute)
    if (sends.length >= 4) return 'limited'
    sends.push(now)
    const verification = pending()
    if (verification && verification.sends < 2) {
      verification.sends += 1
      return `Retry of ${verification.name}`
    }
    all.push({ name: all.length, begun: now, sends: 1, wrong: 0, over: false })
    return `Success of ${all.length - 1}`
  }
  const check = (right: boolean) => {
    const verification = pending()
    if (!verification) return 'Expired or Not Found of none'
    if (!right) verification.wrong += 1
    if (!right && verification.wrong < 3) return `Failed of none, ${3 - verification.wrong} left`
    verification.over = true
    const status = right ? 'Approved' : 'Declined'
    return `${status} of ${verification.name}, ${verification.sends} sends`
  }

  return {
    pending: () => pending()?.name,
    take(taken: Step): string {
      if (typeof taken === 'number') now += taken
      else if (taken === 'send') return send()
      else if (taken !== 'malformed') return check(taken === 'right')
      return 'nothing'
    },
  }
}

/** Returns the simulator's answers in the format of the model. */
function createSubject() {
  const simulator = createStillSimulator()
  const client = createClient(simulator)
  const ids: string[] = []
  const codes: string[] = []

  const describeReply = ({ status, body }: Reply) => {
    if (status === 429) return 'limited'
    if (status === 400) return 'nothing'
    if (body.status === 'Success') {
      ids.push(body.request_id)
      codes.push(simulator.inbox.latest()?.code ?? '')
    }
    const name = ids.indexOf(body.request_id)
    const sent = body.phone ? `, ${body.phone.verification_attempts} sends` : ''
    const left = body.phone === null ? `, ${body.message.at(-1)} left` : ''
    return `${body.status} of ${name === -1 ? 'none' : name}${sent}${left}`
  }

  return async (taken: Step, pending: number | undefined): Promise<string> => {
    if (typeof taken === 'number') {
      simulator.clock.advance(taken)
      return 'nothing'
    }
    if (taken === 'send') return describeReply(await client.send(ordinary))
    if (taken === 'malformed') return describeReply(await client.check(ordinary, 'abc'))
    const code = codes[pending ?? -1] ?? '123456'
    return describeReply(await client.check(ordinary, taken === 'right' ? code : wrong(code)))
  }
}

// 300 sequences take four seconds, and more on a busy machine.
it(
  'matches the documentation for random sequences of sends, codes and time',
  { timeout: 30_000 },
  async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const model = createModel()
        const subject = createSubject()
        const expected: string[] = []
        const answers: string[] = []
        for (const taken of steps) {
          const pending = model.pending()
          expected.push(model.take(taken))
          answers.push(await subject(taken, pending))
        }
        for (const answer of answers) seen.add(answer.split(' ')[0] ?? '')
        expect(answers).toEqual(expected)
      }),
      { seed: 20261120, numRuns: 300 },
    )
    // The sequences reach every possible answer.
    expect([...seen].sort()).toEqual([
      'Approved',
      'Declined',
      'Expired',
      'Failed',
      'Retry',
      'Success',
      'limited',
      'nothing',
    ])
  },
)
