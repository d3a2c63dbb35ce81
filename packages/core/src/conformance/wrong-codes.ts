import type { CheckReply } from '../contract/messages.ts'
import { checkReply } from '../contract/reply-schemas.ts'
import { expectReply } from './answer.ts'
import { Violation } from './rule.ts'
import type { Started, Trial } from './trial.ts'

/** More tries than any provider allows. */
const maxTries = 10

/** Enters a wrong code, and returns the answer. */
export async function tryWrongCode(
  trial: Trial,
  started: Started,
  index: number,
): Promise<CheckReply> {
  const { browser, awaiting } = started
  const body = { verification: awaiting.verification, code: await trial.wrongCode(started, index) }
  return expectReply(await browser.post('check', body), checkReply, 'To a wrong code')
}

/** Spends an attempt, whatever the answer. */
export async function spendAttempt(trial: Trial, started: Started, index: number): Promise<void> {
  const { browser, awaiting } = started
  const code = await trial.wrongCode(started, index)
  await browser.post('check', { verification: awaiting.verification, code })
}

/** Enters wrong codes until the verification is over, and requires that `attemptsLeft` was true each time. */
export async function useUpAttempts(
  trial: Trial,
  started: Started,
  between: (tries: number) => Promise<void> = async () => {},
): Promise<void> {
  let promised = started.awaiting.attemptsLeft
  for (let tries = 1; tries <= maxTries; tries++) {
    const reply = await tryWrongCode(trial, started, tries)
    if (reply.status === 'approved') throw new Violation('A wrong code was approved.')
    if (reply.status !== 'incorrect') {
      if (promised !== null && promised > 1) {
        throw new Violation(
          `${promised} attempts were left by the answer before, and one wrong code was answered with "${reply.status}".`,
        )
      }
      return
    }
    const { attemptsLeft } = reply
    if (promised !== null && attemptsLeft !== null && attemptsLeft >= promised) {
      throw new Violation(
        `\`attemptsLeft\` was ${promised} before a wrong code, and ${attemptsLeft} after it.`,
      )
    }
    promised = attemptsLeft ?? (promised === null ? null : promised - 1)
    await between(tries)
  }
  throw new Violation(`${maxTries} wrong codes were checked, and the next one would be too.`)
}
