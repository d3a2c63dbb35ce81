import { safeParse } from 'valibot'
import { checkReply, statusReply } from '../../contract/reply-schemas.ts'
import { describe, expectProblem, expectReply } from '../answer.ts'
import { type CheckedRule, NotChecked, Violation } from '../rule.ts'
import { NotApproved } from '../trial.ts'

export const approvalRules: readonly CheckedRule[] = [
  {
    id: 'right-code',
    area: 'approval',
    requirement:
      'The right code answers 200 with `Approved`: a proof, its seconds, and the full destination.',
    meaning: 'Nobody can be verified, or the form gets nothing that its backend can check.',
    fix: 'Sign a proof of the destination where the provider approves the code. `to` is the E.164 number or address.',
    needs: ['destination', 'code'],
    async check({ sharedApproval, kind }) {
      const { to, approved } = await sharedApproval().catch((error: unknown) => {
        if (error instanceof NotApproved) throw new Violation(error.message)
        throw error
      })
      if (approved.to !== to || approved.kind !== kind) {
        throw new Violation('`to` and `kind` are not those that the code was sent to.')
      }
    },
  },
  {
    id: 'repeated-approval',
    area: 'approval',
    requirement: 'The right code is approved again, under its key and under another.',
    meaning: 'After a lost answer, or with two tabs, the page reports the right code as wrong.',
    fix: 'Answer from the stored approval, without a call to the provider.',
    needs: ['destination', 'code'],
    async check({ sharedApproval }) {
      const { browser, awaiting, code, checkKey } = await sharedApproval()
      const body = { verification: awaiting.verification, code }
      for (const [when, options] of [
        ['under its key', { key: checkKey }],
        ['under another key', {}],
      ] as const) {
        const answer = await browser.post('check', body, options)
        const reply = expectReply(answer, checkReply, `To the right code again, ${when}`)
        if (reply.status !== 'approved') {
          throw new Violation(`The right code was answered with "${reply.status}" ${when}.`)
        }
      }
    },
  },
  {
    id: 'status-approved',
    area: 'approval',
    requirement:
      '`status` of an approved verification gives the proof again, until it is used or over.',
    meaning:
      'A page that is loaded again has lost its proof, and the user pays with another message.',
    fix: 'Issue the proof again, with the same id, so that it is used once however often it was issued.',
    needs: ['destination', 'code'],
    async check({ sharedApproval }) {
      const { browser, awaiting, to } = await sharedApproval()
      const answer = await browser.post('status', { verification: awaiting.verification })
      const reply = expectReply(answer, statusReply, 'To `status` of an approved verification')
      if (reply.status !== 'approved' || reply.to !== to) {
        throw new Violation(`The answer was ${describe(answer)}.`)
      }
    },
  },
  {
    id: 'bound-approval',
    area: 'approval',
    requirement: 'Another browser does not get the proof, not even with handle and code.',
    meaning: 'Anyone who has seen a handle and a code can use the number as verified.',
    fix: 'Compare the cookie before the state is read, in `status` and `check` alike.',
    needs: ['destination', 'code'],
    async check({ sharedApproval, knownBrowser }) {
      const { awaiting, code } = await sharedApproval()
      const { verification } = awaiting
      const stranger = await knownBrowser()
      const status = await stranger.post('status', { verification })
      expectProblem(status, 'verification_lost', 'To `status` of another browser’s approval')
      const check = await stranger.post('check', { verification, code })
      expectProblem(check, 'verification_lost', 'To `check` of another browser’s approval')
    },
  },
  {
    id: 'code-used-once',
    area: 'approval',
    requirement:
      'A code that was approved verifies nothing else: a new verification needs its own.',
    meaning: 'An old message is enough to verify the number without its phone.',
    fix: 'Compare codes with the current verification of the provider alone.',
    needs: ['destination', 'code'],
    async check({ sharedApproval, start, readCode }) {
      const { to, code } = await sharedApproval()
      const again = await start({ to })
      if ((await readCode(to)) === code) throw new NotChecked('Every message has the same code.')
      const body = { verification: again.awaiting.verification, code }
      const answer = await again.browser.post('check', body)
      const reply = safeParse(checkReply, answer.json)
      if (reply.success && reply.output.status === 'approved')
        throw new Violation('The old code was approved.')
    },
  },
]
