import { useEffect } from 'react'
import { useLatest } from '../utils/use-latest.ts'
import { warn } from '../utils/warn.ts'

// Checked in place, so that bundlers drop the warnings from production builds.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** Returns the user's probable country (ISO 3166-1 alpha-2), for example by their IP address; `null`: unknown. */
export type CountryLookup = (signal: AbortSignal) => Promise<string | null | undefined>

/** Calls `lookup` once on mount, and `onFound` with its result. The signal is aborted on unmounting. */
export function useCountryLookup(
  lookup: CountryLookup | undefined,
  onFound: (country: string) => void,
): void {
  const latest = useLatest({ lookup, onFound })
  const isWanted = lookup !== undefined

  useEffect(() => {
    if (!isWanted) return undefined
    const controller = new AbortController()
    const { signal } = controller
    const run = async (): Promise<void> => {
      const country = await latest.current.lookup?.(signal)
      if (country && !signal.aborted) latest.current.onFound(country.toUpperCase())
    }
    run().catch((error: unknown) => {
      if (process.env.NODE_ENV !== 'production' && !signal.aborted) {
        warn(
          `\`lookupCountry\` of <PhoneField> failed: ${String(error)}. The country doesn't change. ` +
            'Resolve with an ISO 3166-1 alpha-2 code, or with `null` where it is unknown.',
        )
      }
    })
    return () => controller.abort()
  }, [isWanted, latest])
}
