'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Verification, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { UseVerificationOptions } from '../hooks/verification-types.ts'
import { usePageLocale } from '../messages/use-page-locale.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { warn } from '../utils/warn.ts'
import { getOrCreateEntry, registryOf, type CurrentOptions, type Entry } from './registry.ts'
import {
  defaultEndpoint,
  ownConfigQueryOptions,
  type ConfigQueryOptions,
} from './config-query-options.ts'
import { useQueryClientOrOwn } from './use-query-client.ts'
import { useVerificationContext } from './verification-provider.tsx'

// Written out where it is read, so that bundlers remove developer warnings from production builds.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** Returns the verification that these options describe, which reads them at each call, and the query of its configuration. */
export function useRegisteredVerification<K extends Kind, P extends Proof>(
  kind: K,
  options: UseVerificationOptions<K, P>,
): {
  readonly verification: Verification<K, P>
  readonly client: QueryClient
  readonly configQuery: ConfigQueryOptions
} {
  const { defaults, registry } = useVerificationContext()
  const client = useQueryClientOrOwn()
  const messages = options.messages ?? defaults.messages
  const locale = usePageLocale(options.locale ?? defaults.locale ?? messages?.locale)
  const current: CurrentOptions = {
    endpoint: options.endpoint ?? defaults.endpoint,
    transport: options.transport ?? defaults.transport,
    locale,
    challenge: options.challenge,
  }
  const given = options.verification
  const entry = given
    ? null
    : getOrCreateEntry(registry ?? registryOf(client), client, kind, options.id ?? kind, current)

  useIsomorphicLayoutEffect(() => {
    if (entry) update(entry, current)
  })
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' && entry) return countMounted(entry)
    return undefined
  }, [entry])

  // oxlint-disable-next-line typescript/no-non-null-assertion, typescript/no-unsafe-type-assertion -- one of the two is there, and its proofs are those of the transport.
  const verification = given ?? (entry!.verification as Verification<K, P>)
  const isShared = !given && !current.transport
  const endpoint = isShared ? (current.endpoint ?? defaultEndpoint) : undefined
  return { verification, client, configQuery: ownConfigQueryOptions(verification, endpoint) }
}

function update(entry: Entry, current: CurrentOptions): void {
  entry.current = current
}

function countMounted(entry: Entry): () => void {
  entry.mounted += 1
  if (entry.mounted > 1) {
    warn(
      `two verifications with the id "${entry.verification.id}" are mounted. They show and send the same code. ` +
        'Give each its own `id`, or pass the `verification` of one to the other.',
    )
  }
  return () => {
    entry.mounted -= 1
  }
}
