import { useContext } from 'react'
import type { RefObject } from 'react'
import { UnverifiedContext } from './unverified-context.ts'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'

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
  // Passive effects take a task of their own.
  useIsomorphicLayoutEffect(() => {
    input.current?.setCustomValidity(validity)
  }, [input, validity])
}
