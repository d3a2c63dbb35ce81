import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBench, type Bench, type Reply, type TestBrowser } from './testing/fixtures/bench.ts'

const numbers = ['+12025550100', '+12025550170', '+12025550171'] as const

type Step =
  | { readonly do: 'send'; readonly to: number }
  | { readonly do: 'resend' | 'wrong' | 'right' | 'again' | 'wait-as-told' }
  | { readonly do: 'wait'; readonly seconds: number }

const onlyResend: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('resend' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wrong' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('right' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('again' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait-as-told' as const) }) },
)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), to: fc.nat(2) }) },
  { weight: 16, arbitrary: onlyResend },
)

/** What one browser has in hand, and every promise to it that was broken. */
interface Hand {
  readonly bench: Bench
  readonly browser: TestBrowser
  readonly broken: string[]
  verification: string | undefined
  to: string
  resendAt: number
  /** Its last act, to be made again under the same key. */
  last: (() => Promise<Reply>) | undefined
}

function handOf(bench: Bench): Hand {
  const none = { verification: undefined, to: numbers[0], resendAt: 0, last: undefined }
  return { bench, browser: bench.browser(), broken: [], ...none }
}

function promise({ broken }: Hand, kept: boolean, what: string, reply?: Reply): void {
  if (!kept) broken.push(`${what}: ${JSON.stringify(reply?.body)}`)
}

function count({ bench }: Hand) {
  return {
    messages: bench.simulator.inbox.messages().length,
    attempts: bench.events.filter(({ type }) => type === 'incorrect').length,
  }
}

async function run(hand: Hand, call: () => Promise<Reply>): Promise<Reply> {
  hand.last = call
  const reply = await call()
  const { status, body } = reply
  promise(hand, status < 500, 'nothing goes wrong where nothing is wrong', reply)
  const refusals = hand.bench.events.filter(({ type }) => type === 'send-refused')
  promise(hand, refusals.length === 0, "Didit's own cap on a number is never met", reply)
  if (body.status === 'awaiting') {
    hand.verification = body.verification
    hand.resendAt = hand.bench.now() + body.resendIn * 1000
    promise(hand, body.expiresIn > 0 && body.expiresIn <= 300, 'the code lives', reply)
    promise(hand, body.attemptsLeft > 0, 'and can be tried', reply)
  }
  return reply
}

async function check(hand: Hand, verification: string, right: boolean): Promise<void> {
  const { bench, browser } = hand
  const code = right ? bench.code(hand.to) : bench.wrong(hand.to)
  const key = browser.key()
  const before = (await browser.status(verification)).body
  const reply = await run(hand, () => browser.check(verification, code, key))
  const { status, attemptsLeft } = reply.body
  const byRight = right || before.status === 'approved'
  promise(hand, status !== 'approved' || byRight, 'only the right code is approved', reply)
  const spent = status !== 'incorrect' || attemptsLeft === before.attemptsLeft - 1
  promise(hand, spent, 'a wrong code spends one attempt', reply)
}

async function act(hand: Hand, step: Step): Promise<void> {
  const { bench, browser, verification } = hand
  const key = browser.key()
  switch (step.do) {
    case 'send':
      hand.to = numbers[step.to]!
      await run(hand, () => browser.send({ kind: 'phone', to: hand.to }, key))
      return
    case 'resend':
      if (verification) await run(hand, () => browser.send({ verification }, key))
      return
    case 'wrong':
    case 'right':
      if (verification) await check(hand, verification, step.do === 'right')
      return
    case 'again': {
      if (!hand.last) return
      const before = count(hand)
      const [first, second] = [await hand.last(), await hand.last()]
      promise(hand, JSON.stringify(first.body) === JSON.stringify(second.body), 'a replay', second)
      // A wait that is over by now may let the first of them through, but never both.
      const after = count(hand)
      promise(hand, after.messages <= before.messages + 1, 'one key sends once', second)
      promise(hand, after.attempts <= before.attempts + 1, 'one key spends once', second)
      return
    }
    case 'wait':
      bench.advance(step.seconds)
      return
    case 'wait-as-told':
      bench.advance(Math.max(0, (hand.resendAt - bench.now()) / 1000))
  }
}

// Hundreds of calls each: on a busy machine they need more than a unit test's five seconds.
const timeout = 60_000

test('whatever two browsers do, every answer stays true', { timeout }, async () => {
  const steps = fc.array(fc.tuple(fc.nat(1), anyStep), { minLength: 5, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const bench = createBench({ limits: { addressPerHour: 1000, checksPerAddressPerHour: 1000 } })
      const hands = [handOf(bench), handOf(bench)]
      for (const [whose, step] of list) await act(hands[whose]!, step)
      expect(hands.flatMap(({ broken }) => broken)).toEqual([])
      for (const number of numbers) {
        const sent = bench.simulator.inbox.messages(number).map(({ at }) => at)
        const spans = sent.slice(4).map((at, index) => at - sent[index]!)
        expect(spans.filter((span) => span < 3_600_000)).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

test('a send is accepted after the wait that was answered', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(onlyResend, { maxLength: 25 }), async (list) => {
      const bench = createBench()
      const hand = handOf(bench)
      await act(hand, { do: 'send', to: 0 })
      for (const step of list) await act(hand, step)
      const verification = hand.verification!
      const { body } = await hand.browser.status(verification)
      // Approved, expired and lost tell no wait.
      const told: number | undefined = body.resendIn ?? body.retryIn
      bench.advance(told ?? 0)
      const reply = await hand.browser.send({ verification })
      // The handle may have ended meanwhile: then the person starts anew, at once.
      const lost = reply.body.code === 'verification_lost'
      const sent = lost ? await hand.browser.send({ kind: 'phone', to: hand.to }) : reply
      promise(hand, told === undefined || sent.body.status === 'awaiting', 'the wait is over', sent)
      expect(hand.broken).toEqual([])
    }),
    { numRuns: 60 },
  )
})
