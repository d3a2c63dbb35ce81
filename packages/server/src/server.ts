import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Fault, type Answer, type FaultAnswer } from './answer.ts'
import { sleep } from './clock.ts'
import { describeError } from './events.ts'
import type { Facts } from './facts.ts'
import { maxBodyBytes, readJson, requireJson } from './guards/body.ts'
import { identifyBrowser, type Browser } from './guards/browser.ts'
import { clientAddress } from './guards/client-address.ts'
import { allowOrigin, preflight, requireOrigin } from './guards/origin.ts'
import { createKeys } from './keys.ts'
import { createKit, type Kit, type Route } from './kit.ts'
import type { VerificationServerOptions } from './options.ts'
import { respond } from './problem.ts'
import type { ProofClaims } from './proof/proof.ts'
import type { VerifyProofOptions } from './proof/proof-verifier.ts'
import { verifyOwnProof } from './proof/verify-own.ts'
import { check } from './routes/check.ts'
import { config } from './routes/config.ts'
import { send } from './routes/send.ts'
import { status } from './routes/status.ts'
import { settle } from './settings.ts'
import { isStoreUnavailableError } from './store/store.ts'

export interface VerificationServer {
  /** Under which all calls are; adapters leave every other path to whoever is next. */
  readonly basePath: string
  /** Answers one request under `basePath`. `facts`: what the host knows of it. Never rejects. */
  fetch(this: void, request: Request, facts?: Facts): Promise<Response>
  /**
   * The claims of a proof, which is then used up. Call it where the account is created.
   * @throws ProofError where the proof must not be accepted; StoreUnavailableError where that cannot be told
   */
  verifyProof(this: void, proof: string, options: VerifyProofOptions): Promise<ProofClaims>
}

interface Env {
  readonly Bindings: { readonly facts: Facts }
}

const routes = { '/send': send, '/check': check, '/status': status } satisfies Record<string, Route>

/**
 * The proxy that holds the provider's key. It sends nothing for who is not one of your pages, nor faster than its limits.
 * @throws ConfigurationError that lists every fault of the options
 */
export function createVerificationServer(options: VerificationServerOptions): VerificationServer {
  const settings = settle(options)
  const kit = createKit(settings, createKeys(settings.secrets, settings.indexSecret))
  const app = new Hono<Env>().basePath(settings.basePath)

  app.on('OPTIONS', ['/config', ...Object.keys(routes)], (context) =>
    preflight(settings, originOf(context.req.raw, context.env.facts)),
  )

  app.get('/config', (context) => {
    const { facts } = context.env
    const response = Response.json(config(kit))
    if (settings.binding === 'cookie') {
      giveCookie(response, identifyBrowser(settings, context.req.raw, facts), facts)
    }
    return response
  })

  for (const [path, route] of Object.entries(routes)) {
    // The order in which a request is judged: from what costs nothing to what costs money. Nothing is counted in here;
    // idempotency and the guards that count follow in the route itself (`routes/send.ts`).
    app.post(
      path,
      (context, next) => {
        requireOrigin(settings, context.req.raw, originOf(context.req.raw, context.env.facts))
        requireJson(context.req.raw)
        return next()
      },
      bodyLimit({
        maxSize: maxBodyBytes,
        onError: () => {
          throw new Fault('body_too_large')
        },
      }),
      async (context) => {
        const began = kit.now()
        const { raw } = context.req
        const { facts } = context.env
        const browser = identifyBrowser(settings, raw, facts)
        const call = {
          request: raw,
          browser: await kit.keys.digest('browser', browser.secret),
          address: clientAddress(raw.headers, facts.address, settings.clientAddress),
        }
        const answer = await answered(kit, async () => route(kit, call, await readJson(raw)))
        await holdBack(kit, answer, began)
        const response = respond(answer, kit.now())
        giveCookie(response, browser, facts)
        return response
      },
    )
  }

  app.all('/config', () => respond(wrongMethod('GET, OPTIONS'), kit.now()))
  for (const path of Object.keys(routes)) {
    app.all(path, () => respond(wrongMethod('POST, OPTIONS'), kit.now()))
  }
  app.notFound(() => respond({ status: 'fault', code: 'not_found' }, kit.now()))
  app.onError((error) => respond(faultOf(kit, error), kit.now()))

  return {
    basePath: settings.basePath,
    async fetch(request, facts = {}) {
      const response = await app.fetch(request, { facts })
      response.headers.set('cache-control', 'no-store')
      allowOrigin(response.headers, settings, originOf(request, facts))
      return response
    },
    verifyProof: (proof, options) => verifyOwnProof(kit, proof, options),
  }
}

/** A page drops the header from a `Response` that it builds, so the cookie is handed over as well. */
function giveCookie({ headers }: Response, { cookie }: Browser, { setCookie }: Facts): void {
  if (cookie === null) return
  headers.append('set-cookie', cookie)
  setCookie?.(cookie)
}

function originOf(request: Request, { origin }: Facts): string | null {
  return origin ?? request.headers.get('origin')
}

function wrongMethod(allow: string): FaultAnswer {
  return { status: 'fault', code: 'method_not_allowed', headers: { allow } }
}

/** What a fault tells the caller; one that nobody planned tells him nothing. */
function faultOf(kit: Kit, error: unknown): FaultAnswer {
  if (error instanceof Fault) return error.answer
  if (isStoreUnavailableError(error)) {
    kit.emit({ type: 'store-unavailable', cause: error.message })
    return { status: 'fault', code: 'store_unavailable', retryAt: kit.now() + 5000 }
  }
  kit.emit({ type: 'internal-error', error: describeError(error) })
  return { status: 'fault', code: 'internal' }
}

async function answered(kit: Kit, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    return faultOf(kit, error)
  }
}

/** Whoever refused by policy, and however fast, the refusal takes its time. */
async function holdBack(kit: Kit, answer: Answer, began: number): Promise<void> {
  const policy =
    answer.status === 'declined'
      ? answer.reason === 'policy'
      : 'code' in answer && answer.code === 'policy'
  const { clock, policyFloorMs } = kit.settings
  const left = began + policyFloorMs - kit.now()
  if (policy && left > 0) await sleep(clock, left)
}
