import { idempotencyHeader, idempotencyKeyPattern } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import type { HandleClaims } from '../handle/handle.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import { replayLifetimeMs } from '../limits.ts'
import { breakerName } from '../providers/breaker.ts'
import { randomId } from '../random-id.ts'
import type { Act } from '../record/act.ts'
import type { Names, Snapshot } from '../record/documents.ts'
import { candidatesFor, roundKey, type Call, type ServerContext } from '../server-context.ts'
import type { Destination } from './destination.ts'

/** @throws ProblemError */
export function requireKey({ request }: Call): string {
  const key = request.headers.get(idempotencyHeader)
  if (!key || !idempotencyKeyPattern.test(key)) throw new ProblemError('idempotency_key_required')
  return key
}

/** Returns the body as text, without what may differ between two tries of one request. */
function canonical(body: object): string {
  const entries = Object.entries(body).filter(
    ([name, value]) => name !== 'challenge' && value !== undefined,
  )
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

export interface Execution {
  /** The id of this execution, as the holder of the act and of the attempt. */
  readonly id: string
  readonly leaseUntil: number
  /** Returns the act at the moment before the provider is called. Its write is what begins the call. */
  begun(note: Act['note']): Act
}

export interface Steps {
  /** Executes the request. It begins by writing the act over none, so that no other execution begins it too. */
  execute(snapshot: Snapshot, execution: Execution): Promise<Answer>
  /** Answers a request that was executed before: with what is true now. */
  repeat(snapshot: Snapshot, outcome: Exclude<Act['outcome'], 'pending'>): Promise<Answer>
  /** Finds out how an execution ended whose end is unknown, without executing the request again. */
  recover(snapshot: Snapshot, act: Act, execution: Execution): Promise<Answer>
}

export async function namesOf(
  context: ServerContext,
  claims: HandleClaims,
  act: string | null,
): Promise<Names> {
  const { kind, id } = claims
  const to = claims.to.reveal()
  const isCounted = context.settings.pumping && rulesOf[kind].isPumped
  const [round, destination, group] = await Promise.all([
    roundKey(context, claims),
    destinationName(context, claims),
    isCounted ? context.digest('group', kind, rulesOf[kind].group(to).key) : null,
  ])
  const breakers = candidatesFor(context, kind).map(({ provider }) =>
    breakerName(provider.name, kind),
  )
  return { act, record: id, round, destination, group, pause: 'sends', breakers }
}

/** Returns the name of a destination's record. */
export function destinationName(
  { digest }: ServerContext,
  { kind, to }: Destination,
): Promise<string> {
  return digest('destination', kind, rulesOf[kind].limitKey(to.reveal()))
}

/**
 * Executes a request once, however often it is sent under one key (draft-ietf-httpapi-idempotency-key). A key is valid
 * for one browser and one route. The lease ends by itself, so that a killed process blocks no later request.
 */
export async function runOnce(
  context: ServerContext,
  call: Call,
  {
    claims,
    route,
    key,
    body,
  }: {
    readonly claims: HandleClaims
    readonly route: 'send' | 'check'
    readonly key: string
    readonly body: object
  },
  leaseMs: number,
  steps: Steps,
): Promise<Answer> {
  const [hash, name] = await Promise.all([
    context.digest('body', canonical(body)),
    context.digest('act', call.browser, route, key),
  ])
  const names = await namesOf(context, claims, name)
  const now = context.now()
  const id = randomId()
  const leaseUntil = now + leaseMs
  const execution: Execution = {
    id,
    leaseUntil,
    begun: (note) => ({
      body: hash,
      holder: id,
      leaseUntil,
      note,
      outcome: 'pending',
      settled: 0,
      settleAt: 0,
      until: context.now() + replayLifetimeMs,
    }),
  }

  async function resume(snapshot: Snapshot, act: Act): Promise<Answer> {
    if (act.body !== hash) throw new ProblemError('idempotency_key_reused')
    if (act.outcome !== 'pending') return steps.repeat(snapshot, act.outcome)
    if (act.leaseUntil > context.now()) throw inFlight(context)
    return steps.recover(snapshot, act, execution)
  }

  const snapshot = await context.documents.read(names, now)
  if (snapshot.act) return resume(snapshot, snapshot.act)
  try {
    return await steps.execute(snapshot, execution)
  } catch (error) {
    if (!(error instanceof ProblemError) || error.effect !== 'none') throw error
    // The refusal may be due to another execution under this key, whose answer then counts.
    const later = await context.documents.read(names, context.now())
    if (later.act && later.act.holder !== id) return resume(later, later.act)
    throw error
  }
}

export function inFlight(context: ServerContext): ProblemError {
  const retryAt = context.now() + 1000
  return new ProblemError('idempotency_in_flight', { retryAt, effect: 'unknown' })
}
