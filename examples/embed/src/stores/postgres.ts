import { postgresStore } from '@otp-kit/server/postgres'
import pg from 'pg'

export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL ?? '',
  connectionTimeoutMillis: 2000, // by default pg waits for ever
  query_timeout: 2000,
})
pool.on('error', () => {}) // a broken idle connection would end the process

/** For `createVerificationServer({ store, … })`. */
export const store = postgresStore(pool)
