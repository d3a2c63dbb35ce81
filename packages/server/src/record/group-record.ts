import * as v from 'valibot'
import { hourMs } from '../limits.ts'
import { optionsObject, range } from '../options/option-schema.ts'

/** When a group of destinations, such as the numbers of one prefix, counts as pumped: its sends are not completed. */
export interface PumpingRules {
  /** The sends within an hour from which on the share of completed ones counts. @default 20 */
  readonly sends: number
  /** The client addresses that they have to come from. @default 5 */
  readonly addresses: number
  /** The share of sends that has to be completed by a right code, 0 to 1. @default 0.1 */
  readonly conversion: number
  /** Seconds that the group is paused for, 3600 at most. @default 3600 */
  readonly pause: number
}

export const pumpingOptions: v.GenericSchema<unknown, PumpingRules> = optionsObject<PumpingRules>({
  sends: v.optional(range(1, 1000), 20),
  addresses: v.optional(range(1, 100), 5),
  conversion: v.optional(range(0, 1), 0.1),
  pause: v.optional(range(1, 3600), 3600),
})

/** The sends to a group of destinations within the last hour, and the approvals. */
export interface GroupRecord {
  readonly sends: readonly GroupSend[]
  readonly approvals: readonly number[]
  readonly pausedUntil: number
  readonly until: number
}

interface GroupSend {
  readonly at: number
  /** A digest of the client's address. */
  readonly client: string
}

// More would not change the result, and each write carries them all.
const mostSends = 100

const empty: GroupRecord = { sends: [], approvals: [], pausedUntil: 0, until: 0 }

export function clientsOf({ sends }: GroupRecord): number {
  return new Set(sends.map(({ client }) => client)).size
}

function isSuspicious(record: GroupRecord, rules: PumpingRules): boolean {
  const { sends, approvals } = record
  return (
    sends.length >= rules.sends &&
    clientsOf(record) >= rules.addresses &&
    approvals.length < rules.conversion * sends.length
  )
}

/** Returns the record with one more send; it pauses the group where too few were completed. */
export function addSend(
  known: GroupRecord | null,
  send: GroupSend,
  rules: PumpingRules,
): GroupRecord {
  const { sends: before, approvals: all, pausedUntil } = known ?? empty
  const most = Math.max(mostSends, rules.sends)
  const sends = [...before.filter(({ at }) => at > send.at - hourMs), send].slice(-most)
  const approvals = all.filter((at) => at >= sends[0]!.at)
  const record = {
    sends,
    approvals,
    pausedUntil,
    until: Math.max(send.at + hourMs, pausedUntil),
  }
  // A send that was in flight prolongs no pause.
  if (pausedUntil > send.at || !isSuspicious(record, rules)) return record
  const until = send.at + rules.pause * 1000
  return { ...record, pausedUntil: until, until: Math.max(record.until, until) }
}

/** Returns the record with one more approval; it ends the pause where enough are completed now. */
export function addApproval(
  known: GroupRecord | null,
  at: number,
  rules: PumpingRules,
): GroupRecord | null {
  // Nothing was sent within the last hour that the approval could count for.
  if (!known) return null
  const record = { ...known, approvals: [...known.approvals, at] }
  return isSuspicious(record, rules) ? record : { ...record, pausedUntil: 0 }
}
