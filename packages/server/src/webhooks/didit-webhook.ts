import {
  type DiditDecision,
  diditDecision,
  diditDecline,
  type DiditEvent,
  type DiditWarning,
} from '@otp-kit/core/didit'
import type { Channel, Kind } from '@otp-kit/core/contract'
import { maskEmail } from '@otp-kit/core/email'
import { maskPhone } from '@otp-kit/core/phone'
import * as v from 'valibot'
import type { ServerEvent } from '../events.ts'
import { referenceKey } from '../providers/didit/didit-kind.ts'
import { channelOf } from '../providers/didit/phone.ts'
import { tag } from '../providers/failure-facts.ts'
import { canonicalJson } from './canonical-json.ts'
import { createSignatureVerifier } from './signature.ts'
import type { WebhookSource } from './webhook-source.ts'

const provider = 'didit'
const utf8 = new TextEncoder()

const envelope = v.object({
  event_id: v.nullish(v.pipe(v.string(), v.maxLength(200))),
  webhook_type: v.pipe(v.string(), v.maxLength(200)),
  /** Unix seconds. */
  timestamp: v.pipe(v.number(), v.safeInteger()),
  session_id: v.nullish(v.pipe(v.string(), v.maxLength(200))),
  status: v.nullish(v.string()),
  environment: v.nullish(v.string()),
  metadata: v.nullish(v.record(v.string(), v.unknown())),
  decision: v.nullish(v.unknown()),
})
type Envelope = v.InferOutput<typeof envelope>

/**
 * Didit's webhooks. `X-Signature` covers the raw bytes. `X-Signature-V2` covers the content, so that it outlives a body
 * parser. `X-Signature-Simple` covers neither the decision nor the body's own time, and is not accepted.
 */
export function diditWebhooks(secrets: readonly string[]): WebhookSource {
  const isValid = createSignatureVerifier(secrets)
  return {
    provider,
    claims: (headers) => headers.has('x-signature') || headers.has('x-signature-v2'),
    async isSigned(headers, raw, text) {
      if (await isValid(headers.get('x-signature'), raw)) return true
      const content = headers.get('x-signature-v2')
      return content !== null && isValid(content, utf8.encode(canonicalJson(text)))
    },
    read(body) {
      const read = v.safeParse(envelope, body)
      if (!read.success) return null
      const { event_id: id, webhook_type: type, session_id: session, timestamp } = read.output
      return {
        id: id ?? JSON.stringify([type, session ?? null, timestamp]),
        at: timestamp * 1000,
        event: eventOf(read.output),
      }
    },
  }
}

function ignored(reason: 'type' | 'sandbox' | 'not-ours'): ServerEvent {
  return { type: 'webhook-ignored', provider, reason }
}

function eventOf(webhook: Envelope): ServerEvent {
  if (webhook.webhook_type !== 'status.updated') return ignored('type')
  if (webhook.environment === 'sandbox') return ignored('sandbox')
  const verification = webhook.metadata?.[referenceKey]
  if (typeof verification !== 'string' || verification === '') return ignored('not-ours')
  const status = tag(webhook.status?.replaceAll(' ', '-').toLowerCase()) ?? 'unknown'
  const decision = v.safeParse(diditDecision, webhook.decision)
  const report = decision.success ? reportOf(decision.output) : null
  const isWhole =
    decision.success &&
    decision.output.session_id === webhook.session_id &&
    decision.output.status === webhook.status &&
    report?.status === webhook.status
  if (report && isWhole) {
    const { kind, to, channel } = report
    const about = { source: 'webhook', verification, kind, to, provider } as const
    if (webhook.status === 'Approved') return { type: 'approved', ...about, channel }
    if (webhook.status === 'Declined') {
      const { reason, risks } = diditDecline(report)
      const detail = risks.flatMap((risk) => tag(risk) ?? []).join(', ')
      return { type: 'declined', ...about, reason, detail: detail === '' ? null : detail }
    }
  }
  return { type: 'provider-status', provider, verification, status }
}

interface Report {
  readonly status: string | null | undefined
  readonly warnings: readonly DiditWarning[]
  readonly lifecycle: readonly DiditEvent[]
  readonly kind: Kind
  /** Masked. */
  readonly to: string
  readonly channel: Channel
}

/** Returns the report of a decision that has exactly one. */
function reportOf({
  phone_verifications: phones,
  email_verifications: emails,
}: DiditDecision): Report | null {
  const all: Report[] = [
    ...(phones ?? []).map((each): Report => ({
      status: each.status,
      warnings: each.warnings,
      lifecycle: each.lifecycle,
      kind: 'phone',
      to: maskPhone(each.full_number ?? ''),
      channel: channelOf(each.verification_method) ?? 'sms',
    })),
    ...(emails ?? []).map((each): Report => ({
      status: each.status,
      warnings: each.warnings ?? [],
      lifecycle: each.lifecycle ?? [],
      kind: 'email',
      to: maskEmail(each.email ?? ''),
      channel: 'email',
    })),
  ]
  return all.length === 1 ? all[0]! : null
}
