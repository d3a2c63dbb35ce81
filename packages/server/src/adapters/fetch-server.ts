import type { VerificationServer } from '../server.ts'

/** The part of the server that adapters use. */
export type FetchServer = Pick<VerificationServer, 'basePath' | 'fetch'>
