import type { Call, Outgoing, Received } from '../provider.ts'
import type { Application } from './application.ts'
import type { DiditWorld } from './world.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** What a route is handed. */
export interface Asked {
  readonly world: DiditWorld
  /** Whose key came along. */
  readonly application: Application
  /** What stands in the path for `:name`. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Where the request was sent to. */
  readonly origin: string
  /** The JSON object that was sent; empty where the method sends none. */
  readonly body: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970. */
  readonly now: number
}

interface PathAndCall {
  readonly method: Method
  /** With its slash at the end, and `:name` for what varies. */
  readonly path: string
  readonly call: Call
}

/** A call that an application's key opens; it counts against the key's budget. */
export interface KeyRoute extends PathAndCall {
  readonly handle: (asked: Asked) => Outgoing | Promise<Outgoing>
}

/** A call that needs no key, or looks at it by itself. */
export interface OpenRoute extends PathAndCall {
  readonly open: true
  readonly handle: (
    asked: Omit<Asked, 'application'> & { readonly received: Received },
  ) => Outgoing | Promise<Outgoing>
}

export type Route = KeyRoute | OpenRoute

/** A path's pattern and what it matched, or `undefined`. */
export function matchPath(
  pattern: string,
  pathname: string,
): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/')
  const given = pathname.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}
