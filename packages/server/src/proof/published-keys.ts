import { createLocalJWKSet, createRemoteJWKSet, customFetch, type JSONWebKeySet } from 'jose'
import { isLoopback } from '../loopback.ts'
import { askProvider, type ProviderFetch } from '../providers/ask-provider.ts'
import type { AcceptedKeys } from './accepted-keys.ts'
import { ProofError, ProofKeysUnavailableError } from './proof-error.ts'

/** Verification by the public keys of a server that has `proofKey`: nobody can issue proofs with them. */
export interface PublishedKeysOptions {
  /**
   * Instead of `key`: the keys of a server with the option `proofKey`: the URL of its call `jwks`, such as
   * `https://example.com/api/verification/jwks`, or what that call answers. They are fetched when they are needed, kept for
   * ten minutes, and fetched again for an unknown key, at most every 30 seconds.
   */
  readonly jwks: string | URL | JSONWebKeySet
  /** Milliseconds until a call of `jwks` is aborted. @default 5000 */
  readonly timeoutMs?: number | undefined
  /** Makes the calls of `jwks`. @default globalThis.fetch */
  readonly fetch?: ProviderFetch | undefined
}

/** Accepts what the keys of another server have signed. @throws TypeError if `jwks` is invalid */
export function publishedKeys({
  jwks,
  timeoutMs = 5000,
  fetch,
}: PublishedKeysOptions): AcceptedKeys {
  const resolve =
    typeof jwks === 'string' || jwks instanceof URL
      ? createRemoteJWKSet(keysUrl(jwks), {
          timeoutDuration: timeoutMs,
          [customFetch]: async (url, { headers, signal }) =>
            fetchKeys(fetch ?? ((request) => globalThis.fetch(request)), url, headers, signal),
        })
      : createLocalJWKSet(requirePublic(jwks))
  return {
    alg: 'ES256',
    async find(header, jws) {
      try {
        return await resolve(header, jws)
      } catch (error) {
        if (codeOf(error) === 'ERR_JWKS_NO_MATCHING_KEY') throw new ProofError('signature')
        throw new ProofKeysUnavailableError(
          error instanceof Error && codeOf(error) === null ? error.message : String(codeOf(error)),
        )
      }
    },
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}

/** The keys decide which proofs are accepted, so the response must not be open to changes on the network. */
function keysUrl(given: string | URL): URL {
  const url = URL.canParse(given) ? new URL(given) : null
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) {
    return url
  }
  throw new TypeError(
    'createProofVerifier(): `jwks` is not an https URL, such as `https://example.com/api/verification/jwks`. Plain http is accepted on this machine only.',
  )
}

function isPublic(key: unknown): boolean {
  return Reflect.get(Object(key), 'kty') === 'EC' && !('d' in Object(key))
}

function requirePublic(jwks: JSONWebKeySet): JSONWebKeySet {
  const { keys }: { keys?: unknown } = Object(jwks)
  if (Array.isArray(keys) && keys.length > 0 && keys.every(isPublic)) return jwks
  throw new TypeError(
    'createProofVerifier(): `jwks` is not a set of public keys: `{ keys: [{ kty: "EC", … }] }`. Pass what the call `jwks` of the server answers, and never a private key (`d`).',
  )
}

async function fetchKeys(
  fetch: ProviderFetch,
  url: string,
  headers: Headers,
  signal: AbortSignal,
): Promise<Response> {
  const answer = await askProvider(fetch, new URL(url), { method: 'GET', headers }, signal)
  if (answer.type !== 'response') throw new Error(answer.cause)
  if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`)
  if (answer.body === undefined) throw new Error('not JSON, or too large')
  return Response.json(answer.body)
}
