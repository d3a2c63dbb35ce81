import { readPhone } from '../../phone.ts'
import type { Outgoing } from '../../provider.ts'
import type { Application } from '../application.ts'
import { isEmailAddress } from '../email/address.ts'
import { json } from '../failures.ts'
import { readFields } from '../fields.ts'
import type { CallContext, Route } from '../route.ts'
import { timestamp } from '../session.ts'
import { type BlocklistEntry, type BlocklistEntryType, blocklistEntryTypes } from './blocklist.ts'

// Didit documents the paths and the bodies. Inferred: the answers, in the style of Didit's other calls.

function listId(application: Application, type: BlocklistEntryType): string {
  return type === 'phone' ? application.phoneListId : application.emailListId
}

function typeOfList({ application, params }: CallContext): BlocklistEntryType | undefined {
  return blocklistEntryTypes.find((type) => listId(application, type) === params.list)
}

function page(results: readonly object[]): Outgoing {
  return { response: json({ count: results.length, next: null, previous: null, results }) }
}

const notFound = (): Outgoing => ({ response: json({ detail: 'Not found.' }, 404) })

function toResponse(entry: BlocklistEntry): object {
  return {
    uuid: entry.id,
    entry_type: entry.type,
    value: entry.value,
    display_label: entry.label,
    comment: entry.comment,
    metadata: entry.metadata,
    reference_session_id: entry.sessionId,
    created_at: timestamp(entry.createdAt),
  }
}

/** `GET /v3/lists/` */
function lists({ application, query }: CallContext): Outgoing {
  const listType = query.get('list_type') ?? 'blocklist'
  const entryType = query.get('entry_type')
  const types = blocklistEntryTypes.filter((type) => entryType === null || type === entryType)
  if (listType !== 'blocklist') return page([])
  return page(
    types.map((type) => ({
      uuid: listId(application, type),
      name: `System blocklist: ${type}`,
      list_type: 'blocklist',
      entry_type: type,
      is_system: true,
      entries_count: application.blocklist.entries(type).length,
    })),
  )
}

/** Returns a number as E.164, or an address in lower case; `undefined` where the value is invalid. */
function normalize(type: BlocklistEntryType, value: string): string | undefined {
  if (type === 'phone') return readPhone(value)?.e164
  return isEmailAddress(value) ? value.toLowerCase() : undefined
}

/** `GET /v3/lists/{list}/entries/` */
function entries(context: CallContext): Outgoing {
  const type = typeOfList(context)
  return type ? page(context.application.blocklist.entries(type).map(toResponse)) : notFound()
}

/** `POST /v3/lists/{list}/entries/`: a value, or the destination of a verification. */
function addEntry(context: CallContext): Outgoing {
  const { world, application, body, now } = context
  const type = typeOfList(context)
  if (!type) return notFound()
  const fields = readFields(body)
  const sessionId = fields.text('reference_session_id', { nullable: true }) ?? null
  const session = application.sessions.find(({ id, kind }) => id === sessionId && kind === type)
  if (sessionId !== null && !session) {
    return { response: json({ reference_session_id: ['Session not found.'] }, 400) }
  }
  const given = fields.text('value', { required: sessionId === null, nullable: true })
  const label = fields.text('display_label', { nullable: true, max: 255 }) ?? null
  const comment = fields.text('comment', { nullable: true }) ?? null
  const metadata = fields.dictionary('metadata')
  const value = normalize(type, given ?? session?.to ?? '')
  if (value === undefined && Object.keys(fields.errors).length === 0) {
    return { response: json({ value: [`Enter a valid ${type} value.`] }, 400) }
  }
  if (value === undefined || Object.keys(fields.errors).length > 0) {
    return { response: json(fields.errors, 400) }
  }
  const id = world.random.uuid()
  const entry = { id, type, value, label, comment, metadata, sessionId, createdAt: now }
  application.blocklist.add(entry)
  return { response: json(toResponse(entry), 201) }
}

/** `DELETE /v3/lists/{list}/entries/{entry}/` */
function removeEntry(context: CallContext): Outgoing {
  const type = typeOfList(context)
  const removed = type && context.application.blocklist.remove(type, context.params.entry ?? '')
  return removed ? { response: new Response(null, { status: 204 }) } : notFound()
}

const path = '/v3/lists/'

export const listRoutes: readonly Route[] = [
  { method: 'GET', path, call: 'manage', handle: lists },
  { method: 'GET', path: `${path}:list/entries/`, call: 'manage', handle: entries },
  { method: 'POST', path: `${path}:list/entries/`, call: 'manage', handle: addEntry },
  { method: 'DELETE', path: `${path}:list/entries/:entry/`, call: 'manage', handle: removeEntry },
]
