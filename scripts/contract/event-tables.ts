import { readFileSync } from 'node:fs'
// TypeScript 7 has no API in the process.
import ts from 'typescript-6'
import { printedEvents } from '../../packages/server/src/events.ts'
import { table } from './table.ts'

/** An event: a member of a union of types. */
export interface DocumentedEvent {
  readonly type: string
  /** Its docstring. */
  readonly description: string
  /** The names of its own fields. */
  readonly fields: readonly string[]
}

/** Returns the members of the union `name`, as they are written in a source file. */
function readEvents(source: string, name: string): readonly DocumentedEvent[] {
  const file = ts.createSourceFile('events.ts', source, ts.ScriptTarget.Latest, true)
  const union = file.statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement))
    .find((statement) => statement.name.text === name)?.type
  if (!union || !ts.isUnionTypeNode(union)) throw new Error(`${name} is no union.`)
  return union.types.map((member, index) => {
    const before = source.slice(union.types[index - 1]?.end ?? union.pos, member.getStart())
    const fields = fieldsOf(member)
    const type = fields.find((field) => field.name.getText() === 'type')?.type?.getText() ?? ''
    return {
      type: type.replaceAll("'", ''),
      description: docstringIn(before),
      fields: fields.map((field) => field.name.getText()).filter((field) => field !== 'type'),
    }
  })
}

/** Returns the fields that a type has of its own. */
function fieldsOf(node: ts.Node): readonly ts.PropertySignature[] {
  if (ts.isParenthesizedTypeNode(node)) return fieldsOf(node.type)
  if (ts.isIntersectionTypeNode(node)) return node.types.flatMap(fieldsOf)
  return ts.isTypeLiteralNode(node) ? node.members.filter(ts.isPropertySignature) : []
}

function docstringIn(text: string): string {
  const [, comment = ''] = /\/\*\*(.*?)\*\//s.exec(text) ?? []
  return comment
    .replace(/\n\s*\*/g, '\n')
    .replace(/\s+/g, ' ')
    .trim()
}

const read = (path: string): string =>
  readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8')

/** Returns the events that a page reports. */
export const pageEvents = (): readonly DocumentedEvent[] =>
  readEvents(read('core/src/verification/verification-event.ts'), 'EventDetails')

/** Returns the events that the server reports. */
export const serverEvents = (): readonly DocumentedEvent[] =>
  readEvents(read('server/src/events.ts'), 'ServerEvent')

function tableOf(events: readonly DocumentedEvent[], marked: ReadonlySet<string>): string {
  return table(
    ['`type`', 'when', 'with'],
    events.map(({ type, description, fields }) => [
      `\`${type}\`${marked.has(type) ? ' \\*' : ''}`,
      description,
      fields.map((field) => `\`${field}\``).join(', '),
    ]),
  )
}

/** Returns a Markdown text with its tables of events, first those of pages, then those of the server, replaced by those of the types. */
export function withEventTables(markdown: string): string {
  const tables = [tableOf(pageEvents(), new Set()), tableOf(serverEvents(), printedEvents)]
  return markdown.replace(/^\| `type`.*\n(?:\|.*\n?)+/gm, (old) => `${tables.shift() ?? old}\n`)
}
