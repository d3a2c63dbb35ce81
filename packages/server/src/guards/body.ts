import type { Schema } from '@otp-kit/core/contract'
import { getDotPath, safeParse } from 'valibot'
import { Fault } from '../answer.ts'

/** The largest request there is: a handle and a solved challenge, with room to spare. */
export const maxBodyBytes = 8192

export function requireJson(request: Request): void {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json *(?:;|$)/i.test(type)) throw new Fault('unsupported_media_type')
}

export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw new Fault('invalid_request', { detail: 'The request body is not JSON.' })
  }
}

/** @throws Fault `invalid_request` that names the member, and never repeats what stood in it */
export function readBody<T>(schema: Schema<T>, body: unknown): T {
  const parsed = safeParse(schema, body)
  if (parsed.success) return parsed.output
  const paths = parsed.issues.map((issue) => getDotPath(issue)).filter((path) => path !== null)
  const what = paths.length > 0 ? `\`${paths[0]}\` does not fit` : 'Its members do not fit'
  throw new Fault('invalid_request', { detail: `${what} the contract.` })
}
