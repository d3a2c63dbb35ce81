import { problems } from '@otp-kit/core/contract'
import type { Answer } from '../answer.ts'
import { isProofError } from '../proof/proof-error.ts'
import type { ProofClaims } from '../proof/proof.ts'
import type { Outcome, Telemetry } from './telemetry.ts'

/** Returns how a call of a page ended. `undefined`: with no answer of a route, such as that of `config`. */
export function outcomeOfAnswer(answer: Answer | undefined): Outcome {
  if (answer === undefined) return { outcome: 'ok', failed: false }
  const { status } = answer
  if (status === 'problem') {
    const { code, awaiting } = answer
    const { kind, channel } = awaiting ?? {}
    return { outcome: code, failed: problems[code].status >= 500, refused: true, kind, channel }
  }
  const kind = 'kind' in answer ? answer.kind : undefined
  const channel = 'channel' in answer ? answer.channel : undefined
  return { outcome: status, failed: false, kind, channel }
}

const failures: ReadonlySet<string> = new Set(['unconfirmed', 'unavailable', 'misconfigured'])

/** Returns how a call to a provider ended. */
export function outcomeOfResult({ status }: { readonly status: string }): Outcome {
  return { outcome: status, failed: failures.has(status) }
}

/** Measures the verification of a proof. A refused one has not failed. */
export async function observeProof(
  { observe }: Telemetry,
  verify: () => Promise<ProofClaims>,
): Promise<ProofClaims> {
  const ended = await observe(
    { type: 'call', call: 'verify-proof' },
    () =>
      verify().then(
        (claims) => ({ claims }),
        (error: unknown) => ({ error }),
      ),
    (result): Outcome => {
      if ('claims' in result)
        return { outcome: 'accepted', failed: false, kind: result.claims.kind }
      const { error } = result
      return isProofError(error)
        ? { outcome: error.code, failed: false, refused: true }
        : { outcome: 'error', failed: true }
    },
  )
  if ('claims' in ended) return ended.claims
  throw ended.error
}
