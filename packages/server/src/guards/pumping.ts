import { ProblemError } from '../answer.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { Snapshot } from '../record/documents.ts'
import { clientsOf, type GroupRecord } from '../record/group-record.ts'
import type { Call, ServerContext } from '../server-context.ts'
import { addressBuckets } from './client-address.ts'
import type { Destination } from './destination.ts'

/** Requires that the group of the destination is not paused. @throws ProblemError */
export function requireNotPumped({ now, emit }: ServerContext, { group }: Snapshot): void {
  const retryAt = group?.pausedUntil ?? 0
  if (retryAt <= now()) return
  emit({ type: 'limited', limit: 'pumping', retryIn: Math.ceil((retryAt - now()) / 1000) })
  throw new ProblemError('send_limit', { retryAt })
}

/** Returns a digest of the client's network: the widest one, because the owner of a /48 has any number of addresses. */
export async function clientDigest({ digest }: ServerContext, call: Call): Promise<string> {
  const text = await digest('client', addressBuckets(call.address).at(-1)!.bucket)
  // As much as telling five of a hundred apart takes.
  return text.slice(0, 10)
}

/** Reports that a send has paused its group. */
export function reportPumping(
  { now, emit }: ServerContext,
  { kind, to }: Destination,
  before: GroupRecord | null,
  after: GroupRecord | null | undefined,
): void {
  if (!after || after.pausedUntil <= Math.max(now(), before?.pausedUntil ?? 0)) return
  emit({
    type: 'pumping-suspected',
    kind,
    prefix: rulesOf[kind].group(to.reveal()).key,
    sends: after.sends.length,
    addresses: clientsOf(after),
    completed: after.approvals.length,
    pausedFor: Math.ceil((after.pausedUntil - now()) / 1000),
  })
}
