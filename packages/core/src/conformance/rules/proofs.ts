import { statusReply } from '../../contract/reply-schemas.ts'
import { expectProblem, expectReply } from '../answer.ts'
import { type CheckedRule, Violation } from '../rule.ts'
import type { Approval, Trial } from '../trial.ts'

async function accepted({ useProof }: Trial, proof: string, to: string): Promise<boolean> {
  return (await useProof?.(proof, to)) === true
}

/** Reserved for fiction and for examples, and none of `fictionalDestinations`; nothing is sent there. */
const others = { phone: '+12025550199', email: 'somebody-else@example.com' } as const

/** Requires that a refusal has not used the proof up. */
async function expectUnused({ browser, awaiting }: Approval): Promise<void> {
  const answer = await browser.post('status', { verification: awaiting.verification })
  const reply = expectReply(answer, statusReply, 'To `status` after a proof was refused')
  if (reply.status !== 'approved') throw new Violation('The refusal has used the proof up.')
}

const needs = ['destination', 'code', 'use-proof'] as const

export const proofRules: readonly CheckedRule[] = [
  {
    id: 'proof-destination',
    area: 'proofs',
    requirement:
      'A proof is refused for another destination than its own, and not used up by that.',
    meaning: 'An account is created with an unverified number.',
    fix: 'Compare the destination of the form with that of the proof: `verifyProof(proof, { to })`.',
    needs,
    async check(trial) {
      const approval = await trial.sharedApproval()
      if (await accepted(trial, approval.approved.proof, others[trial.kind])) {
        throw new Violation('The proof was accepted for another destination.')
      }
      await expectUnused(approval)
    },
  },
  {
    id: 'proof-signed',
    area: 'proofs',
    requirement: 'A proof that was changed is refused.',
    meaning: 'Anyone can write a proof for any number.',
    fix: 'Verify its signature before anything in it is read, with the one algorithm that you sign with.',
    needs,
    async check(trial) {
      const { proof, to } = (await trial.sharedApproval()).approved
      const middle = Math.floor(proof.length / 2)
      const other = proof[middle] === 'A' ? 'B' : 'A'
      const changed = `${proof.slice(0, middle)}${other}${proof.slice(middle + 1)}`
      const unsigned = `${proof.split('.').slice(0, 2).join('.')}.`
      for (const forged of [changed, unsigned, 'proof']) {
        if (await accepted(trial, forged, to)) throw new Violation('A changed proof was accepted.')
      }
    },
  },
  {
    id: 'proof-used-once',
    area: 'proofs',
    requirement: 'A proof is accepted once, and `status` does not give it again after that.',
    meaning: 'One message verifies any number of accounts.',
    fix: 'Store the id of the proof as used in the same step as it is accepted: `verifyProof` does, or a UNIQUE column for `jti`.',
    needs,
    async check(trial) {
      const { browser, awaiting, approved } = await trial.approve()
      if (!(await accepted(trial, approved.proof, approved.to))) {
        throw new Violation('A fresh proof was refused.')
      }
      if (await accepted(trial, approved.proof, approved.to)) {
        throw new Violation('The proof was accepted twice.')
      }
      const answer = await browser.post('status', { verification: awaiting.verification })
      expectProblem(answer, 'verification_lost', 'To `status` after the proof was used')
    },
  },
]
