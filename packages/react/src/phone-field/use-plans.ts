import { loadPhoneEngine } from '@otp-kit/core/phone'
import type { PhoneEngine } from '@otp-kit/core/phone'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Writing } from './writing.ts'

/** The numbering plans, and what can do nothing without them. */
export interface Plans {
  readonly engine: PhoneEngine
  readonly writing: Writing
}

const loadWriting = async (): Promise<Writing> => (await import('./writing.ts')).writing

async function loadPlans(): Promise<Plans> {
  const [engine, writing] = await Promise.all([loadPhoneEngine(), loadWriting()])
  return { engine, writing }
}

/**
 * The numbering plans, fetched when `load` is called. `undefined` in the first render, always: the server has none, and
 * hydration compares. A failed load leaves the field as it is; the next call tries again.
 */
export function usePlans(wanted: boolean): {
  readonly plans: Plans | undefined
  readonly load: () => void
} {
  const [plans, setPlans] = useState<Plans>()
  const mounted = useRef(false)
  const arrived = useRef<Plans>(undefined)

  const load = useCallback(() => {
    // Setting what is there already would still make React render and commit.
    if (arrived.current) return
    loadPlans().then(
      (plans) => mounted.current && setPlans((arrived.current ??= plans)),
      () => {},
    )
  }, [])

  useEffect(() => {
    mounted.current = true
    if (wanted) load()
    return () => {
      mounted.current = false
    }
  }, [wanted, load])

  return { plans, load }
}
