import { kinds, type Kind } from '@otp-kit/core/contract'
import { ProblemError } from './answer.ts'
import { dayMs, minuteMs } from './limits.ts'
import type { Snapshot } from './record/documents.ts'
import { pauseOf, type Pause, type PauseRecord } from './record/pause-record.ts'
import type { ServerContext } from './server-context.ts'

/** Options of `pauseSends`: what is paused, for how long, and why. */
export interface PauseOptions {
  /** The kind whose sends are paused. @default all */
  readonly kind?: Kind | undefined
  /** Seconds after which sends go on by themselves. @default they do not, until `resumeSends` is called */
  readonly seconds?: number | undefined
  /** For your log: it is in the events and nowhere else. */
  readonly reason?: string | undefined
}

// Nothing in the store lives for ever.
const longestPauseMs: number = 365 * dayMs

/** Changes the pauses of one kind, or of all, for every process that shares the store. */
async function setPause(
  { documents, now }: ServerContext,
  only: Kind | undefined,
  pause: Pause | undefined,
): Promise<void> {
  const changed = Object.fromEntries(
    kinds.filter((kind) => only === undefined || kind === only).map((kind) => [kind, pause]),
  )
  await documents.updateOne('pause', 'sends', now(), (known): PauseRecord | null => {
    const paused = { ...known?.kinds, ...changed }
    const lasting = Object.values(paused).some((each) => each !== undefined)
    return lasting ? { kinds: paused, until: now() + longestPauseMs } : null
  })
}

/** @throws TypeError if an option is invalid */
export async function pauseSends(
  context: ServerContext,
  { kind, seconds, reason }: PauseOptions,
): Promise<void> {
  if (kind !== undefined && !kinds.includes(kind)) {
    throw new TypeError(`pauseSends(): \`kind\` is one of ${kinds.join(', ')}, or is left out.`)
  }
  const valid = seconds === undefined || (seconds > 0 && seconds * 1000 <= longestPauseMs)
  if (!valid) {
    throw new TypeError('pauseSends(): `seconds` is a number from 1 to 31536000, or is left out.')
  }
  const until = seconds === undefined ? null : context.now() + seconds * 1000
  await setPause(context, kind, { reason: reason ?? null, until })
  context.emit({
    type: 'sends-paused',
    kind: kind ?? null,
    seconds: seconds ?? null,
    reason: reason ?? null,
  })
}

export async function resumeSends(context: ServerContext, kind: Kind | undefined): Promise<void> {
  await setPause(context, kind, undefined)
  context.emit({ type: 'sends-resumed', kind: kind ?? null })
}

/** Requires that sends are not paused. @throws ProblemError */
export function requireNotPaused(
  { now, emit }: ServerContext,
  kind: Kind,
  { pause: record }: Snapshot,
): void {
  const pause = pauseOf(record, kind, now())
  if (!pause) return
  // Where no end is known, clients ask again in a minute.
  const retryAt = pause.until ?? now() + minuteMs
  emit({ type: 'limited', limit: 'paused', retryIn: Math.ceil((retryAt - now()) / 1000) })
  throw new ProblemError('provider_unavailable', { retryAt })
}
