import type { VerificationServer } from '../server.ts'

/** What adapters stand on. */
export type FetchServer = Pick<VerificationServer, 'basePath' | 'fetch'>
