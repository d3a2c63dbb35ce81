import type { Outgoing, Provider, Received, World } from '../provider.ts'
import { createAccounts } from './account/accounts.ts'
import { type Application, createApplication } from './application.ts'
import { createCheckouts } from './billing/checkouts.ts'
import { failureAnswer, htmlNotFound, json, permissionText, rateLimited } from './failures.ts'
import { blocklistEntryTypes } from './lists/blocklist.ts'
import { readJson } from './read-json.ts'
import { matchPath, type Route } from './route.ts'
import { routes } from './routes.ts'
import { sendStatusWebhooks } from './webhooks/status-webhook.ts'
import type { DiditWorld } from './world.ts'

const writeMethods = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])

/** Returns the refusal where the rate limit of the key is reached: 300 writes or 600 reads a minute. */
function overBudget(application: Application, method: string, now: number): Response | undefined {
  const isWrite = writeMethods.has(method)
  const freeAt = (isWrite ? application.writes : application.reads).take(now)
  if (freeAt === undefined) return undefined
  return rateLimited({
    verb: isWrite ? 'Write' : 'GET',
    limit: isWrite ? 300 : 600,
    freeAt,
    now,
  })
}

interface Matched {
  readonly params: Readonly<Record<string, string>>
  /** The routes of this path, one for each method. */
  readonly routes: readonly [Route, ...Route[]]
}

function matchRoutes(pathname: string): Matched | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, pathname)
    if (params) {
      const others = routes.filter((other) => other.path === route.path && other !== route)
      return { params, routes: [route, ...others] }
    }
  }
  return undefined
}

async function handleRequest(
  world: DiditWorld,
  matched: Matched,
  received: Received,
): Promise<Outgoing> {
  const { method, url } = received
  const now = world.clock.now()
  const route = matched.routes.find((each) => each.method === method)
  const application = world.applicationOf(received)
  if (!matched.routes.some((each) => 'open' in each)) {
    if (!application) return { response: json({ detail: permissionText }, 403) }
    const refused = overBudget(application, method, now)
    if (refused) return { response: refused }
  }
  if (!route) return { response: json({ detail: `Method "${method}" not allowed.` }, 405) }
  const body = method === 'POST' || method === 'PATCH' ? readJson(received) : {}
  if (body instanceof Response) return { response: body }
  const context = {
    world,
    params: matched.params,
    query: url.searchParams,
    origin: url.origin,
    body,
    now,
  }
  if ('open' in route) return route.handle({ ...context, received })
  if (!application) throw new Error('A route that needs a key was reached without one.')
  return route.handle({ ...context, application })
}

/** Returns the state of an application, without its key and the secrets of its webhooks. */
function exportApplication(application: Application): object {
  const { id, sandbox, sessions, balance, toppedUp, blocklist, webhooks } = application
  return {
    id,
    sandbox,
    toppedUp,
    balance: balance.amount,
    sessions,
    blocklist: blocklistEntryTypes.flatMap((type) => blocklist.entries(type)),
    webhooks: [...webhooks.values()].map(({ id: destination, url, enabled, events }) => ({
      id: destination,
      url,
      enabled,
      events,
    })),
  }
}

/** Didit, as its documentation describes it. It ignores the host of a request, and answers 404 to every unknown path. */
export function createDidit(
  world: World,
  keys: readonly string[] | undefined,
): Provider & { readonly world: DiditWorld } {
  const applications = new Map<string, Application>()
  const issued = new Set<string>()
  const open = (key: string): Application => {
    const application =
      applications.get(key) ??
      createApplication(key, {
        random: world.random,
        now: world.clock.now(),
        defaults: world.defaults(),
      })
    applications.set(key, application)
    return application
  }
  const diditWorld: DiditWorld = {
    ...world,
    applications: () => [...applications.values()],
    applicationOf({ headers }) {
      const key = headers.get('x-api-key')
      if (!key || (keys && !keys.includes(key) && !issued.has(key))) return undefined
      return open(key)
    },
    issue(key) {
      issued.add(key)
      return open(key)
    },
    accounts: createAccounts(),
    checkouts: createCheckouts(),
    statusChanged: (application, session) => sendStatusWebhooks(diditWorld, application, session),
  }

  return {
    name: 'didit',
    world: diditWorld,
    find(received) {
      const matched = matchRoutes(received.url.pathname)
      if (!matched) {
        return { call: 'manage', perform: () => ({ response: htmlNotFound() }), fail: htmlNotFound }
      }
      const { call } = matched.routes[0]
      return {
        call,
        perform: () => handleRequest(diditWorld, matched, received),
        fail: (failure) => failureAnswer(failure, call, world.clock.now()),
      }
    },
    reset() {
      applications.clear()
      issued.clear()
      diditWorld.accounts.clear()
      diditWorld.checkouts.clear()
    },
    exportState: () => ({
      applications: [...applications.values()].map(exportApplication),
    }),
  }
}
