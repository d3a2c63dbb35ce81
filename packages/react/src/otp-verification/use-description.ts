import type { ReactNode, RefObject } from 'react'
import { useSteadyDescription } from '../utils/use-steady-description.ts'
import type { FlowContext } from './context.ts'
import { hasError } from './texts.tsx'

/**
 * Returns the id of what describes the current step's input: the error, else the hint, in the field or, with `hint={null}`, in
 * an `OtpVerification.Hint`. Neither is rendered beside an error.
 *
 * An error describes the input as soon as it is shown (WCAG 2.2, technique ARIA21), so that it is read again on request, and by
 * whoever comes to the input. NVDA, JAWS and Orca read it beside the live region where the input has the focus: without the
 * region VoiceOver and Narrator would not speak, and without the description nobody could read it again in the field.
 */
export function useDescription(
  context: FlowContext,
  input: RefObject<HTMLInputElement | null>,
  hint: ReactNode,
): string | undefined {
  const { ids } = context
  // Whether a hint has changed is known only of text.
  const hintText = hint === null || typeof hint === 'string' ? hint : ids.hint
  const isError = hasError(context)
  const isHint = useSteadyDescription(input, isError ? null : hintText)
  if (isError) return ids.problem
  return isHint ? ids.hint : undefined
}
