import { safeParse } from 'valibot'
import {
  checkReply,
  problemBody,
  sendReply,
  statusReply,
  verificationConfig,
} from '../contract/reply-schemas.ts'
import type { Schema } from '../contract/schema.ts'
import type { Answer } from './answer.ts'

const replies: { readonly [C in Answer['call']]: Schema<unknown> } = {
  config: verificationConfig,
  send: sendReply,
  check: checkReply,
  status: statusReply,
}

/** Returns the first field that `known`, the same value without unknown fields, does not have. */
function difference(value: unknown, known: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [name, each] of Object.entries(value)) {
    const rest = new Map(Object.entries(known ?? {}))
    if (!rest.has(name)) return name
    const inner = difference(each, rest.get(name))
    if (inner !== null) return `${name}.${inner}`
  }
  return null
}

/** Returns the first field of an answer that its schema does not have; `null` if there is none, or no schema fits. */
export function unknownField({ call, status, json }: Answer): string | null {
  const parsed = safeParse(status === 200 ? replies[call] : problemBody, json)
  if (!parsed.success) return null
  const found = difference(json, parsed.output)
  // A member of RFC 9457 that the contract does not use.
  return found === 'instance' && status !== 200 ? null : found
}
