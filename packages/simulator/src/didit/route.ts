import type { Call, Outgoing, Received } from '../provider.ts'
import type { Application } from './application.ts'
import type { DiditWorld } from './world.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** The argument of a route's handler. */
export interface CallContext {
  readonly world: DiditWorld
  /** The application of the API key. */
  readonly application: Application
  /** The path parameters. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The origin of the request's URL. */
  readonly origin: string
  /** The JSON body; empty for a method without one. */
  readonly body: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970. */
  readonly now: number
}

interface PathAndCall {
  readonly method: Method
  /** With a trailing slash, and `:name` for a parameter. */
  readonly path: string
  readonly call: Call
}

/** A call that requires an API key, and counts against its rate limit. */
export interface KeyRoute extends PathAndCall {
  readonly handle: (context: CallContext) => Outgoing | Promise<Outgoing>
}

/** A call without an API key, or that checks the key itself. */
export interface OpenRoute extends PathAndCall {
  readonly open: true
  readonly handle: (
    context: Omit<CallContext, 'application'> & { readonly received: Received },
  ) => Outgoing | Promise<Outgoing>
}

export type Route = KeyRoute | OpenRoute

/** Returns the parameters of a path that matches a pattern, or `undefined`. */
export function matchPath(
  pattern: string,
  pathname: string,
): Readonly<Record<string, string>> | undefined {
  const expected = pattern.split('/')
  const actual = pathname.split('/')
  if (expected.length !== actual.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of expected.entries()) {
    const value = actual[index] ?? ''
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}
