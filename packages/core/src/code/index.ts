export { foldDigits } from './fold-digits.ts'
