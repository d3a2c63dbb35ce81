import { createSlidingWindow } from '../budget.ts'

export interface Account {
  readonly email: string
  readonly password: string
  code: string
  codeSentAt: number
  verified: boolean
}

export interface Accounts {
  find(email: string): Account | undefined
  add(account: Account): void
  /** Counts a registration. Returns when the next one is allowed where this one is over the limit, and is not counted. */
  count(now: number): number | undefined
  clear(): void
}

/** Didit allows five an hour for each client address. Here all clients share one limit. */
const registrationWindow = () => createSlidingWindow(5, 60 * 60_000)

export function createAccounts(): Accounts {
  const all = new Map<string, Account>()
  let registrations = registrationWindow()
  return {
    find: (email) => all.get(email.toLowerCase()),
    add(account) {
      all.set(account.email.toLowerCase(), account)
    },
    count: (now) => registrations.take(now),
    clear() {
      all.clear()
      registrations = registrationWindow()
    },
  }
}
