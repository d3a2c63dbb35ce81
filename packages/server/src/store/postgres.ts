import { postgresSchema } from './postgres-schema.ts'
import {
  StoreUnavailableError,
  type Consumed,
  type CountedKey,
  type LimitState,
  type Store,
} from './store.ts'
import { requireTimeout, within } from './within.ts'

export { postgresSchema } from './postgres-schema.ts'

/** A pool of `pg`, Neon or Vercel, a PGlite, or an adapter of another client. Each query may be on another connection. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** Options of `postgresStore()`. */
export interface PostgresStoreOptions {
  /** Milliseconds after which a call without an answer fails; it is not repeated. @default 2000 */
  readonly timeoutMs?: number | undefined
}

/**
 * Creates a store in PostgreSQL 12 or newer. Every call is one function of the database, so one statement, one round trip
 * and one transaction. Tables and functions are created at the first call where they are missing (`postgresSchema`).
 *
 * @param client A pool, not a single client: calls of different requests must not wait for each other.
 * @throws TypeError if an argument is invalid
 */
export function postgresStore(client: PostgresClient, options: PostgresStoreOptions = {}): Store {
  requireArguments(client, options)
  const { timeoutMs = 2000 } = options
  requireTimeout('postgresStore()', timeoutMs)

  async function call(name: string, request: object): Promise<unknown> {
    const text = `select otp_kit_${name}_v1($1::jsonb)::text as result`
    const values = [JSON.stringify(request)]
    const { rows } = await within({ name: 'PostgreSQL', timeoutMs }, (isLate) =>
      query(client, text, values, isLate),
    )
    const [row] = rows
    const result = typeof row === 'object' && row && 'result' in row ? row.result : null
    return typeof result === 'string' ? JSON.parse(result) : null
  }

  // The functions of `postgresSchema` answer in these shapes.
  /* oxlint-disable typescript/no-unsafe-type-assertion */
  return {
    shared: true,

    async consume(limits, id, now) {
      return (await call('consume', { limits: limits.map(rule), id, now })) as Consumed
    },

    async giveBack(limits, id) {
      await call('give_back', { keys: limits.map(({ key }) => key), id })
    },

    async peek(limits, now) {
      return (await call('peek', { limits: limits.map(rule), now })) as readonly LimitState[]
    },

    async get(keys, now) {
      const values = (await call('get', { keys, now })) as readonly (string | null)[]
      return values.map((value) => (value === null ? null : (JSON.parse(value) as string)))
    },

    async compareAndSet(writes, now) {
      const encoded = writes.map(({ key, from, to, ttlMs }) => ({
        key,
        from: encode(from),
        to: encode(to),
        ttlMs: Math.max(1, Math.ceil(ttlMs)),
      }))
      return (await call('compare_and_set', { writes: encoded, now })) === true
    },

    async delete(keys) {
      await call('delete', { keys })
    },
  }
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}

function rule({ key, rule: { limit, windowMs } }: CountedKey): object {
  return { key, limit, windowMs }
}

/** PostgreSQL has no text with U+0000, so values are kept as JSON. */
function encode(value: string | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

/** Error codes of transactions that were rolled back because of another one. */
const conflicts = new Set(['40001', '40P01'])
const missing = new Set(['42883', '42P01'])

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

async function query(
  client: PostgresClient,
  text: string,
  values: unknown[],
  isLate: () => boolean,
): ReturnType<PostgresClient['query']> {
  for (let created = false; ;) {
    try {
      return await client.query(text, values)
    } catch (error) {
      const code = codeOf(error)
      if (isLate()) throw error
      // Nothing of a failed statement remains, so only these are safe to repeat.
      if (missing.has(code) && !created) await createSchema(client)
      else if (!conflicts.has(code)) throw error
      created ||= missing.has(code)
    }
  }
}

async function createSchema(client: PostgresClient): Promise<void> {
  try {
    await client.query(postgresSchema)
  } catch (error) {
    throw new StoreUnavailableError(
      `The tables of the PostgreSQL store are missing and could not be created (${codeOf(error)}). Run \`postgresSchema\` in a migration.`,
      { cause: error },
    )
  }
}

function requireArguments(client: PostgresClient, options: object): void {
  if (typeof client?.query !== 'function') {
    throw new TypeError(
      'postgresStore(): the first argument has to be a pool with `query(text, values)`, such as `new pg.Pool({ connectionString })`.',
    )
  }
  const unknown = Object.keys(options).find((name) => name !== 'timeoutMs')
  if (unknown !== undefined) {
    throw new TypeError(
      `postgresStore(): there is no option \`${unknown}\`. The option is timeoutMs.`,
    )
  }
}
