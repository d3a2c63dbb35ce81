import { idempotencyHeader, idempotencyKeyPattern } from '@otp-kit/core/contract'
import { Fault, type Answer } from '../answer.ts'
import type { Call, Kit } from '../kit.ts'
import { replayLifetimeMs } from '../limits.ts'
import { randomId } from '../random-id.ts'

/** What is known of an act. `note`: what the act wrote down before it called the provider. */
export interface IdempotencyEntry {
  readonly body: string
  readonly note: string | null
  readonly answer: Answer | null
  readonly until: number
}

export interface Act {
  /** An earlier try under this key reached the provider, and nobody knows how it ended. */
  readonly note: string | null
  /** To be called right before the provider is: from here on the act is not done again. */
  begin(note: string): Promise<void>
}

/** The request without what may differ between two tries of one act. */
function canonical(body: object): string {
  const entries = Object.entries(body).filter(
    ([name, value]) => name !== 'challenge' && value !== undefined,
  )
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Runs an act of the person once, however often it is asked for under one key (draft-ietf-httpapi-idempotency-key).
 * The scope of a key is one browser and one route. The lease ends by itself, so that a killed process blocks nobody.
 */
export async function once(
  kit: Kit,
  call: Call,
  route: 'send' | 'check',
  body: object,
  leaseMs: number,
  work: (act: Act) => Promise<Answer>,
): Promise<Answer> {
  const key = call.request.headers.get(idempotencyHeader)
  if (!key || !idempotencyKeyPattern.test(key)) throw new Fault('idempotency_key_required')
  const name = await kit.keys.digest('act', call.browser, route, key)
  const hash = await kit.keys.digest('body', canonical(body))

  const write = (change: Partial<IdempotencyEntry>) => {
    const now = kit.now()
    return kit.acts.update(
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
    const entry = await kit.acts.read(name, kit.now())
    if (entry && entry.body !== hash) throw new Fault('idempotency_key_reused')
    return entry
  }

  const early = await read()
  if (early?.answer) return early.answer

  const lease = `otp:lease:${name}`
  const holder = randomId()
  const free = await kit.store.lease(lease, holder, leaseMs, kit.now())
  if (!free) throw new Fault('idempotency_in_flight', { retryAt: kit.now() + 1000 })
  let began = false
  try {
    // It may have ended between the look and the lease.
    const entry = await read()
    if (entry?.answer) return entry.answer
    began = entry?.note != null
    const answer = await work({
      note: entry?.note ?? null,
      async begin(note) {
        await write({ note })
        began = true
      },
    })
    await settle(write({ answer }))
    return answer
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error.fate === 'settled') await settle(write({ answer: error.answer }))
    // Certainly nothing was done: the same key may do it yet.
    if (error.fate === 'nothing' && began) await settle(write({ note: null }))
    throw error
  } finally {
    await settle(kit.store.release(lease, holder))
  }
}

/** The act is done and its answer known: that it could not be kept takes nothing from it, and a replay settles it. */
async function settle(writing: Promise<void>): Promise<void> {
  await writing.catch(() => {})
}
