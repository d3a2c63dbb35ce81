import type { Application } from './application.ts'
import type { CallContext } from './route.ts'
import { isPending, lifetimeMs, maximumSends, type Session, type BaseSession } from './session.ts'

/** Returns the initial state of a verification of any kind. */
export function newSession(
  { world, application, now }: CallContext,
  request: {
    readonly vendorData: string | null
    readonly metadata: Readonly<Record<string, unknown>> | null
  },
): Omit<BaseSession, 'to' | 'code'> {
  const { vendorData, metadata } = request
  return {
    id: world.random.uuid(),
    number: application.sessions.length + 1,
    createdAt: now,
    vendorData,
    metadata,
    lifecycle: [],
    sends: 0,
    wrongCodes: 0,
    state: 'pending',
    verifiedAt: null,
    warnings: [],
    matches: [],
  }
}

/** Adds a new verification, and reports its status once it expires. */
export function addSession({ world, application }: CallContext, session: Session): void {
  application.sessions.push(session)
  const expiresAt = session.createdAt + lifetimeMs
  world.schedule.at(expiresAt, () => {
    if (session.state === 'pending') world.statusChanged(application, session)
  })
}

/** Returns the most recent pending verification, which a check applies to. */
export function pendingSession<Kind extends Session['kind']>(
  application: Application,
  kind: Kind,
  to: string,
  now: number,
): Extract<Session, { kind: Kind }> | undefined {
  const key = to.toLowerCase()
  return application.sessions.findLast(
    (session): session is Extract<Session, { kind: Kind }> =>
      session.kind === kind && session.to.toLowerCase() === key && isPending(session, now),
  )
}

/** Returns the pending verification that a send retries. */
export function retryableSession<Kind extends Session['kind']>(
  application: Application,
  kind: Kind,
  to: string,
  now: number,
): Extract<Session, { kind: Kind }> | undefined {
  const pending = pendingSession(application, kind, to, now)
  return pending && pending.sends < maximumSends ? pending : undefined
}
