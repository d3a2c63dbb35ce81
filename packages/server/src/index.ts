export { isConfigurationError, ConfigurationError } from './options/configuration-error.ts'
export { isProofError, ProofError } from './proof/proof-error.ts'
export { askProvider } from './providers/ask-provider.ts'
export { createVerificationServer } from './server.ts'
export { memoryStore } from './store/memory.ts'
export { isStoreUnavailableError, StoreUnavailableError } from './store/store.ts'
export type { Challenge } from './challenge/challenge.ts'
export type { Clock } from './clock.ts'
export type { ConfigurationIssue } from './options/configuration-error.ts'
export type { DestinationText } from './erase.ts'
export type { ServerEvent } from './events.ts'
export type { Facts } from './facts.ts'
export type { ClientAddressOptions } from './guards/client-address-options.ts'
export type { EarlyOptions, LoadOptions } from './lazy-server.ts'
export type { DestinationList, ListedSend, ListOption } from './guards/lists.ts'
export type { CostedMessage, CostTable, SpendOptions } from './guards/spend-options.ts'
export type { LimitOptions, Limits } from './limits.ts'
export type { Masked } from './masked.ts'
export type { VerificationServerOptions } from './options/options.ts'
export type { PauseOptions } from './pause-sends.ts'
export type { BrowserRequest } from './proof/proof-browser.ts'
export type { ProofClaims } from './proof/proof.ts'
export type { ProofPrivateKey } from './proof/private-key.ts'
export type { ProofErrorCode } from './proof/proof-error.ts'
export type { VerifyProofOptions } from './proof/verify-proof.ts'
export type { ProviderAnswer, ProviderFetch } from './providers/ask-provider.ts'
export type {
  CallContext,
  CheckInput,
  CheckResult,
  ClientSignals,
  KindCapabilities,
  Provider,
  SendInput,
  SendResult,
} from './providers/provider.ts'
export type { PumpingRules } from './record/group-record.ts'
export type { VerificationServer } from './server.ts'
export type { MemoryStoreOptions } from './store/memory.ts'
export type { Activity, Outcome, ProviderCall, Telemetry } from './telemetry/telemetry.ts'
export type { Consumed, CountedKey, LimitRule, LimitState, Store, Write } from './store/store.ts'
