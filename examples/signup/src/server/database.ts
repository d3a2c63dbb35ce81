import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

export interface Queryable {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>
}

/** PostgreSQL, on a server or embedded in this process. */
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
  // The pool replaces a broken idle connection at the next query; without a listener its error would end the process.
  pool.on('error', ({ name }) => process.stderr.write(`A database connection broke: ${name}\n`))
  return {
    query: (sql, parameters) => pool.query(sql, parameters),
    async transaction(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('begin')
        const result = await work({
          query: (sql, parameters) => client.query(sql, parameters),
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

/** Connects to the PostgreSQL server at `url`. Without it the database is embedded, and lost when the process ends. */
export async function openDatabase(url: string | undefined): Promise<Database> {
  return url ? remote(url) : embedded()
}
