/** The docstring of each field, by interface. */
export type FieldDocs = ReadonlyMap<string, ReadonlyMap<string, string>>

const interfaceStart = /^export interface (\w+)/
const field = /^ {2}readonly (\w+)\??:/
const docText = /^\s*(?:\/\*\*|\*(?!\/))?\s?(.*?)\s*(?:\*\/)?$/

/** Reads the docstrings of the fields of exported interfaces from formatted TypeScript. */
export function readFieldDocs(source: string): FieldDocs {
  const docs = new Map<string, Map<string, string>>()
  let current = new Map<string, string>()
  let text: string[] = []
  let inDoc = false
  for (const line of source.split('\n')) {
    const [, name] = interfaceStart.exec(line) ?? []
    if (name !== undefined) {
      current = new Map()
      docs.set(name, current)
    }
    if (line.trimStart().startsWith('/**')) {
      inDoc = true
      text = []
    }
    if (inDoc) text.push(docText.exec(line)?.[1] ?? '')
    if (line.endsWith('*/')) inDoc = false
    const [, fieldName] = field.exec(line) ?? []
    if (fieldName !== undefined && text.length > 0) {
      current.set(
        fieldName,
        text.join(' ').replaceAll(/\s+/g, ' ').replace('@default', 'Default:').trim(),
      )
    }
    if (!inDoc && !line.endsWith('*/')) text = []
  }
  return docs
}
