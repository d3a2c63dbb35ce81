import type { Call, Outgoing, Provider, Received, World } from '../provider.ts'
import { failureAnswer, inferred, unauthenticated } from './answers.ts'
import type { Account, CallContext } from './call-context.ts'
import { sendToEmail, verifyEmail } from './email.ts'
import { sendToPhone, verifyPhone } from './phone.ts'
import { create, finalize } from './validations.ts'

interface Route {
  readonly call: Call
  readonly handle: (context: CallContext) => Outgoing
}

const routes: Readonly<Record<string, Route>> = {
  '/api/v1/verification/create-verification': {
    call: 'manage',
    handle: (context) => ({ response: create(context) }),
  },
  '/api/v1/verification/finalize-verification': {
    call: 'manage',
    handle: (context) => ({ response: finalize(context) }),
  },
  '/api/v3/verifications/phone-verification/send': { call: 'send', handle: sendToPhone },
  '/api/v3/verifications/phone-verification/verify': { call: 'check', handle: verifyPhone },
  '/api/v3/verifications/email-verification/send': { call: 'send', handle: sendToEmail },
  '/api/v3/verifications/email-verification/verify': { call: 'check', handle: verifyEmail },
}

/** Returns the JSON object of a body; an empty one where there is none, so that its fields are missing. */
function readBody(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch {
    return {}
  }
}

/** IDMeta's phone and e-mail verification. Its paths begin with `/api/`, without a trailing slash. It ignores the host of a request. */
export function createIdmeta(world: World, tokens: readonly string[] | undefined): Provider {
  const accounts = new Map<string, Account>()

  const accountOf = ({ headers }: Received): Account | undefined => {
    const [, token] = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
    if (token === undefined || (tokens && !tokens.includes(token))) return undefined
    const account = accounts.get(token) ?? { validations: [], callsTo: new Map() }
    accounts.set(token, account)
    return account
  }
  const handle = (route: Route | undefined, received: Received): Outgoing => {
    if (!route) return { response: inferred({ message: 'Not Found' }, 404) }
    if (received.method !== 'POST') {
      const message = `The ${received.method} method is not supported for this route. Supported methods: POST.`
      return { response: inferred({ message }, 405, { Allow: 'POST' }) }
    }
    const account = accountOf(received)
    if (!account) return { response: unauthenticated() }
    return route.handle({
      world,
      account,
      body: readBody(received.text),
      now: world.clock.now(),
    })
  }

  return {
    name: 'idmeta',
    find(received) {
      const { pathname } = received.url
      if (!pathname.startsWith('/api/')) return undefined
      const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined
      return {
        call: route?.call ?? 'manage',
        perform: () => handle(route, received),
        fail: failureAnswer,
      }
    },
    reset() {
      accounts.clear()
    },
    exportState: () => ({ accounts: [...accounts.values()].map(({ validations }) => validations) }),
  }
}
