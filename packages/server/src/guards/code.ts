import type { CodeShape } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import { Masked } from '../masked.ts'

const shapes: { readonly [C in CodeShape['charset']]: RegExp } = {
  numeric: /^[0-9]+$/,
  alphanumeric: /^[0-9A-Z]+$/,
}

/** Returns a code without spaces and hyphens, in upper case. @throws ProblemError if its shape is wrong; uses no attempt */
export function readCode(text: string, { length, charset }: CodeShape): Masked {
  const code = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()
  if (code.length !== length || !shapes[charset].test(code))
    throw new ProblemError('code_malformed')
  return new Masked(code, '•'.repeat(length))
}
