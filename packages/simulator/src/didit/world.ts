import type { Received, World } from '../provider.ts'
import type { Accounts } from './account/accounts.ts'
import type { Application } from './application.ts'
import type { Checkouts } from './billing/checkouts.ts'
import type { Session } from './session.ts'

export interface DiditWorld extends World {
  /** Returns the application of a request's key; `undefined` for a key that is not accepted. */
  readonly applicationOf: (received: Received) => Application | undefined
  /** Returns every application that was used so far. */
  readonly applications: () => readonly Application[]
  /** Creates an application with a new key. */
  readonly issue: (key: string) => Application
  readonly accounts: Accounts
  readonly checkouts: Checkouts
  /** To be called whenever a verification has started or its status has changed. Sends webhooks. */
  readonly statusChanged: (application: Application, session: Session) => void
}
