/** The content of an error body (status 400 or above), in one shape. */
export interface DiditFault {
  /** The text of `detail` or `error`: Didit uses both. */
  readonly text: string | null
  readonly code: string | null
  /** Field errors (Django REST Framework), nested ones with a dotted path. A bare list has the path `''`. */
  readonly fields: readonly { readonly path: string; readonly message: string }[]
}

/** Parses every known shape of Didit's error bodies. Returns `null` for any other body, such as a gateway's page. */
export function readDiditFault(body: unknown): DiditFault | null {
  if (typeof body !== 'object' || body === null) return null
  const record = new Map(Object.entries(body))
  const text = record.get('detail') ?? record.get('error')
  const code = record.get('code')
  const fault: DiditFault = {
    text: typeof text === 'string' ? text : null,
    code: typeof code === 'string' ? code : null,
    fields: typeof text === 'string' ? [] : fieldErrors(body, '', 0),
  }
  return fault.text === null && fault.fields.length === 0 ? null : fault
}

function fieldErrors(value: unknown, path: string, depth: number): DiditFault['fields'] {
  if (depth > 4) return []
  if (typeof value === 'string') return [{ path, message: value }]
  if (Array.isArray(value)) return value.flatMap((each) => fieldErrors(each, path, depth + 1))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    fieldErrors(inner, path === '' ? name : `${path}.${name}`, depth + 1),
  )
}
