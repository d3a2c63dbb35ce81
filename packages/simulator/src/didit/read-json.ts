import type { Received } from '../provider.ts'
import { json } from './failures.ts'
import { isObject } from './fields.ts'

/** Returns the JSON object of a request, or the answer that refuses it. */
export function readJson({
  headers,
  text,
}: Received): Readonly<Record<string, unknown>> | Response {
  const type = headers.get('content-type') ?? ''
  if (!/^application\/json(?:\s*;|$)/i.test(type.trim())) {
    return json({ detail: `Unsupported media type "${type}" in request.` }, 415)
  }
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return json({ detail: 'JSON parse error - Expecting value' }, 400)
  }
  if (isObject(body)) return body
  return json({ non_field_errors: ['Invalid data. Expected a dictionary.'] }, 400)
}
