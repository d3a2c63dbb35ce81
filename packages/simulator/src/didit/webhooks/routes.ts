import type { Outgoing } from '../../provider.ts'
import { json } from '../failures.ts'
import { type FieldReader, readFields } from '../fields.ts'
import type { CallContext, Route } from '../route.ts'
import { timestamp } from '../session.ts'
import { type WebhookDestination, webhookEvents } from './destinations.ts'

// Didit documents the bodies, and the secret in the answer. Inferred: the rest of the answers, in the style of Didit's
// other calls.

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** Returns whether a URL may receive webhooks: https as Didit requires, or plain http on loopback. */
function isReceiver(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))
}

function toResponse({
  id,
  label,
  url,
  enabled,
  version,
  events,
  secret,
  createdAt,
}: WebhookDestination) {
  return {
    uuid: id,
    label,
    url,
    enabled,
    webhook_version: version,
    subscribed_events: events,
    secret_shared_key: secret,
    created_at: timestamp(createdAt),
  }
}

type Changes = Partial<Pick<WebhookDestination, 'label' | 'url' | 'enabled' | 'version' | 'events'>>

function readEvents(fields: FieldReader, given: unknown): readonly string[] | undefined {
  if (given === undefined) return undefined
  const known: readonly unknown[] = webhookEvents
  const events = Array.isArray(given) ? given.map(String) : []
  if (events.length === 0) {
    fields.errors.subscribed_events = ['This list may not be empty.']
  } else if (events.some((event) => !known.includes(event))) {
    const wrong = events.find((event) => !known.includes(event))
    fields.errors.subscribed_events = [`"${wrong}" is not a valid choice.`]
  }
  return events
}

/** Returns the changes in a body, or the answer that refuses it. */
function readDestination(
  { application, body, params }: CallContext,
  required: boolean,
): Changes | Response {
  const fields = readFields(body)
  const label = fields.text('label', { required, max: 255 })
  const url = fields.text('url', { required, test: isReceiver, message: 'Enter a valid URL.' })
  const enabled = fields.flag('enabled')
  const version = fields.choice('webhook_version', ['v1', 'v2', 'v3'] as const)
  const events = readEvents(fields, body.subscribed_events)
  if (required && events === undefined) {
    fields.errors.subscribed_events = ['This field is required.']
  }
  const others = [...application.webhooks.values()].filter(({ id }) => id !== params.id)
  if (url !== undefined && others.some((other) => other.url === url)) {
    fields.errors.url = ['A destination with this url already exists.']
  }
  if (Object.keys(fields.errors).length > 0) return json(fields.errors, 400)
  const read = { label, url, enabled, version, events }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

const notFound = (): Outgoing => ({ response: json({ detail: 'Not found.' }, 404) })

function list({ application }: CallContext): Outgoing {
  const results = [...application.webhooks.values()].map(toResponse)
  return { response: json({ count: results.length, next: null, previous: null, results }) }
}

function create(context: CallContext): Outgoing {
  const { world, application, now } = context
  const read = readDestination(context, true)
  if (read instanceof Response) return { response: read }
  const destination: WebhookDestination = {
    id: world.random.uuid(),
    label: '',
    url: '',
    enabled: true,
    version: 'v3',
    events: [],
    secret: world.random.characters(43),
    createdAt: now,
    ...read,
  }
  application.webhooks.set(destination.id, destination)
  return { response: json(toResponse(destination), 201) }
}

function get({ application, params }: CallContext): Outgoing {
  const found = application.webhooks.get(params.id ?? '')
  return found ? { response: json(toResponse(found)) } : notFound()
}

function change(context: CallContext): Outgoing {
  const found = context.application.webhooks.get(context.params.id ?? '')
  if (!found) return notFound()
  const read = readDestination(context, false)
  if (read instanceof Response) return { response: read }
  const changed = { ...found, ...read }
  context.application.webhooks.set(found.id, changed)
  return { response: json(toResponse(changed)) }
}

function remove({ application, params }: CallContext): Outgoing {
  const removed = application.webhooks.delete(params.id ?? '')
  return removed ? { response: new Response(null, { status: 204 }) } : notFound()
}

const path = '/v3/webhook/destinations/'
const one = `${path}:id/`

export const webhookRoutes: readonly Route[] = [
  { method: 'GET', path, call: 'manage', handle: list },
  { method: 'POST', path, call: 'manage', handle: create },
  { method: 'GET', path: one, call: 'manage', handle: get },
  { method: 'PATCH', path: one, call: 'manage', handle: change },
  { method: 'DELETE', path: one, call: 'manage', handle: remove },
]
