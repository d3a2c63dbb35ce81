import { useEffect } from 'react'
import { useLatest } from '../utils/use-latest.ts'
import { warn } from '../utils/warn.ts'

// Written out where it is asked, so that bundlers leave the messages for developers out of production.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** Guesses the country that a person is in, as by their address. `null`: it cannot be told. */
export type CountryLookup = (signal: AbortSignal) => Promise<string | null | undefined>

/** Asks once for each mount, and gives what was found to `adopt`. The signal is aborted when the field goes. */
export function useCountryLookup(
  lookup: CountryLookup | undefined,
  adopt: (country: string) => void,
): void {
  const latest = useLatest({ lookup, adopt })
  const isWanted = lookup !== undefined

  useEffect(() => {
    if (!isWanted) return undefined
    const controller = new AbortController()
    const { signal } = controller
    const ask = async (): Promise<void> => {
      const country = await latest.current.lookup?.(signal)
      if (country && !signal.aborted) latest.current.adopt(country.toUpperCase())
    }
    ask().catch((error: unknown) => {
      if (process.env.NODE_ENV !== 'production' && !signal.aborted) {
        warn(
          `\`lookupCountry\` of <PhoneField> failed: ${String(error)}. The country stays as it was. ` +
            'Resolve with an ISO 3166-1 alpha-2 code, or with `null` where none is known.',
        )
      }
    })
    return () => controller.abort()
  }, [isWanted, latest])
}
