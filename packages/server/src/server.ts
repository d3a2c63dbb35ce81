import { Hono, type Context } from 'hono'
import type { JSONWebKeySet } from 'jose'
import { ProblemError, type Answer, type ProblemAnswer } from './answer.ts'
import { sleep } from './clock.ts'
import { erase, type DestinationText } from './erase.ts'
import { describeError, type ServerEvent, type ServerEventType } from './events.ts'
import type { Facts } from './facts.ts'
import { readJson, requireJson } from './guards/body.ts'
import {
  browserId,
  cookiesBlockedFix,
  identifyBrowser,
  isWithoutCookies,
  type Browser,
} from './guards/browser.ts'
import { addressWarning, clientAddress } from './guards/client-address.ts'
import { allowOrigin, preflight, requireOrigin } from './guards/origin.ts'
import { createKeys } from './keys.ts'
import { createLazyServer, type EarlyOptions, type LoadOptions } from './lazy-server.ts'
import { startNotices } from './notices.ts'
import type { VerificationServerOptions } from './options.ts'
import { pauseSends, resumeSends, type PauseOptions } from './pause-sends.ts'
import { respond } from './problem.ts'
import type { ProofClaims } from './proof/proof.ts'
import type { VerifyProofOptions } from './proof/verify-proof.ts'
import { verifyOwnProof } from './proof/verify-own.ts'
import { check } from './routes/check.ts'
import { config } from './routes/config.ts'
import { send } from './routes/send.ts'
import { status } from './routes/status.ts'
import { createServerContext, type Route, type ServerContext } from './server-context.ts'
import { resolveSettings, type Settings } from './settings.ts'
import { isStoreUnavailableError } from './store/store.ts'
import { outcomeOfAnswer } from './telemetry/outcome.ts'

export interface VerificationServer {
  /** The path that all calls are under. Adapters pass every other path on to the next handler. */
  readonly basePath: string
  /** Answers a request under `basePath`. `facts`: what your framework knows about the request. Never rejects. */
  fetch(this: void, request: Request, facts?: Facts): Promise<Response>
  /**
   * Returns the claims of a proof and uses it up. Call it where the account is created.
   *
   * @throws ProofError if the proof is not accepted; StoreUnavailableError if the store cannot tell
   */
  verifyProof(this: void, proof: string, options: VerifyProofOptions): Promise<ProofClaims>
  /**
   * Refuses every send of a kind, or of all kinds, in all processes that share the store, until `resumeSends` or for some
   * seconds. Clients get `provider_unavailable` with `Retry-After`; codes that were sent before can be checked.
   *
   * @throws TypeError if an option is invalid; StoreUnavailableError
   */
  pauseSends(this: void, options?: PauseOptions): Promise<void>
  /** Ends what `pauseSends` began, for one kind or for all. @throws StoreUnavailableError */
  resumeSends(this: void, options?: Pick<PauseOptions, 'kind'>): Promise<void>
  /**
   * Removes everything that the store keeps about a phone number or a mailbox, whatever its spelling: verifications, limits,
   * wrong codes. Its pending verifications end, and its proofs that were not used are refused as used. That a proof was
   * used stays known until the proof expires, under the random id of its verification. What a provider keeps is up to it.
   *
   * @throws TypeError if the destination cannot be read; StoreUnavailableError
   */
  erase(this: void, destination: DestinationText): Promise<void>
}

interface Env {
  readonly Bindings: {
    readonly facts: Facts
    /** Called with the answer, for telemetry. */
    readonly report: (answer: Answer) => void
  }
}

const calls = ['config', 'send', 'check', 'status'] as const
const routes = { '/send': send, '/check': check, '/status': status } satisfies Record<string, Route>

/**
 * Creates the proxy that holds the provider's API key. It serves your own pages only, within its limits.
 *
 * @throws ConfigurationError that lists every invalid option
 */
export function createVerificationServer(options: VerificationServerOptions): VerificationServer
/**
 * Creates the proxy with options that are loaded at the first request, so that a build needs no secret. Where `load` throws
 * or returns invalid options, requests are answered with the problem `misconfigured`, `verifyProof` rejects, and the next
 * call of either tries again.
 */
export function createVerificationServer(
  load: LoadOptions,
  early?: EarlyOptions,
): VerificationServer
export function createVerificationServer(
  options: VerificationServerOptions | LoadOptions,
  early: EarlyOptions = {},
): VerificationServer {
  return typeof options === 'function'
    ? createLazyServer(options, early, startServer)
    : startServer(options)
}

