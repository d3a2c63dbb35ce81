export { didit } from './didit.ts'
export type { DiditOptions, RiskPolicy } from './options.ts'
export type { ProviderFetch } from '../ask-provider.ts'
