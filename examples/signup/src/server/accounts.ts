import { randomBytes, randomUUID, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Database } from './database.ts'

const hash = promisify<string, Buffer, number, Buffer>(scrypt)

export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
  /** E.164. */
  readonly phone: string
}

/** Something that only one account may have is another's already. Recognised by `name`. */
export class TakenError extends Error {
  override readonly name = 'TakenError'
  readonly field: 'email' | 'phone'

  constructor(field: 'email' | 'phone') {
    super(`An account with this ${field} exists.`)
    this.field = field
  }
}

export interface Accounts {
  /**
   * Writes the account and spends the proof of its number, or neither. `spendProof` runs inside the transaction, after
   * the database has accepted everything else, so that a taken e-mail address costs no one a verified number; it gives
   * the verification's id, which is unique over all accounts.
   */
  create(account: NewAccount, spendProof: () => Promise<string>): Promise<{ id: string }>
}

const schema = `
  create table if not exists account (
    id uuid primary key,
    name text not null,
    email text not null constraint account_email unique,
    password text not null,
    phone text not null constraint account_phone unique,
    phone_verification text constraint account_phone_verification unique,
    created_at timestamptz not null default now()
  )`

async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await hash(password.normalize('NFKC'), salt, 32)
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/** Which of the account's own fields a unique constraint has found taken. */
function takenField(error: unknown): 'email' | 'phone' | undefined {
  const constraint =
    error instanceof Error && 'constraint' in error ? String(error.constraint) : undefined
  if (constraint === 'account_email') return 'email'
  if (constraint === 'account_phone' || constraint === 'account_phone_verification') return 'phone'
  return undefined
}

/** Accounts in PostgreSQL: one for each number, one for each proof. */
export async function openAccounts(database: Database): Promise<Accounts> {
  await database.query(schema)
  return {
    async create({ name, email, password, phone }, spendProof) {
      const id = randomUUID()
      const secret = await hashPassword(password)
      try {
        await database.transaction(async (transaction) => {
          await transaction.query(
            'insert into account (id, name, email, password, phone) values ($1, $2, $3, $4, $5)',
            [id, name, email.toLowerCase(), secret, phone],
          )
          const verification = await spendProof()
          await transaction.query('update account set phone_verification = $2 where id = $1', [
            id,
            verification,
          ])
        })
      } catch (error) {
        const field = takenField(error)
        throw field ? new TakenError(field) : error
      }
      return { id }
    },
  }
}
