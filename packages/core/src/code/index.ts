export { cleanCode } from './clean-code.ts'
export { findCode } from './find-code.ts'
export { foldDigits } from './fold-digits.ts'
export type { FoundCode } from './find-code.ts'
