import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

export interface Queryable {
  query<Row>(sql: string, parameters?: unknown[]): Promise<{ rows: Row[] }>
}

/** PostgreSQL, or the whole of it in this process: the same SQL either way. */
export interface Database extends Queryable {
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

async function embedded(): Promise<Database> {
  const database = await PGlite.create()
  return {
    query: (sql, parameters) => database.query(sql, parameters),
    transaction: (work) =>
      database.transaction((transaction) =>
        work({ query: (sql, parameters) => transaction.query(sql, parameters) }),
      ),
    close: () => database.close(),
  }
}

function remote(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString })
  return {
    query: async <Row>(sql: string, parameters?: unknown[]) => {
      const { rows } = await pool.query(sql, parameters)
      return { rows: rows as Row[] }
    },
    async transaction(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('begin')
        const result = await work({
          query: async <Row>(sql: string, parameters?: unknown[]) => {
            const { rows } = await client.query(sql, parameters)
            return { rows: rows as Row[] }
          },
        })
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch((cause: Error) => {
          broken = cause
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
    close: () => pool.end(),
  }
}

/** `url` is PostgreSQL's; without it the database is embedded and forgets when the process ends. */
export async function openDatabase(url: string | undefined): Promise<Database> {
  return url ? remote(url) : embedded()
}
