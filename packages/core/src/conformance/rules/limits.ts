import { checkReply, sendReply } from '../../contract/reply-schemas.ts'
import { type Answer, describe, expectProblem, expectReply, problemOf } from '../answer.ts'
import { type CheckedRule, NotChecked, Violation } from '../rule.ts'

/** The most messages an hour that a destination can want. */
const maxMessages = 10

export const limitRules: readonly CheckedRule[] = [
  {
    id: 'alike-refusals',
    area: 'limits',
    requirement: 'Every refusal for reasons of policy gets the same answer, `policy`.',
    meaning: 'Fraudsters learn which check has found them, and try the next number.',
    fix: 'Answer one body without a detail, whatever the reason. Say the reason in your own log.',
    needs: ['phone', 'refused-destinations'],
    async check({ inbox, knownBrowser, send, evidence }) {
      const answers: Answer[] = []
      for (const to of inbox?.refusedDestinations ?? []) {
        evidence.destinations.add(to)
        const { answer } = await send(await knownBrowser(), to)
        if (problemOf(answer)?.code === 'country_not_allowed') {
          throw new NotChecked('The destinations are in a country that the backend does not allow.')
        }
        expectProblem(answer, 'policy', 'To a destination that the provider refuses')
        answers.push(answer)
      }
      const other = answers.find(({ text }) => text !== answers[0]?.text)
      if (other)
        throw new Violation(`One reason was answered with ${describe(other)}, others otherwise.`)
    },
  },
  {
    id: 'destination-limit',
    area: 'limits',
    requirement: `A destination gets at most ${maxMessages} messages an hour, whoever asks for them.`,
    meaning: 'Strangers can flood a phone, at your expense.',
    fix: 'Count messages per destination in a store, over all browsers, and answer `destination_limit`.',
    needs: ['destination'],
    async check({ knownBrowser, kind, start }) {
      const { to } = await start()
      for (let messages = 1; messages <= maxMessages; messages++) {
        const answer = await (await knownBrowser()).post('send', { kind, to })
        if (answer.status === 200) continue
        expectProblem(
          answer,
          ['destination_limit', 'send_limit', 'cooldown'],
          'To one more send to a destination',
        )
        return
      }
      throw new Violation(`More than ${maxMessages} messages were sent to one destination.`)
    },
  },
  {
    id: 'expired',
    area: 'limits',
    requirement: 'The right code answers `expired` once `expiresIn` is over.',
    meaning: 'A message that is found later is enough to verify the number without its phone.',
    fix: 'Answer 200 with `expired` where the provider finds no verification.',
    needs: ['destination', 'code', 'clock'],
    async check({ start, readCode, advance }) {
      const { browser, to, awaiting } = await start()
      const code = await readCode(to)
      await advance((awaiting.expiresIn ?? 900) + 1)
      const answer = await browser.post('check', { verification: awaiting.verification, code })
      const reply = expectReply(answer, checkReply, 'To the right code after its time')
      if (reply.status !== 'expired') {
        throw new Violation(`The right code was answered with "${reply.status}" after its time.`)
      }
    },
  },
  {
    id: 'resend',
    area: 'limits',
    requirement: 'A resend after `resendIn` keeps the handle.',
    meaning: 'The page checks codes of a verification that is over.',
    fix: 'Answer the handle of the request again.',
    needs: ['destination', 'clock'],
    async check({ start, advance }) {
      const { browser, awaiting } = await start()
      await advance(awaiting.resendIn)
      const { verification } = awaiting
      const answer = await browser.post('send', { verification })
      if (problemOf(answer)?.code === 'cooldown') {
        throw new NotChecked(
          "The backend's clock is not the simulator's, so its time was not moved.",
        )
      }
      const { verification: again } = expectReply(answer, sendReply, 'To a resend in time')
      if (again !== verification) throw new Violation('The resend got another handle.')
    },
  },
]
