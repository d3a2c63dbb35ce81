export { runStoreContract } from './testing/store-contract.ts'
export type { RegisterTest, Skip } from './testing/contract.ts'
export type { RunStoreContractOptions } from './testing/store-contract.ts'
