import { loadPhoneEngine } from '@otp-kit/core/phone'
import type { PhoneEngine } from '@otp-kit/core/phone'
import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * The numbering plans, fetched when `load` is called. `undefined` in the first render, always: the server has none, and
 * hydration compares. A failed load leaves the field as it is; the next call tries again.
 */
export function usePhoneEngine(wanted: boolean): {
  readonly engine: PhoneEngine | undefined
  readonly load: () => void
} {
  const [engine, setEngine] = useState<PhoneEngine>()
  const mounted = useRef(false)

  const load = useCallback(() => {
    loadPhoneEngine().then(
      (engine) => mounted.current && setEngine(engine),
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

  return { engine, load }
}
