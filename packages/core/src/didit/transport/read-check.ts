import type { CheckReply } from '../../contract/messages.ts'
import type { Kind } from '../../contract/terms.ts'
import { diditAttemptsLeft } from '../phone-check.ts'
import { diditDecline } from '../phone-report.ts'
import type { DiditCheckReply } from './didit-kinds.ts'

interface Checked {
  readonly kind: Kind
  readonly to: string
  /** Didit's id of the send; `null` for an unconfirmed one. */
  readonly requestId: string | null
}

/** Returns the result of a check. `retryIn`: seconds until the next message is offered. */
export function readCheck(
  reply: DiditCheckReply,
  checked: Checked,
  retryIn: number,
): CheckReply<null> {
  switch (reply.status) {
    case 'Approved': {
      const { kind, to } = checked
      if (!isApproval(reply, checked)) return { status: 'expired' }
      return { status: 'approved', kind, to, proof: null, proofExpiresIn: null }
    }
    case 'Declined': {
      // The text of the message is only a hint, for a reply without a report.
      const attempts =
        diditDecline(reply.report).reason === 'attempts' ||
        /maximum attempts/i.test(reply.message ?? '')
      return attempts
        ? { status: 'declined', reason: 'attempts', retryIn }
        : { status: 'declined', reason: 'policy', retryIn: null }
    }
    case 'Failed':
      return { status: 'incorrect', attemptsLeft: diditAttemptsLeft(reply.message) }
    case 'Expired or Not Found':
      return { status: 'expired' }
  }
}

/**
 * Didit finds a verification by its destination alone, so the code of another service with the same key is approved
 * too: a live approval has to have the id of the send. An unconfirmed send has none, and the sandbox's ids are random.
 */
function isApproval(
  { sandbox, reportStatus, requestId }: Extract<DiditCheckReply, { status: 'Approved' }>,
  checked: Checked,
): boolean {
  if (reportStatus != null && reportStatus !== 'Approved') return false
  return sandbox || checked.requestId === null || checked.requestId === requestId
}
