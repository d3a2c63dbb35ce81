import { loadPhoneEngine } from '@otp-kit/core/phone'
import type { PhoneEngine } from '@otp-kit/core/phone'
import { useCallback, useEffect, useState } from 'react'
import type { Writing } from './writing.ts'

/** The numbering plans, and what can do nothing without them. */
export interface Plans {
  /** They tell types of line. */
  readonly full: boolean
  readonly engine: PhoneEngine
  readonly writing: Writing
}

const loadWriting = async (): Promise<Writing> => (await import('./writing.ts')).writing

async function loadPlans(full: boolean): Promise<Plans> {
  const [engine, writing] = await Promise.all([loadPhoneEngine(full), loadWriting()])
  return { full, engine, writing }
}

/**
 * The numbering plans, fetched when `load` is called; `full` ones tell types of line. `undefined` in the first render,
 * always: the server has none, and hydration compares. A failed load leaves the field as it is; the next call tries
 * again.
 */
export function usePlans(
  wanted: boolean,
  full: boolean,
): {
  readonly plans: Plans | undefined
  readonly load: () => void
} {
  const [plans, setPlans] = useState<Plans>()

  const isHere = plans?.full === full
  const load = useCallback(() => {
    // Setting what is there already would still make React render and commit.
    if (!isHere) loadPlans(full).then(setPlans, () => {})
  }, [isHere, full])

  const needed = wanted || plans !== undefined
  useEffect(() => {
    if (needed) load()
  }, [needed, load])

  return { plans, load }
}
