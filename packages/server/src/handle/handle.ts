import { kinds, type Kind } from '@otp-kit/core/contract'
import * as v from 'valibot'
import type { Keys } from '../keys.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import { Masked } from '../masked.ts'

/** What never changes about a verification. The browser holds it, sealed: the handle. */
export interface HandleClaims {
  readonly id: string
  readonly kind: Kind
  readonly to: Masked
  readonly purpose: string
  /** A digest of what the browser is known by. */
  readonly browser: string
  readonly bornAt: number
  /** No use of it is possible after this. */
  readonly endsAt: number
}

const shape = v.object({
  id: v.string(),
  kind: v.picklist(kinds),
  to: v.string(),
  purpose: v.string(),
  browser: v.string(),
  bornAt: v.number(),
  endsAt: v.number(),
})
type Written = v.InferOutput<typeof shape>

export function maskDestination(kind: Kind, to: string): Masked {
  return new Masked(to, rulesOf[kind].mask(to))
}

export async function sealHandle(keys: Keys, { to, ...claims }: HandleClaims): Promise<string> {
  const written: Written = { ...claims, to: to.reveal() }
  return keys.seal('handle', JSON.stringify(written))
}

/** `null` for a handle that is unknown, tampered with, over, or another browser's: nobody can tell which. */
export async function openHandle(
  keys: Keys,
  handle: string,
  browser: string,
  now: number,
): Promise<HandleClaims | null> {
  const text = await keys.open('handle', handle)
  if (text === null) return null
  const written = v.parse(shape, JSON.parse(text))
  if (written.browser !== browser || now >= written.endsAt) return null
  return { ...written, to: maskDestination(written.kind, written.to) }
}
