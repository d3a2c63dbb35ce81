export { Masked } from './masked.ts'
export { runProviderContract } from './testing/provider-contract.ts'
export { runStoreContract } from './testing/store-contract.ts'
export type { RegisterTest, Skip } from './testing/contract.ts'
export type {
  CallFailure,
  ProviderBench,
  RunProviderContractOptions,
} from './testing/provider-contract.ts'
export type { RunStoreContractOptions } from './testing/store-contract.ts'
