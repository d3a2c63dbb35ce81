'use client'

import {
  createContext,
  useContext,
  useMemo,
  useState,
  type Context,
  type ReactElement,
  type ReactNode,
} from 'react'
import { QueryClient } from '@tanstack/react-query'
import type { Transport } from '@otp-kit/core'
import type { Messages } from '@otp-kit/core/messages'
import { createRegistry, type Registry } from './registry.ts'

/** Options that every verification below the provider uses unless it has its own. */
export interface VerificationDefaults {
  /** The base path of the server's calls. */
  readonly endpoint?: string | undefined
  /** Replaces the HTTP transport to `endpoint`. */
  readonly transport?: Transport | undefined
  /** BCP 47: the language of the messages. */
  readonly locale?: string | undefined
  /** The messages. Takes precedence over the catalogue of `locale`. */
  readonly messages?: Messages | undefined
}

interface VerificationContextValue {
  readonly defaults: VerificationDefaults
  /** `null` without a provider. */
  readonly registry: Registry | null
  /** Returns the query client where the app has none; `null` without a provider. */
  readonly ownClient: (() => QueryClient) | null
}

const VerificationContext: Context<VerificationContextValue> =
  createContext<VerificationContextValue>({
    defaults: {},
    registry: null,
    ownClient: null,
  })

/** The defaults of all verifications below the provider, and its children. */
export interface VerificationProviderProps extends VerificationDefaults {
  /** What uses verifications. */
  readonly children?: ReactNode
}

/**
 * Keeps verifications alive while the components that show them unmount and mount again, and provides defaults. Place it
 * above whatever may unmount the form, such as a router or a loading screen.
 */
export function VerificationProvider(props: VerificationProviderProps): ReactElement {
  const { endpoint, transport, locale, messages, children } = props
  const [registry] = useState(createRegistry)
  const [ownClient] = useState(createOwnClient)
  const value = useMemo(
    () => ({ registry, ownClient, defaults: { endpoint, transport, locale, messages } }),
    [registry, ownClient, endpoint, transport, locale, messages],
  )
  return <VerificationContext.Provider value={value}>{children}</VerificationContext.Provider>
}

export function useVerificationContext(): VerificationContextValue {
  return useContext(VerificationContext)
}

/** Returns a function that creates a query client on its first call, and returns it from then on. */
function createOwnClient(): () => QueryClient {
  let client: QueryClient | undefined
  return () => (client ??= new QueryClient())
}
