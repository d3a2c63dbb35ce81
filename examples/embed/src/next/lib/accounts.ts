export { createAccount } from '../../accounts.ts'
