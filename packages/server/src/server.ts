import { createApp } from './app.ts'
import { erase, type DestinationText } from './erase.ts'
import type { Facts } from './facts.ts'
import { allowOrigin, originOf } from './guards/origin.ts'
import { createKeys } from './keys.ts'
import { createLazyServer, type EarlyOptions, type LoadOptions } from './lazy-server.ts'
import { startNotices } from './options/notices.ts'
import type { VerificationServerOptions } from './options/options.ts'
import { pauseSends, resumeSends, type PauseOptions } from './pause-sends.ts'
import type { ProofClaims } from './proof/proof.ts'
import type { VerifyProofOptions } from './proof/verify-proof.ts'
import { verifyOwnProof } from './proof/verify-own.ts'
import { createServerContext } from './server-context.ts'
import { resolveSettings } from './options/settings.ts'
import { observeCall } from './telemetry/observe-call.ts'

/** The proxy: it answers the contract's calls by `fetch`, and has methods for your own backend. */
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
  const app = createApp(context)
  // oxlint-disable-next-line no-console -- at start there is no other place
  for (const notice of startNotices(settings)) console.warn('[otp-kit]', notice)

  return {
    basePath: settings.basePath,
    async fetch(request, facts = {}) {
      const response = await observeCall(settings, request, (report) =>
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
