import fc from 'fast-check'
import type { Kind } from '@otp-kit/core/contract'
import { describe, expect, test } from 'vitest'
import { createBench, type Bench, type Reply, type TestBrowser } from './testing/fixtures/bench.ts'

/** Two spellings of one mailbox are among the addresses: they share its limits. */
const destinations: { readonly [K in Kind]: readonly string[] } = {
  phone: ['+12025550100', '+12025550170', '+12025550171'],
  email: ['ada@gmail.com', 'A.da+shop@gmail.com', 'person@example.com'],
}
/** The groups that receive at most four messages an hour. */
const owners: { readonly [K in Kind]: readonly (readonly string[])[] } = {
  phone: destinations.phone.map((number) => [number]),
  email: [destinations.email.slice(0, 2), destinations.email.slice(2)],
}

type Step =
  | { readonly do: 'send'; readonly to: number }
  | { readonly do: 'resend' | 'wrong' | 'right' | 'repeat' | 'wait-for-resend' }
  | { readonly do: 'wait'; readonly seconds: number }

const onlyResend: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('resend' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wrong' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('right' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait-for-resend' as const) }) },
)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), to: fc.nat(2) }) },
  { weight: 16, arbitrary: onlyResend },
)

/** What one browser knows, and the invariants that were violated. */
interface Session {
  readonly bench: Bench
  readonly browser: TestBrowser
  readonly kind: Kind
  readonly violations: string[]
  verification: string | undefined
  to: string
  resendAt: number
  /** Repeats the last request under its key. */
  repeat: (() => Promise<Reply>) | undefined
}

function createSession(bench: Bench, kind: Kind): Session {
  return {
    bench,
    browser: bench.browser(),
    kind,
    violations: [],
    verification: undefined,
    to: destinations[kind][0]!,
    resendAt: 0,
    repeat: undefined,
  }
}

function requireThat(
  { violations }: Session,
  holds: boolean,
  invariant: string,
  reply?: Reply,
): void {
  if (!holds) violations.push(`${invariant}: ${JSON.stringify(reply?.body)}`)
}

function count({ bench }: Session) {
  return {
    messages: bench.simulator.inbox.messages().length,
    attempts: bench.events.filter(({ type }) => type === 'incorrect').length,
  }
}

async function run(session: Session, call: () => Promise<Reply>): Promise<Reply> {
  session.repeat = call
  const reply = await call()
  const { status, body } = reply
  requireThat(session, status < 500, 'there is no server error', reply)
  const refusals = session.bench.events.filter(({ type }) => type === 'send-refused')
  requireThat(session, refusals.length === 0, "Didit's own limit is never reached", reply)
  if (body.status === 'awaiting') {
    session.verification = body.verification
    session.resendAt = session.bench.now() + body.resendIn * 1000
    requireThat(
      session,
      body.expiresIn === null || (body.expiresIn > 0 && body.expiresIn <= 300),
      'the code is not expired',
      reply,
    )
    const { attemptsLeft } = body
    requireThat(session, attemptsLeft === null || attemptsLeft > 0, 'an attempt is left', reply)
  }
  return reply
}

async function check(session: Session, verification: string, right: boolean): Promise<void> {
  const { bench, browser } = session
  const code = right ? bench.code(session.to) : bench.wrong(session.to)
  const key = browser.key()
  const before = (await browser.status(verification)).body
  const reply = await run(session, () => browser.check(verification, code, key))
  const { status, attemptsLeft } = reply.body
  const mayApprove = right || before.status === 'approved'
  requireThat(
    session,
    status !== 'approved' || mayApprove,
    'only the right code is approved',
    reply,
  )
  const oneUsed =
    status !== 'incorrect' ||
    (attemptsLeft === null
      ? before.attemptsLeft === null
      : attemptsLeft === before.attemptsLeft - 1)
  requireThat(session, oneUsed, 'a wrong code uses one attempt', reply)
}

async function perform(session: Session, step: Step): Promise<void> {
  const { bench, browser, kind, verification } = session
  const key = browser.key()
  switch (step.do) {
    case 'send': {
      const to = destinations[kind][step.to]!
      session.to = to
      await run(session, () => browser.send({ kind, to }, key))
      return
    }
    case 'resend':
      if (verification) await run(session, () => browser.send({ verification }, key))
      return
    case 'wrong':
    case 'right':
      if (verification) await check(session, verification, step.do === 'right')
      return
    case 'repeat': {
      if (!session.repeat) return
      const before = count(session)
      const [first, second] = [await session.repeat(), await session.repeat()]
      const same = JSON.stringify(first.body) === JSON.stringify(second.body)
      requireThat(session, same, 'a repeated request gets the same answer', second)
      // If a wait is over by now, the first of them may be executed, but never both.
      const after = count(session)
      requireThat(session, after.messages <= before.messages + 1, 'one key sends once', second)
      requireThat(
        session,
        after.attempts <= before.attempts + 1,
        'one key uses one attempt',
        second,
      )
      return
    }
    case 'wait':
      bench.advance(step.seconds)
      return
    case 'wait-for-resend':
      bench.advance(Math.max(0, (session.resendAt - bench.now()) / 1000))
  }
}

// Hundreds of calls per run: on a busy machine they take longer than the default timeout.
const timeout = 60_000

describe.each(['phone', 'email'] as const)('%s', (kind) => {
  test('whatever two browsers do, every answer stays true', { timeout }, async () => {
    const steps = fc.array(fc.tuple(fc.nat(1), anyStep), { minLength: 5, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const limits = { addressPerHour: 1000, checksPerAddressPerHour: 1000 }
        const bench = createBench({ limits })
        const sessions = [createSession(bench, kind), createSession(bench, kind)]
        for (const [index, step] of list) await perform(sessions[index]!, step)
        expect(sessions.flatMap(({ violations }) => violations)).toEqual([])
        for (const spellings of owners[kind]) {
          const sent = spellings
            .flatMap((to) => bench.simulator.inbox.messages(to).map(({ at }) => at))
            .sort((a, b) => a - b)
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
        const session = createSession(bench, kind)
        await perform(session, { do: 'send', to: 0 })
        for (const step of list) await perform(session, step)
        const verification = session.verification!
        const { body } = await session.browser.status(verification)
        // Neither an approved, nor an expired, nor a lost verification has a wait.
        const wait: number | undefined = body.resendIn ?? body.retryIn
        bench.advance(wait ?? 0)
        const reply = await session.browser.send({ verification })
        // If the handle has expired in the meantime, a new start is possible without a wait.
        const lost = reply.body.code === 'verification_lost'
        const sent = lost ? await session.browser.send({ kind, to: session.to }) : reply
        const accepted = wait === undefined || sent.body.status === 'awaiting'
        requireThat(session, accepted, 'the wait is over', sent)
        expect(session.violations).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
