import type { CodeShape } from '@otp-kit/core/contract'
import { Fault } from '../answer.ts'
import { Masked } from '../masked.ts'

const shapes: { readonly [C in CodeShape['charset']]: RegExp } = {
  numeric: /^[0-9]+$/,
  alphanumeric: /^[0-9A-Z]+$/,
}

/** A code as the provider takes it; spaces and hyphens are how people group it. @throws Fault before any attempt */
export function readCode(text: string, { length, charset }: CodeShape): Masked {
  const code = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()
  if (code.length !== length || !shapes[charset].test(code)) throw new Fault('code_malformed')
  return new Masked(code, '•'.repeat(length))
}
