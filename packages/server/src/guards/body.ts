import type { Schema } from '@otp-kit/core/contract'
import { getDotPath, safeParse } from 'valibot'
import { ProblemError } from '../answer.ts'

/** The maximum size of a request: a handle and a challenge's token are smaller. */
const maxBodyBytes = 8192

export function requireJson(request: Request): void {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json *(?:;|$)/i.test(type)) throw new ProblemError('unsupported_media_type')
}

/** @throws ProblemError `body_too_large` or `invalid_request` */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request)
  try {
    return JSON.parse(text)
  } catch {
    throw new ProblemError('invalid_request', { detail: 'The request body is not JSON.' })
  }
}

async function readText(request: Request): Promise<string> {
  const { headers } = request
  if (Number(headers.get('content-length')) > maxBodyBytes) throw new ProblemError('body_too_large')
  const reader = (await bodyOf(request))?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  // Counted as well, because the length may be unknown.
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength
    if (bytes > maxBodyBytes) {
      await reader?.cancel()
      throw new ProblemError('body_too_large')
    }
    text += decoder.decode(chunk.value, { stream: true })
  }
  return text + decoder.decode()
}

async function bodyOf(request: Request): Promise<Request['body']> {
  // Firefox 153, in which stories and tests run a proxy in the page, has no such property.
  const { body }: { readonly body?: Request['body'] } = request
  return body === undefined ? (await request.blob()).stream() : body
}

/** @throws ProblemError `invalid_request` that names the field, without its value */
export function readBody<T>(schema: Schema<T>, body: unknown): T {
  const parsed = safeParse(schema, body)
  if (parsed.success) return parsed.output
  const paths = parsed.issues.map((issue) => getDotPath(issue)).filter((path) => path !== null)
  const what = paths.length > 0 ? `\`${paths[0]}\` does not match` : 'The body does not match'
  throw new ProblemError('invalid_request', { detail: `${what} the contract.` })
}
