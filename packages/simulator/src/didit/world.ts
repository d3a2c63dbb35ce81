import type { Received, World } from '../provider.ts'
import type { Accounts } from './account/accounts.ts'
import type { Application } from './application.ts'
import type { Checkouts } from './billing/checkouts.ts'
import type { Session } from './session.ts'

/** What Didit's calls work with. */
export interface DiditWorld extends World {
  /** The application that a request's key opens; `undefined` where it opens none. */
  readonly applicationOf: (received: Received) => Application | undefined
  /** Every application that has been asked for so far. */
  readonly applications: () => readonly Application[]
  /** Opens an application with a key of its own. */
  readonly issue: (key: string) => Application
  readonly accounts: Accounts
  readonly checkouts: Checkouts
  /** To be told whenever a verification has begun, or its status is another: webhooks follow from it. */
  readonly statusChanged: (application: Application, session: Session) => void
}
