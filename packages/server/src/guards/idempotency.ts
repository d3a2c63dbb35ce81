import { idempotencyHeader, idempotencyKeyPattern } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import type { Call, ServerContext } from '../server-context.ts'
import { replayLifetimeMs } from '../limits.ts'
import { randomId } from '../random-id.ts'

/** The stored state of a request. `note`: what it stored before it called the provider. */
export interface IdempotencyEntry {
  readonly body: string
  readonly note: string | null
  readonly answer: Answer | null
  readonly until: number
}

export interface Execution {
  /** The note of an earlier execution under this key that called the provider and whose end is unknown, else `null`. */
  readonly note: string | null
  /** Call it right before the provider is called: from then on the request is not executed again. */
  begin(note: string): Promise<void>
}

/** Returns the body as text, without what may differ between two tries of one request. */
function canonical(body: object): string {
  const entries = Object.entries(body).filter(
    ([name, value]) => name !== 'challenge' && value !== undefined,
  )
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Executes a request once, however often it is sent under one key (draft-ietf-httpapi-idempotency-key). A key is valid
 * for one browser and one route. The lease ends by itself, so that a killed process blocks no later request.
 */
export async function runOnce(
  context: ServerContext,
  call: Call,
  route: 'send' | 'check',
  body: object,
  leaseMs: number,
  work: (execution: Execution) => Promise<Answer>,
): Promise<Answer> {
  const key = call.request.headers.get(idempotencyHeader)
  if (!key || !idempotencyKeyPattern.test(key)) throw new ProblemError('idempotency_key_required')
  const name = await context.keys.digest('execution', call.browser, route, key)
  const hash = await context.keys.digest('body', canonical(body))

  const write = (change: Partial<IdempotencyEntry>) => {
    const now = context.now()
    return context.executions.update(
      name,
      now,
      (entry) => entry.until,
      (known) => {
        const base = known ?? { note: null, answer: null }
        const write = { ...base, body: hash, ...change, until: now + replayLifetimeMs }
        return { write, result: undefined }
      },
    )
  }
  const read = async () => {
    const entry = await context.executions.read(name, context.now())
    if (entry && entry.body !== hash) throw new ProblemError('idempotency_key_reused')
    return entry
  }

  const early = await read()
  if (early?.answer) return early.answer

  const lease = `otp:lease:${name}`
  const holder = randomId()
  const free = await context.store.lease(lease, holder, leaseMs, context.now())
  if (!free) throw new ProblemError('idempotency_in_flight', { retryAt: context.now() + 1000 })
  let started = false
  try {
    // The other execution may have ended between the read and the lease.
    const entry = await read()
    if (entry?.answer) return entry.answer
    started = entry?.note != null
    const answer = await work({
      note: entry?.note ?? null,
      async begin(note) {
        await write({ note })
        started = true
      },
    })
    await ignoreFailure(write({ answer }))
    return answer
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    if (error.effect === 'final') await ignoreFailure(write({ answer: error.answer }))
    // Certainly nothing was done, so the same key may execute it again.
    if (error.effect === 'none' && started) await ignoreFailure(write({ note: null }))
    throw error
  } finally {
    await ignoreFailure(context.store.release(lease, holder))
  }
}

/** The request is executed and its answer known, so a failure to store it is ignored: a repeated request recovers. */
async function ignoreFailure(writing: Promise<void>): Promise<void> {
  await writing.catch(() => {})
}
