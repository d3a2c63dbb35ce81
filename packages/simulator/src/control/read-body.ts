import { isObject } from '../didit/fields.ts'

/** Reads a JSON object. @throws TypeError for anything else */
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

/** @throws TypeError for a property that is not one of `names` */
export function refuseUnknown(subject: string, body: object, names: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new TypeError(`${subject}: "${unknown}" is not one of ${names.join(', ')}.`)
  }
}
