import { findCode } from '@otp-kit/core/code'
import type { CodeShape } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import { Masked } from '../masked.ts'

/**
 * Returns the code in a text, which is read as the code field reads it: other digits, separators, `G-123456`.
 * @throws ProblemError if there is none of this shape, or more than one; uses no attempt
 */
export function readCode(text: string, shape: CodeShape): Masked {
  const { code } = findCode(text, shape)
  if (code === undefined) throw new ProblemError('code_malformed')
  return new Masked(code, '•'.repeat(shape.length))
}
