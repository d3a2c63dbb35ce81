import * as v from 'valibot'
import type { ServerEvent } from '../events.ts'
import { createSignatureVerifier } from './signature.ts'
import type { WebhookSource } from './webhook-source.ts'

const provider = 'idmeta'

const envelope = v.object({
  type: v.pipe(v.string(), v.maxLength(200)),
  data: v.object({
    id: v.union([v.string(), v.number()]),
    status: v.nullish(v.union([v.string(), v.number()])),
    metadata: v.nullish(v.record(v.string(), v.unknown())),
  }),
})

/** The statuses of a trust validation. */
const statuses: Readonly<Record<string, string>> = {
  1: 'rejected',
  2: 'review-needed',
  3: 'verified',
  4: 'incomplete',
  5: 'in-progress',
  6: 'failed',
  99: 'empty',
}

/**
 * IDMeta's webhooks. Its own pages do not describe them; integrators have found the signature, HMAC-SHA256 over the raw
 * bytes, under either name of its header. A body has no time, so that only its repetition is recognised.
 */
export function idmetaWebhooks(secrets: readonly string[]): WebhookSource {
  const isValid = createSignatureVerifier(secrets)
  return {
    provider,
    claims: (headers) => signatureOf(headers) !== null,
    isSigned: (headers, raw) => isValid(signatureOf(headers), raw),
    read(body, text) {
      const read = v.safeParse(envelope, body)
      if (!read.success) return null
      const { type, data } = read.output
      return { id: text, at: null, event: eventOf(type, data) }
    },
  }
}

function signatureOf(headers: Headers): string | null {
  return headers.get('idmeta-signature') ?? headers.get('x-idmeta-signature')
}

function eventOf(
  type: string,
  { status, metadata }: v.InferOutput<typeof envelope>['data'],
): ServerEvent {
  if (!type.startsWith('trustValidation.')) {
    return { type: 'webhook-ignored', provider, reason: 'type' }
  }
  const verification = metadata?.['reference']
  if (typeof verification !== 'string' || verification === '') {
    return { type: 'webhook-ignored', provider, reason: 'not-ours' }
  }
  const text = String(status ?? '')
    .toLowerCase()
    .replaceAll(/[\s_]/g, '-')
  const known = Object.values(statuses).includes(text) ? text : statuses[text]
  // A trust flow may contain more than the code, and a webhook names no destination: this is no approval.
  return { type: 'provider-status', provider, verification, status: known ?? 'unknown' }
}
