import { httpTransport, type Transport, type Verification } from '@otp-kit/core'
import type { VerificationConfig } from '@otp-kit/core/contract'

/** What `configQueryOptions` returns, for `prefetchQuery` and `useQuery` of TanStack Query. */
export interface ConfigQueryOptions {
  readonly queryKey: readonly ['otp-kit', 'config', string]
  readonly queryFn: (context: { signal: AbortSignal }) => Promise<VerificationConfig>
  readonly staleTime: number
  readonly networkMode: 'always'
  readonly refetchOnWindowFocus: false
}

/** The base path of the server's calls. */
export const defaultEndpoint = '/api/verification'

/**
 * Returns TanStack Query options for the server's configuration, to prefetch it on the server or before the form opens;
 * otherwise it is requested when the destination field is first focused. On a server, where a relative URL can't be
 * fetched, pass a `transport`; the query key is the endpoint's in both cases.
 */
export function configQueryOptions(
  options: {
    /** The base path of the server's calls. @default '/api/verification' */
    endpoint?: string | undefined
    /** Replaces the HTTP transport to `endpoint`. */
    transport?: Pick<Transport, 'config'> | undefined
  } = {},
): ConfigQueryOptions {
  const { endpoint = defaultEndpoint, transport = httpTransport({ endpoint }) } = options
  return {
    queryKey: ['otp-kit', 'config', endpoint],
    queryFn: ({ signal }) => transport.config({ signal }),
    staleTime: 10 * 60 * 1000,
    networkMode: 'always',
    refetchOnWindowFocus: false,
  }
}

const serials = new WeakMap<object, number>()
let lastSerial = 0

function serialOf(verification: object): number {
  const known = serials.get(verification) ?? (lastSerial += 1)
  serials.set(verification, known)
  return known
}

/**
 * Returns the query of a verification's own configuration. Under `endpoint` it is shared with `configQueryOptions`;
 * without one the verification has a transport of its own, and its configuration is nobody else's.
 */
export function ownConfigQueryOptions(
  verification: Pick<Verification, 'config'>,
  endpoint: string | undefined,
): ConfigQueryOptions {
  return {
    ...configQueryOptions(),
    queryKey: ['otp-kit', 'config', endpoint ?? `verification ${serialOf(verification)}`],
    queryFn: ({ signal }) => verification.config({ signal }),
  }
}
