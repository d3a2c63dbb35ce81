import type { UsableTrouble } from '../trouble.ts'
import { type Application, createApplication } from './application.ts'
import { check } from './check.ts'
import { decision } from './decision.ts'
import {
  type Call,
  credentialsText,
  failureAnswer,
  htmlNotFound,
  json,
  permissionText,
  rateLimited,
} from './failures.ts'
import { isObject } from './fields.ts'
import { send } from './send.ts'
import { ConnectionLost, type Outgoing, type World } from './world.ts'

export interface Didit {
  answer(request: Request): Promise<Response>
  reset(): void
}

export interface DiditOptions {
  readonly world: World
  readonly trouble: UsableTrouble
  /** The keys that count; `undefined`: any, each an application of its own. */
  readonly keys: readonly string[] | undefined
  /** Waits in real time; rejects when the caller gave up. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

const decisionPath = /^\/v3\/session\/([^/]+)\/decision\/$/
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const postPaths: ReadonlyMap<string, 'send' | 'check'> = new Map([
  ['/v3/phone/send/', 'send'],
  ['/v3/phone/check/', 'check'],
])

/** Didit's standalone verification by phone, as its documentation has it. The host of the request does not matter. */
export function createDidit({ world, trouble, keys, wait }: DiditOptions): Didit {
  const { clock } = world
  const applications = new Map<string, Application>()

  const applicationOf = (request: Request): Application | undefined => {
    const key = request.headers.get('x-api-key')
    if (!key || (keys && !keys.includes(key))) return undefined
    const application = applications.get(key) ?? createApplication(key)
    applications.set(key, application)
    return application
  }

  const post = async (call: 'send' | 'check', request: Request): Promise<Outgoing> => {
    const application = applicationOf(request)
    if (!application) return { response: json({ detail: permissionText }, 403) }
    const now = clock.now()
    const freeAt = application.writes.take(now)
    if (freeAt !== undefined) {
      return { response: rateLimited({ verb: 'Write', limit: 300, freeAt, now }) }
    }
    if (request.method !== 'POST') {
      return { response: json({ detail: `Method "${request.method}" not allowed.` }, 405) }
    }
    const type = request.headers.get('content-type') ?? ''
    if (!/^application\/json(?:\s*;|$)/i.test(type.trim())) {
      return { response: json({ detail: `Unsupported media type "${type}" in request.` }, 415) }
    }
    let body: unknown
    try {
      body = await request.json()
    } catch {
      return { response: json({ detail: 'JSON parse error - Expecting value' }, 400) }
    }
    if (!isObject(body)) {
      return {
        response: json({ non_field_errors: ['Invalid data. Expected a dictionary.'] }, 400),
      }
    }
    return call === 'send' ? send(world, application, body) : check(world, application, body)
  }

  const get = (id: string, request: Request): Outgoing => {
    if (!uuid.test(id)) return { response: htmlNotFound() }
    const owner = [...applications.values()].find(({ sessions }) =>
      sessions.some((session) => session.id === id),
    )
    // The owner is looked up before the key is: a missing session is a 404 for everyone.
    const session = owner?.sessions.find((candidate) => candidate.id === id)
    if (!owner || !session) return { response: json({ detail: 'Not found.' }, 404) }
    const application = applicationOf(request)
    if (!application) return { response: json({ detail: credentialsText }, 403) }
    const now = clock.now()
    const freeAt = application.reads.take(now)
    if (freeAt !== undefined) {
      return { response: rateLimited({ verb: 'GET', limit: 600, freeAt, now }) }
    }
    if (application !== owner) return { response: json({ detail: permissionText }, 403) }
    if (request.method !== 'GET') {
      return { response: json({ detail: `Method "${request.method}" not allowed.` }, 405) }
    }
    return decision(session, now)
  }

  const run = async (
    call: Call,
    perform: () => Outgoing | Promise<Outgoing>,
  ): Promise<Outgoing> => {
    const { offline } = trouble.get()
    if (offline) throw new ConnectionLost('The simulator is offline: nothing was done.')
    const failure = trouble.takeFailure(call)
    if (failure) return { response: failureAnswer(failure, call, clock.now()) }
    const outgoing = await perform()
    return trouble.takeDrop(call) ? { ...outgoing, lost: true } : outgoing
  }

  return {
    async answer(request) {
      request.signal.throwIfAborted()
      const { pathname } = new URL(request.url)
      const postCall = postPaths.get(pathname)
      const id = decisionPath.exec(pathname)?.[1]
      let outgoing: Outgoing
      if (postCall) outgoing = await run(postCall, () => post(postCall, request))
      else if (id !== undefined) outgoing = await run('decision', () => get(id, request))
      else return htmlNotFound()

      const delayMs = trouble.get().latencyMs + (outgoing.delayMs ?? 0)
      if (delayMs > 0) await wait(delayMs, request.signal)
      if (outgoing.lost) {
        throw new ConnectionLost('The simulator did what was asked and dropped its answer.')
      }
      return outgoing.response
    },
    reset() {
      applications.clear()
    },
  }
}
