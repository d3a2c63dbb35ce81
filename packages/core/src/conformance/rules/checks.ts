import { checkReply, statusReply } from '../../contract/reply-schemas.ts'
import { describe, expectProblem, expectReply, problemOf } from '../answer.ts'
import { spendAttempt, tryWrongCode, useUpAttempts } from '../wrong-codes.ts'
import { type CheckedRule, NotChecked, Violation } from '../rule.ts'
import type { Started, Trial } from '../trial.ts'

export const checkRules: readonly CheckedRule[] = [
  {
    id: 'wrong-code',
    area: 'checks',
    requirement:
      'A wrong code answers 200 with `incorrect`, with an attempt less where attempts are stated.',
    meaning:
      'Where it is approved, every number is verified without its phone. Where it is an error, the page asks for nothing new.',
    fix: 'Read the status in the body of the provider: a wrong code is HTTP 200 there too (Didit: only `Approved` is right).',
    needs: ['destination'],
    async check(trial) {
      const started = await trial.start()
      const reply = await tryWrongCode(trial, started, 0)
      if (reply.status !== 'incorrect') {
        throw new Violation(`A wrong code was answered with "${reply.status}".`)
      }
      const before = started.awaiting.attemptsLeft
      if (before !== null && reply.attemptsLeft !== null && reply.attemptsLeft !== before - 1) {
        throw new Violation(
          `\`attemptsLeft\` was ${before} before a wrong code, and ${reply.attemptsLeft} after it.`,
        )
      }
    },
  },
  {
    id: 'malformed-code',
    area: 'checks',
    requirement: 'A code of another shape is refused with `code_malformed`, and spends no attempt.',
    meaning: 'A slip of the finger costs an attempt.',
    fix: 'Compare it with the code shape before the provider is called.',
    needs: ['destination'],
    async check({ shared, evidence }) {
      const { browser, awaiting } = await shared()
      const { verification, attemptsLeft } = awaiting
      // Longer than any code, and recognised where it is echoed.
      const long = '864286428642'
      evidence.codes.add(long)
      for (const code of [long, '1', '?'.repeat(awaiting.code.length)]) {
        const answer = await browser.post('check', { verification, code })
        expectProblem(answer, 'code_malformed', 'To a code of another shape')
      }
      const status = await browser.post('status', { verification })
      const reply = expectReply(status, statusReply, 'To `status` after malformed codes')
      const left = reply.status === 'awaiting' ? reply.attemptsLeft : 0
      if (left !== attemptsLeft) {
        throw new Violation(`\`attemptsLeft\` was ${attemptsLeft}, and is ${left} now.`)
      }
    },
  },
  {
    id: 'repeated-check',
    area: 'checks',
    requirement: 'A check that is repeated under its key spends no second attempt.',
    meaning: 'A lost answer costs the user an attempt.',
    fix: 'Store the answer under browser, route and key, and answer it again.',
    needs: ['destination'],
    async check(trial) {
      const started = await trial.start()
      const { browser, awaiting } = started
      const key = trial.randomHex()
      const body = { verification: awaiting.verification, code: await trial.wrongCode(started) }
      const first = await browser.post('check', body, { key })
      const reply = expectReply(first, checkReply, 'To a wrong code')
      const second = await browser.post('check', body, { key })
      if (second.text !== first.text) {
        throw new Violation(
          `The first answer was ${describe(first)}, and the second under the same key ${describe(second)}.`,
        )
      }
      const other = { ...body, code: await trial.wrongCode(started, 1) }
      const reused = await browser.post('check', other, { key })
      expectProblem(reused, 'idempotency_key_reused', 'To another code under a used key')
      const next = await tryWrongCode(trial, started, 2)
      const before = reply.status === 'incorrect' ? reply.attemptsLeft : null
      if (next.status !== 'incorrect' || before === null || next.attemptsLeft === null) return
      if (next.attemptsLeft !== before - 1) {
        throw new Violation(
          `\`attemptsLeft\` was ${before}, and ${next.attemptsLeft} after a repeat and one other code.`,
        )
      }
    },
  },
  {
    id: 'attempts-used-up',
    area: 'checks',
    requirement:
      'After the last attempt the verification is `declined`, and the right code is no longer approved.',
    meaning: 'Codes can be guessed: six digits take a script minutes.',
    fix: 'Count attempts in a store, and refuse before the provider is called.',
    needs: ['destination'],
    async check(trial) {
      const started = await trial.start()
      await useUpAttempts(trial, started)
      if (!trial.inbox) return
      const { browser, awaiting, to } = started
      const body = { verification: awaiting.verification, code: await trial.readCode(to) }
      const answer = await browser.post('check', body)
      const reply = expectReply(answer, checkReply, 'To the right code after the last attempt')
      if (reply.status !== 'declined') {
        throw new Violation(
          `The right code was answered with "${reply.status}" after the last attempt.`,
        )
      }
    },
  },
  {
    id: 'strangers-counters',
    area: 'checks',
    requirement:
      'A browser that starts a verification of a destination gets to know nothing about those that others have started: counters are `null`, or those of a fresh one.',
    meaning: 'Anyone who knows a number sees when its owner signs up somewhere, and how that goes.',
    fix: 'Answer `null` for `attemptsLeft`, `sendsLeft` and `expiresIn` to a browser that shares the verification of another.',
    needs: ['destination'],
    async check({ rivals }) {
      const { older: owner, newer: stranger } = await rivals()
      for (const name of ['attemptsLeft', 'sendsLeft'] as const) {
        const [fresh, seen] = [owner.awaiting[name], stranger.awaiting[name]]
        if (seen !== null && seen !== fresh) {
          throw new Violation(
            `A stranger sees \`${name}\`: ${seen}, where a fresh destination has ${fresh}.`,
          )
        }
      }
    },
  },
  {
    id: 'attempts-per-destination',
    area: 'checks',
    requirement:
      '`attemptsLeft` is true where two browsers verify one destination: attempts are counted as the provider counts them, and the older handle spends none.',
    meaning:
      'The page promises attempts that do not exist; or a stranger spends those of the user.',
    fix: 'Count attempts per verification of the provider, not per handle. Its owner is the browser whose send was accepted last; answer `superseded` to the others.',
    needs: ['destination'],
    async check(trial) {
      const { older, newer } = await trial.rivals()
      await useUpAttempts(trial, newer, async (tries) => {
        if (tries === 1) await spendAttempt(trial, older, 5)
      })
    },
  },
  {
    id: 'own-destination',
    area: 'checks',
    requirement: 'A check is for the destination of its handle, whatever else its body says.',
    meaning: 'An attacker verifies a number of their own and gets the proof for another.',
    fix: 'Take the destination from the handle or the store, never from the body of a check.',
    needs: ['destination', 'code'],
    async check(trial) {
      const victim = await trial.start()
      const attacker = await trial.start()
      const body = {
        verification: victim.awaiting.verification,
        code: await trial.readCode(attacker.to),
        ...namesOf(attacker.to),
      }
      if (body.code === (await trial.readCode(victim.to))) {
        throw new NotChecked('Every message has the same code.')
      }
      await expectNotApprovedFor(trial, victim, body, victim.to)
      const own = {
        verification: attacker.awaiting.verification,
        code: body.code,
        ...namesOf(victim.to),
      }
      await expectNotApprovedFor(trial, attacker, own, victim.to)
    },
  },
]

/** Returns the destination under every name that a backend may read it by. */
function namesOf(to: string): Readonly<Record<string, string>> {
  const names = [
    'to',
    'destination',
    'number',
    'phone',
    'phone_number',
    'phoneNumber',
    'e164',
    'email',
  ]
  return Object.fromEntries(names.map((name) => [name, to]))
}

/** Both refusing the body and ignoring the other fields are right. */
async function expectNotApprovedFor(
  trial: Trial,
  { browser }: Started,
  body: object,
  to: string,
): Promise<void> {
  const answer = await browser.post('check', body)
  if (problemOf(answer) || answer.status !== 200) return
  const reply = expectReply(answer, checkReply, 'To a check with a destination in its body')
  if (reply.status === 'approved' && reply.to === to) {
    throw new Violation('A code that was sent to one destination verified another.')
  }
  if (reply.status === 'approved') trial.evidence.destinations.add(reply.to)
}
