import { randomBytes, randomUUID, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Database } from './database.ts'

const hash = promisify<string, Buffer, number, Buffer>(scrypt)

/** Each kind of contact, or `null` where an account has none. */
export interface Contacts {
  /** A phone number (E.164), or the id of its verification. */
  readonly phone: string | null
  /** An e-mail address, or the id of its verification. */
  readonly email: string | null
}

export interface NewAccount extends Contacts {
  readonly name: string
  readonly password: string
}

/** Another account has this contact. Recognised by `name`. */
export class TakenError extends Error {
  override readonly name = 'TakenError'
  readonly field: keyof Contacts

  constructor(field: keyof Contacts) {
    super(`An account with this ${field} exists.`)
    this.field = field
  }
}

export interface Accounts {
  /**
   * Stores the account and uses the proofs of its contacts, or does neither. `useProofs` is called in the transaction,
   * after the database has accepted everything else, so that no proof is lost to a contact that is taken. It returns the
   * ids of the verifications, which are unique over all accounts.
   */
  create(account: NewAccount, useProofs: () => Promise<Contacts>): Promise<{ id: string }>
}

const schema = `
  create table if not exists account (
    id uuid primary key,
    name text not null,
    password text not null,
    phone text constraint account_phone unique,
    phone_verification text constraint account_phone_verification unique,
    email text,
    email_verification text constraint account_email_verification unique,
    created_at timestamptz not null default now()
  )`
// Messages go to the address as typed. Upper and lower case make no second account.
const emailIndex = 'create unique index if not exists account_email on account (lower(email))'

async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await hash(password.normalize('NFKC'), salt, 32)
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/** Returns the contact whose unique constraint was violated. */
function takenField(error: unknown): keyof Contacts | undefined {
  const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
  if (constraint.startsWith('account_phone')) return 'phone'
  return constraint.startsWith('account_email') ? 'email' : undefined
}

/** Returns the accounts in a PostgreSQL database: one for each contact, and one for each proof. */
export async function openAccounts(database: Database): Promise<Accounts> {
  await database.query(schema)
  await database.query(emailIndex)
  return {
    async create({ name, password, phone, email }, useProofs) {
      const id = randomUUID()
      const secret = await hashPassword(password)
      try {
        await database.transaction(async (transaction) => {
          await transaction.query(
            'insert into account (id, name, password, phone, email) values ($1, $2, $3, $4, $5)',
            [id, name, secret, phone, email],
          )
          const verifications = await useProofs()
          await transaction.query(
            'update account set phone_verification = $2, email_verification = $3 where id = $1',
            [id, verifications.phone, verifications.email],
          )
        })
      } catch (error) {
        const field = takenField(error)
        throw field ? new TakenError(field) : error
      }
      return { id }
    },
  }
}
