import type { ServerEvent } from '../events.ts'
import { diditWebhooks } from './didit-webhook.ts'
import { idmetaWebhooks } from './idmeta-webhook.ts'
import { readRaw } from './read-raw.ts'
import { readWebhookOptions, type WebhookHandlerOptions } from './webhook-options.ts'
import { type WebhookProblem, webhookProblem } from './webhook-problem.ts'
import type { WebhookSource } from './webhook-source.ts'

/** Answers the providers' webhooks; what `createWebhookHandler` returns. */
export interface WebhookHandler {
  /** Answers a webhook: 200 if it was accepted, also for one that was received before. Never rejects. */
  fetch(this: void, request: Request): Promise<Response>
}

/** The maximum size of a body, in bytes. Didit's decisions have a few kilobytes for a phone number or an address. */
const maxBytes = 1024 * 1024

/** How far a webhook's own time may be from now, in milliseconds: Didit delivers a last time after five minutes. */
const windowMs = 300_000

/** How long a webhook without a time is remembered, in milliseconds. */
const untimedMs = 7 * 24 * 3_600_000

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Creates the handler of the providers' webhooks. It checks the signature over the body as it was received, so no body
 * parser may come before it, and emits the events of the proxy. It never issues a proof.
 *
 * @throws ConfigurationError that lists every invalid option
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const { didit, idmeta, store, onEvent, clock } = readWebhookOptions(options)
  const sources: readonly WebhookSource[] = [
    ...(didit ? [diditWebhooks(didit.secret)] : []),
    ...(idmeta ? [idmetaWebhooks(idmeta.secret)] : []),
  ]

  function emit(event: ServerEvent): void {
    // A listener that throws or rejects must not affect the answer.
    const notify = async () => onEvent(event)
    notify().catch(() => {})
  }

  function refuse(source: WebhookSource | undefined, reason: WebhookProblem): Response {
    emit({ type: 'webhook-refused', provider: source?.provider ?? null, reason })
    return webhookProblem(reason)
  }

  async function receive(request: Request): Promise<Response> {
    if (request.method !== 'POST') return webhookProblem('method-not-allowed')
    const source = sources.find((each) => each.claims(request.headers))
    if (!source) return refuse(source, 'signature-missing')
    const raw = await readRaw(request, maxBytes)
    if (raw === null) return refuse(source, 'too-large')
    const text = attempt(() => utf8.decode(raw)) ?? ''
    if (!(await isSigned(source, request.headers, raw, text))) {
      return refuse(source, 'signature-invalid')
    }
    const webhook = attempt(() => source.read(JSON.parse(text), text))
    if (!webhook) return refuse(source, 'body-invalid')
    const now = clock.now()
    // The time that is signed, not that of a header, which is not.
    if (webhook.at !== null && Math.abs(now - webhook.at) > windowMs) {
      return refuse(source, 'timestamp-outside-window')
    }
    const key = `otp:webhook:${await digest(`${source.provider}:${webhook.id}`)}`
    const ttlMs = webhook.at === null ? untimedMs : 2 * windowMs + 1000
    let isFirst: boolean
    try {
      isFirst = await store.compareAndSet([{ key, from: null, to: '1', ttlMs }], now)
    } catch {
      emit({ type: 'store-unavailable', cause: 'A webhook could not be recorded.' })
      return webhookProblem('store-unavailable')
    }
    if (isFirst) emit(webhook.event)
    return Response.json({ received: true }, { headers: { 'cache-control': 'no-store' } })
  }

  return {
    async fetch(request) {
      try {
        return await receive(request)
      } catch {
        // The client went away while its body was read.
        return webhookProblem('body-invalid')
      }
    },
  }
}

/** A body that is too deep to be read has no valid signature. */
async function isSigned(
  source: WebhookSource,
  headers: Headers,
  raw: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<boolean> {
  try {
    return await source.isSigned(headers, raw, text)
  } catch {
    return false
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
