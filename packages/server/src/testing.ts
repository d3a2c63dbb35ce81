export { Masked } from './masked.ts'
export { createFailingFetch } from './testing/failing-fetch.ts'
export { runProviderContract } from './testing/provider-contract.ts'
export { remoteStore, serveStore } from './testing/remote-store.ts'
export { runStoreContract } from './testing/store-contract.ts'
export type { RegisterTest, Skip } from './testing/contract.ts'
export type { CallFailure, FailingFetch } from './testing/failing-fetch.ts'
export type {
  DestinationOutcome,
  ProviderBench,
  RunProviderContractOptions,
} from './testing/provider-contract.ts'
export type { RunStoreContractOptions, StoreServer } from './testing/store-contract.ts'
export type { TwoStores } from './testing/two-process-tests.ts'