function startServer(options: VerificationServerOptions): VerificationServer {
  const settings = resolveSettings(options)
  const context = createServerContext(settings, createKeys(settings.secrets))
  const app = new Hono<Env>({ strict: false }).basePath(settings.basePath)

  const reported = new Set<ServerEventType>()
  const reportOnce = (event: ServerEvent) => {
    if (reported.has(event.type)) return
    reported.add(event.type)
    context.emit(event)
  }
  // oxlint-disable-next-line no-console -- at start there is no other place
  for (const notice of startNotices(settings)) console.warn('[otp-kit]', notice)

  const reply = ({ env }: Context<Env>, answer: Answer) => {
    env.report(answer)
    return respond(answer, context.now())
  }

  app.on('OPTIONS', ['/config', ...Object.keys(routes)], (c) =>
    preflight(context, c.req.raw, originOf(c.req.raw, c.env.facts)),
  )

  app.get('/config', (c) => {
    const { facts } = c.env
    const response = Response.json(config(context))
    if (settings.binding === 'cookie') {
      if (isWithoutCookies(c.req.raw)) {
        reportOnce({ type: 'cookies-blocked', fix: cookiesBlockedFix })
      }
      addCookie(response, identifyBrowser(settings, c.req.raw, facts), facts)
    }
    return response
  })

  const { published } = context.proofKeys
  app.get('/jwks', async (c) => (published ? publishKeys(await published) : reply(c, noKeys)))

  for (const [path, route] of Object.entries(routes)) {
    // The guards run in the order of their cost. Nothing is counted here: idempotency and the guards that count are in
    // the route itself (`routes/send.ts`).
    app.post(path, async (c) => {
      const { raw } = c.req
      const { facts } = c.env
      requireOrigin(context, raw, originOf(raw, facts))
      requireJson(raw)
      const browser = identifyBrowser(settings, raw, facts)
      const fix = addressWarning(raw.headers, facts.address, settings.clientAddress)
      if (fix !== null) reportOnce({ type: 'client-address-unknown', fix })
      const call = {
        request: raw,
        browser: await browserId(browser.secret),
        newBrowser: browser.cookie !== null,
        address: clientAddress(raw.headers, facts.address, settings.clientAddress),
        responseHeaders: new Headers(),
      }
      const body = await readJson(raw)
      // Counted from here, because how long the body takes is up to the client.
      const startedAt = context.now()
      const answer = await catchErrors(context, () => route(context, call, body))
      await delayPolicyRefusal(context, answer, startedAt)
      const response = reply(c, answer)
      // A refusal shows the limit that refused, or none: that others allow more would contradict it.
      if (!response.headers.has('retry-after')) {
        for (const [name, value] of call.responseHeaders) response.headers.set(name, value)
      }
      addCookie(response, browser, facts)
      return response
    })
  }

  app.all('/config', (c) => reply(c, wrongMethod('GET, OPTIONS')))
  app.all('/jwks', (c) => reply(c, wrongMethod('GET')))
  for (const path of Object.keys(routes)) {
    app.all(path, (c) => reply(c, wrongMethod('POST, OPTIONS')))
  }
  app.notFound((c) => reply(c, notFound(settings.basePath)))
  app.onError((error, c) => reply(c, toProblem(context, error)))

  return {
    basePath: settings.basePath,
    async fetch(request, facts = {}) {
      const response = await observed(settings, request, (report) =>
        app.fetch(request, { facts, report }),
      )
      const { headers } = response
      headers.set('x-content-type-options', 'nosniff')
      if (headers.has('cache-control')) return response
      headers.set('cache-control', 'no-store')
      allowOrigin(headers, settings, originOf(request, facts))
      return response
    },
    verifyProof: (proof, options) => verifyOwnProof(context, proof, options),
    pauseSends: (given = {}) => pauseSends(context, given),
    resumeSends: ({ kind } = {}) => resumeSends(context, kind),
    erase: (destination) => erase(context, destination),
  }
}

/** Measures a call of a page. Preflight requests and paths without a call are none. */
async function observed(
  { basePath, telemetry }: Settings,
  { method, url }: Request,
  run: (report: (answer: Answer) => void) => Response | Promise<Response>,
): Promise<Response> {
  const { pathname } = new URL(url)
  const name = pathname.slice(basePath.length + 1).replace(/\/$/, '')
  const call = calls.find((each) => each === name)
  if (call === undefined || method === 'OPTIONS') return run(() => {})
  let answer: Answer | undefined
  return telemetry.observe(
    { type: 'call', call },
    async () => run((given) => (answer = given)),
    () => outcomeOfAnswer(answer),
  )
}

/** Also passes the cookie to `facts.setCookie`, because a page cannot set that header on a `Response`. */
function addCookie({ headers }: Response, { cookie }: Browser, { setCookie }: Facts): void {
  if (cookie === null) return
  headers.append('set-cookie', cookie)
  setCookie?.(cookie)
}

/** The same for everybody, and public (RFC 7517, section 8.5.2). */
function publishKeys(keys: JSONWebKeySet): Response {
  return Response.json(keys, {
    headers: {
      'content-type': 'application/jwk-set+json',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
    },
  })
}

function originOf(request: Request, { origin }: Facts): string | null {
  return origin ?? request.headers.get('origin')
}

function wrongMethod(allow: string): ProblemAnswer {
  return { status: 'problem', code: 'method_not_allowed', headers: { allow } }
}

const noKeys: ProblemAnswer = {
  status: 'problem',
  code: 'not_found',
  detail: 'Proofs are signed with `secret`, whose keys are not public. Set `proofKey`.',
}

function notFound(basePath: string): ProblemAnswer {
  const detail = `The calls are under \`${basePath}\`: the option \`basePath\` has to be the whole path that the server is mounted at.`
  return { status: 'problem', code: 'not_found', detail }
}

/** Returns the problem for an error. An unexpected one reveals nothing to the client. */
function toProblem(context: ServerContext, error: unknown): ProblemAnswer {
  if (error instanceof ProblemError) return error.answer
  if (isStoreUnavailableError(error)) {
    context.emit({ type: 'store-unavailable', cause: error.message })
    return { status: 'problem', code: 'store_unavailable', retryAt: context.now() + 5000 }
  }
  context.emit({ type: 'internal-error', error: describeError(error) })
  return { status: 'problem', code: 'internal' }
}

async function catchErrors(context: ServerContext, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    return toProblem(context, error)
  }
}

/** Delays refusals by policy, so that their time does not reveal which check refused. */
async function delayPolicyRefusal(
  context: ServerContext,
  answer: Answer,
  startedAt: number,
): Promise<void> {
  const policy =
    answer.status === 'declined'
      ? answer.reason === 'policy'
      : 'code' in answer && answer.code === 'policy'
  const { clock, policyFloorMs } = context.settings
  const remainingMs = startedAt + policyFloorMs - context.now()
  if (policy && remainingMs > 0) await sleep(clock, remainingMs)
}
