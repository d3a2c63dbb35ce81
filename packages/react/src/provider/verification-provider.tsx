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
import type { Transport } from '@otp-kit/core'
import type { Messages } from '@otp-kit/core/messages'
import { createRegistry, type Registry } from './registry.ts'

/** What every verification below takes where it does not say otherwise. */
export interface VerificationDefaults {
  readonly endpoint?: string | undefined
  readonly transport?: Transport | undefined
  readonly locale?: string | undefined
  readonly messages?: Messages | undefined
}

interface Surroundings {
  readonly defaults: VerificationDefaults
  /** `null`: no provider around. */
  readonly registry: Registry | null
}

const none: Surroundings = { defaults: {}, registry: null }

const SurroundingsContext: Context<Surroundings> = createContext(none)

export interface VerificationProviderProps extends VerificationDefaults {
  readonly children?: ReactNode
}

/**
 * Keeps verifications while the components that show them come and go, and hands defaults down. Put it above whatever
 * may unmount the form, such as a router or a loading screen.
 */
export function VerificationProvider(props: VerificationProviderProps): ReactElement {
  const { endpoint, transport, locale, messages, children } = props
  const [registry] = useState(createRegistry)
  const value = useMemo(
    () => ({ registry, defaults: { endpoint, transport, locale, messages } }),
    [registry, endpoint, transport, locale, messages],
  )
  return <SurroundingsContext.Provider value={value}>{children}</SurroundingsContext.Provider>
}

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext)
}
