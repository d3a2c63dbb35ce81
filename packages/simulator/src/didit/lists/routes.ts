import { readPhone } from '../../phone.ts'
import type { Outgoing } from '../../provider.ts'
import type { Application } from '../application.ts'
import { isEmailAddress } from '../email/address.ts'
import { json } from '../failures.ts'
import { readFields } from '../fields.ts'
import type { Asked, Route } from '../route.ts'
import { timestamp } from '../session.ts'
import { type BlocklistEntry, type BlocklistEntryType, blocklistEntryTypes } from './blocklist.ts'

// Didit names the paths and what is sent. Inferred: the answers, in the family's style (pages of results).

/** Each application has a system list of its own for every type; its id tells which. */
function listId(application: Application, type: BlocklistEntryType): string {
  return type === 'phone' ? application.phoneListId : application.emailListId
}

function typeOfList({ application, params }: Asked): BlocklistEntryType | undefined {
  return blocklistEntryTypes.find((type) => listId(application, type) === params.list)
}

function page(results: readonly object[]): Outgoing {
  return { response: json({ count: results.length, next: null, previous: null, results }) }
}

const notFound = (): Outgoing => ({ response: json({ detail: 'Not found.' }, 404) })

function shownEntry(entry: BlocklistEntry): object {
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
function lists({ application, query }: Asked): Outgoing {
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

/** As it is kept: a number as E.164, an address in lower case. */
function normalized(type: BlocklistEntryType, value: string): string | undefined {
  if (type === 'phone') return readPhone(value)?.e164
  return isEmailAddress(value) ? value.toLowerCase() : undefined
}

/** `GET /v3/lists/{list}/entries/` */
function entries(asked: Asked): Outgoing {
  const type = typeOfList(asked)
  return type ? page(asked.application.blocklist.entries(type).map(shownEntry)) : notFound()
}

/** `POST /v3/lists/{list}/entries/`: a value, or the one of a verification. */
function addEntry(asked: Asked): Outgoing {
  const { world, application, body, now } = asked
  const type = typeOfList(asked)
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
  const value = normalized(type, given ?? session?.to ?? '')
  if (value === undefined && Object.keys(fields.errors).length === 0) {
    return { response: json({ value: [`Enter a valid ${type} value.`] }, 400) }
  }
  if (value === undefined || Object.keys(fields.errors).length > 0) {
    return { response: json(fields.errors, 400) }
  }
  const id = world.random.uuid()
  const entry = { id, type, value, label, comment, metadata, sessionId, createdAt: now }
  application.blocklist.add(entry)
  return { response: json(shownEntry(entry), 201) }
}

/** `DELETE /v3/lists/{list}/entries/{entry}/` */
function removeEntry(asked: Asked): Outgoing {
  const type = typeOfList(asked)
  const removed = type && asked.application.blocklist.remove(type, asked.params.entry ?? '')
  return removed ? { response: new Response(null, { status: 204 }) } : notFound()
}

const path = '/v3/lists/'

export const listRoutes: readonly Route[] = [
  { method: 'GET', path, call: 'manage', handle: lists },
  { method: 'GET', path: `${path}:list/entries/`, call: 'manage', handle: entries },
  { method: 'POST', path: `${path}:list/entries/`, call: 'manage', handle: addEntry },
  { method: 'DELETE', path: `${path}:list/entries/:entry/`, call: 'manage', handle: removeEntry },
]
