import type { Transport } from '@otp-kit/core'
import type { VerificationConfig } from '@otp-kit/core/contract'

export interface ConfigQueryOptions {
  readonly queryKey: readonly ['otp-kit', 'config', string]
  readonly queryFn: (context: { signal: AbortSignal }) => Promise<VerificationConfig>
  readonly staleTime: number
  readonly networkMode: 'always'
  readonly refetchOnWindowFocus: false
}

/** Where the proxy is mounted unless it is said. */
export const defaultEndpoint = '/api/verification'

/**
 * TanStack Query's options for the backend's configuration, to prefetch it on the server or before the form opens; else
 * it is asked for when a person first touches the field. On a server, where a relative address leads nowhere, hand in a
 * `transport`; the key is the endpoint's all the same.
 */
export function configQueryOptions(
  options: {
    endpoint?: string | undefined
    transport?: Pick<Transport, 'config'> | undefined
  } = {},
): ConfigQueryOptions {
  const { endpoint = defaultEndpoint, transport } = options
  return {
    queryKey: ['otp-kit', 'config', endpoint],
    async queryFn({ signal }) {
      if (transport) return transport.config({ signal })
      const { httpTransport } = await import('./machine.ts')
      return httpTransport({ endpoint }).config({ signal })
    },
    staleTime: 10 * 60 * 1000,
    networkMode: 'always',
    refetchOnWindowFocus: false,
  }
}
