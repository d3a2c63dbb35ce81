import type { ReactNode, RefObject } from 'react'
import { useSteadyDescription } from '../utils/use-steady-description.ts'
import type { FlowContext } from './context.ts'
import { errorOf } from './texts.tsx'

/**
 * Returns the id of what describes the current step's input: the error, else the hint, in the field or, with `hint={null}`, in
 * an `OtpVerification.Hint`. Neither is rendered beside an error.
 */
export function useDescription(
  context: FlowContext,
  input: RefObject<HTMLInputElement | null>,
  hint: ReactNode,
): string | undefined {
  const { ids } = context
  const error = errorOf(context)
  // A hint that is no text is taken for always the same.
  const hintText = hint === null || typeof hint === 'string' ? hint : ids.hint
  const isDescribed = useSteadyDescription(input, error ?? hintText)
  if (!isDescribed) return undefined
  return error === null ? ids.hint : ids.problem
}
