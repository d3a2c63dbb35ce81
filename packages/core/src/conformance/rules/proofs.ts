import { expectProblem } from '../answer.ts'
import { type CheckedRule, Violation } from '../rule.ts'
import type { Approval, Trial } from '../trial.ts'

async function accepted({ useProof }: Trial, proof: string, to: string): Promise<boolean> {
  return (await useProof?.(proof, to)) === true
}

/** Requires that an approval's proof is accepted, so that the refusals before it had another reason. */
async function expectAccepted(trial: Trial, { approved }: Approval): Promise<void> {
  if (await accepted(trial, approved.proof, approved.to)) return
  throw new Violation('A fresh proof was refused.')
}

const needs = ['destination', 'code', 'use-proof'] as const

export const proofRules: readonly CheckedRule[] = [
  {
    id: 'proof-used-once',
    area: 'proofs',
    requirement: 'A proof is accepted once, and `status` does not give it again after that.',
    meaning: 'One message verifies any number of accounts.',
    fix: 'Store the id of the proof as used in the same step as it is accepted: `verifyProof` does, or a UNIQUE column for `jti`.',
    needs,
    async check(trial) {
      const approval = await trial.approve()
      const { browser, awaiting, approved } = approval
      await expectAccepted(trial, approval)
      if (await accepted(trial, approved.proof, approved.to)) {
        throw new Violation('The proof was accepted twice.')
      }
      const answer = await browser.post('status', { verification: awaiting.verification })
      expectProblem(answer, 'verification_lost', 'To `status` after the proof was used')
    },
  },
  {
    id: 'proof-destination',
    area: 'proofs',
    requirement:
      'A proof is refused for another destination than its own, and not used up by that.',
    meaning: 'An account is created with a number that nobody has verified.',
    fix: 'Compare the destination of the form with that of the proof: `verifyProof(proof, { to })`.',
    needs,
    async check(trial) {
      const approval = await trial.approve()
      if (await accepted(trial, approval.approved.proof, trial.destination())) {
        throw new Violation('The proof was accepted for another destination.')
      }
      await expectAccepted(trial, approval)
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
      const approval = await trial.approve()
      const { proof, to } = approval.approved
      const middle = Math.floor(proof.length / 2)
      const other = proof[middle] === 'A' ? 'B' : 'A'
      const changed = `${proof.slice(0, middle)}${other}${proof.slice(middle + 1)}`
      const unsigned = `${proof.split('.').slice(0, 2).join('.')}.`
      for (const forged of [changed, unsigned, 'proof']) {
        if (await accepted(trial, forged, to)) throw new Violation('A changed proof was accepted.')
      }
      await expectAccepted(trial, approval)
    },
  },
]
