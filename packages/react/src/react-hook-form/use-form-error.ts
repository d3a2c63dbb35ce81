'use client'

import { useEffect, useRef, useState } from 'react'
import type { Control, FieldError } from 'react-hook-form'
import type { VerificationState } from '@otp-kit/core'
import { isAppliedProblem } from './apply-problem.ts'

interface FormErrorOptions {
  readonly control: Control | undefined
  readonly name: string
  readonly error: FieldError | undefined
  readonly status: VerificationState['status']
  /** Whether the form has a value now, which the last render may not know. */
  readonly hasValue: () => boolean
  /** Removes the value that the backend refused. */
  readonly drop: () => unknown
  /** Validates the field where the form's mode does so on a change. */
  readonly revalidate: () => unknown
}

interface FormError {
  /** The form's error, until the user reacts to it. */
  readonly message: string | undefined
  /** Called when the user reacts to an error by typing. */
  readonly onInput: () => void
  /** Runs a validation of the form, which may replace the error that `applyProblem` set. */
  readonly validate: (run: () => unknown) => void
}

/**
 * Returns the form's error for the field. An error that `applyProblem` set stays the field's until the user reacts to it,
 * although dropping the refused value, and leaving the field, validate the form.
 */
export function useFormError(options: FormErrorOptions): FormError {
  const { control, name, error, status, hasValue, drop, revalidate } = options
  const refusal = useRef<FieldError | null>(null)
  const validating = useRef(0)
  const [handledError, setHandledError] = useState<FieldError>()

  const restoreRefusal = (): void => {
    const { current } = refusal
    if (!current) return
    const { type, message = '' } = current
    control?.setError(name, { type, message })
  }
  const validate = async (run: () => unknown): Promise<void> => {
    validating.current += 1
    await run()
    validating.current -= 1
    restoreRefusal()
  }
  const react = async (): Promise<void> => {
    setHandledError(error)
    if (!refusal.current) return
    refusal.current = null
    await revalidate()
    // What the value lacks now is what the user is about to do.
    setHandledError(control?.getFieldState(name).error)
  }

  useEffect(() => {
    if (isAppliedProblem(error)) {
      refusal.current = error ?? null
      if (hasValue()) void validate(drop)
    } else if (refusal.current && validating.current === 0) {
      // Another validation found a less specific error; no error at all is a decision of the form.
      if (error) restoreRefusal()
      else refusal.current = null
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once for each error.
  }, [error])

  const isActing = status === 'sending' || status === 'verified'
  const [wasActing, setWasActing] = useState(isActing)
  if (isActing !== wasActing) {
    setWasActing(isActing)
    // In the render that begins the action: its input is new, and would get the focus as an invalid one.
    if (isActing) setHandledError(error)
  }
  useEffect(() => {
    // When the action begins: a destination that was just refused is still verified for a moment.
    if (isActing) void react()
    // oxlint-disable-next-line react/exhaustive-deps -- only when an action begins.
  }, [isActing])

  return {
    message: error === handledError ? undefined : error?.message,
    onInput: () => void (refusal.current && react()),
    validate: (run) => void validate(run),
  }
}
