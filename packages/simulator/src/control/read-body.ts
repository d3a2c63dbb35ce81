import { isObject } from '../didit/fields.ts'

/** A JSON object that was posted. @throws TypeError for anything else */
export async function readObject(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const text = await request.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new TypeError('The body must be JSON.')
  }
  if (!isObject(body)) throw new TypeError('The body must be an object.')
  return body
}

/** Refuses whatever a call does not know. @throws TypeError */
export function refuseUnknown(what: string, body: object, names: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new TypeError(`${what}: "${unknown}" is not one of ${names.join(', ')}.`)
  }
}
