import { useContext, useEffect } from 'react'
import type { RefObject } from 'react'
import { UnverifiedContext } from './unverified-context.ts'

/**
 * Sets the input's custom validity, which its form checks before it is submitted. Without a message the input is valid,
 * unless it is part of a flow that has to be verified first.
 */
export function useValidity(
  input: RefObject<HTMLInputElement | null>,
  message: string | undefined,
): void {
  const unverified = useContext(UnverifiedContext)
  const validity = message ?? unverified ?? ''
  useEffect(() => {
    input.current?.setCustomValidity(validity)
  }, [input, validity])
}
