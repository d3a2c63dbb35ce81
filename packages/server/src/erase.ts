import { kinds, type CountryCode, type Kind } from '@otp-kit/core/contract'
import { ProblemError } from './answer.ts'
import type { Destination } from './guards/destination.ts'
import { destinationName } from './guards/idempotency.ts'
import { keysOfLimits } from './guards/limit.ts'
import { destinationSends, providerCap } from './guards/send-limits.ts'
import { maskDestination } from './handle/handle.ts'
import { rulesOf } from './kinds/kind-rules.ts'
import { usedKey } from './proof/spend.ts'
import { documentKey } from './record/documents.ts'
import { candidatesFor, type ServerContext } from './server-context.ts'

/** A destination as text. `country`: of a phone number without `+`. */
export interface DestinationText {
  readonly kind: Kind
  readonly to: string
  readonly country?: CountryCode | undefined
}

// Each one more is due to a send that went on in the meantime.
const mostRounds = 10

/** Returns the destination, whatever the site allows now. @throws TypeError if it cannot be read */
function readDestination({ kind, to, country }: DestinationText): Destination {
  if (!kinds.includes(kind)) throw new TypeError(`erase(): \`kind\` is one of ${kinds.join(', ')}.`)
  try {
    const rules = rulesOf[kind]
    const text = rules.read({ to, country }, { countries: null, lineTypes: null })
    return { kind, to: maskDestination(kind, text) }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new TypeError(
      `erase(): \`to\` is no ${kind === 'phone' ? 'phone number' : 'e-mail address'}. Pass it as \`verifyProof\` returned it in \`sub\`.`,
      { cause: error },
    )
  }
}

/** Removes what the store keeps about a destination. Proofs of it that were not used are refused from now on. */
export async function erase(context: ServerContext, text: DestinationText): Promise<void> {
  const { store, documents, now, emit } = context
  const destination = readDestination(text)
  const name = await destinationName(context, destination)
  const limits = await keysOfLimits(context, [
    ...destinationSends(context, destination),
    ...candidatesFor(context, text.kind).flatMap((each) => providerCap(destination, each)),
  ])
  const records = documentKey('record', '')
  for (let round = 0; round < mostRounds; round += 1) {
    const record = await documents.readOne('destination', name, now())
    const kept = record?.keys ?? []
    for (const { key, until } of kept.filter((each) => each.key.startsWith(records))) {
      const used = usedKey(key.slice(records.length))
      // Fails where the proof was used, which stays.
      await store.compareAndSet([{ key: used, from: null, to: '1', ttlMs: until - now() }], now())
    }
    const keys = [...kept.map(({ key }) => key), documentKey('destination', name), ...limits]
    await store.delete(keys, now())
    if (record === null) break
  }
  emit({ type: 'erased', kind: text.kind })
}
