import { kinds, type Kind } from '@otp-kit/core/contract'
import * as v from 'valibot'
import type { Keys } from '../keys.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import { Masked } from '../masked.ts'
import { ProblemError } from '../answer.ts'
import type { Call, ServerContext } from '../server-context.ts'

/** The constant part of a verification. Encrypted, it is the handle that the browser keeps. */
export interface HandleClaims {
  readonly id: string
  readonly kind: Kind
  readonly to: Masked
  readonly purpose: string
  /** A digest of the secret that identifies the browser. */
  readonly browser: string
  readonly createdAt: number
  /** The handle is not accepted after this. */
  readonly expiresAt: number
}

const shape = v.object({
  id: v.string(),
  kind: v.picklist(kinds),
  to: v.string(),
  purpose: v.string(),
  browser: v.string(),
  createdAt: v.number(),
  expiresAt: v.number(),
})
type Written = v.InferOutput<typeof shape>

export function maskDestination(kind: Kind, to: string): Masked {
  return new Masked(to, rulesOf[kind].mask(to))
}

export async function sealHandle(keys: Keys, { to, ...claims }: HandleClaims): Promise<string> {
  const written: Written = { ...claims, to: to.reveal() }
  return keys.sealHandle(JSON.stringify(written))
}

/** Returns the claims of a handle, whoever calls; `null` if it is unknown or tampered with. */
export async function openHandle(keys: Keys, handle: string): Promise<HandleClaims | null> {
  const text = await keys.openHandle(handle)
  if (text === null) return null
  const written = v.parse(shape, JSON.parse(text))
  return { ...written, to: maskDestination(written.kind, written.to) }
}

/** Returns the claims of the caller's handle. @throws ProblemError if it is unknown, expired or another browser's */
export async function requireHandle(
  context: ServerContext,
  call: Call,
  handle: string,
): Promise<HandleClaims> {
  const claims = await openHandle(context.keys, handle)
  if (claims?.browser === call.browser && context.now() < claims.expiresAt) return claims
  if (claims && claims.browser !== call.browser) {
    context.emit({ type: 'handle-of-another-browser', verification: claims.id, kind: claims.kind })
  }
  throw new ProblemError('verification_lost')
}
