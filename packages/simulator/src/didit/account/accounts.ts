import { createSlidingWindow } from '../budget.ts'

/** Somebody who has registered. */
export interface Account {
  readonly email: string
  readonly password: string
  /** The last code that was sent, and when. */
  code: string
  codeSentAt: number
  verified: boolean
}

export interface Accounts {
  find(email: string): Account | undefined
  add(account: Account): void
  /** When the next registration is allowed; `undefined` where this one was, which is counted then. */
  count(now: number): number | undefined
  clear(): void
}

/** Five an hour for each client's address, which nobody can tell here: for everyone together. */
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
