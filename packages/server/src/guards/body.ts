import type { Schema } from '@otp-kit/core/contract'
import { getDotPath, safeParse } from 'valibot'
import { ProblemError } from '../answer.ts'

/** The maximum size of a request: a handle and a challenge's token are smaller. */
export const maxBodyBytes = 8192

export function requireJson(request: Request): void {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json *(?:;|$)/i.test(type)) throw new ProblemError('unsupported_media_type')
}

export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw new ProblemError('invalid_request', { detail: 'The request body is not JSON.' })
  }
}

/** @throws ProblemError `invalid_request` that names the field, without its value */
export function readBody<T>(schema: Schema<T>, body: unknown): T {
  const parsed = safeParse(schema, body)
  if (parsed.success) return parsed.output
  const paths = parsed.issues.map((issue) => getDotPath(issue)).filter((path) => path !== null)
  const what = paths.length > 0 ? `\`${paths[0]}\` does not match` : 'The body does not match'
  throw new ProblemError('invalid_request', { detail: `${what} the contract.` })
}
