import { httpTransport, type Transport } from '@otp-kit/core'
import type { VerificationConfig } from '@otp-kit/core/contract'

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
    endpoint?: string | undefined
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
