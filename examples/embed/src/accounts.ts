import { randomUUID } from 'node:crypto'

interface NewAccount {
  readonly name: string
  /** E.164. */
  readonly phone: string
  readonly verification: string
}

/** In the place of your own database. */
export const accounts = new Map<string, NewAccount>()

export function createAccount(account: NewAccount): Promise<{ id: string }> {
  const id = randomUUID()
  accounts.set(id, account)
  return Promise.resolve({ id })
}
