import { useContext, useEffect } from 'react'
import type { RefObject } from 'react'
import { UnverifiedContext } from './unverified-context.ts'

/**
 * Keeps the input's own validity, which its form asks before it is sent. `undefined`: nothing is wrong with the text; a
 * flow around that has to be finished first says so in its place.
 */
export function useValidity(
  input: RefObject<HTMLInputElement | null>,
  message: string | undefined,
): void {
  const unverified = useContext(UnverifiedContext)
  const said = message ?? unverified ?? ''
  useEffect(() => {
    input.current?.setCustomValidity(said)
  }, [input, said])
}
