import { isLoopback } from '../loopback.ts'

export type Environment = 'production' | 'development' | 'test'

/** Returns whether all origins are http pages of this machine, which nobody else can open. */
function areLoopback(origins: unknown): boolean {
  if (!Array.isArray(origins) || origins.length === 0) return false
  return origins.every((origin: unknown) => {
    if (typeof origin !== 'string' || !/^https?:/.test(origin) || !URL.canParse(origin))
      return false
    return isLoopback(new URL(origin).hostname)
  })
}

/**
 * Returns the environment: production unless it is said otherwise, by the option or by exactly `development` or `test` in
 * `NODE_ENV`. Where neither is set, a server for pages of this machine alone is in development.
 */
export function environmentOf({
  environment,
  allowedOrigins,
}: {
  readonly environment?: Environment | undefined
  readonly allowedOrigins: unknown
}): Environment {
  if (environment !== undefined) return environment
  // Through `globalThis`, because a page has no `process`, and so that no bundler replaces it by its own mode.
  const { process }: { process?: { env?: Record<string, string | undefined> } } = globalThis
  const given = process?.env?.['NODE_ENV']
  if (given === 'development' || given === 'test') return given
  return given === undefined && areLoopback(allowedOrigins) ? 'development' : 'production'
}
