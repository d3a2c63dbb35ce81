import type { Application } from './application.ts'
import type { Asked } from './route.ts'
import {
  isPending,
  lifetimeMs,
  maximumSends,
  type Session,
  type SessionOfAnyKind,
} from './session.ts'

/** What a new verification of any kind begins with. */
export function blankSession(
  { world, application, now }: Asked,
  request: {
    readonly vendorData: string | null
    readonly metadata: Readonly<Record<string, unknown>> | null
  },
): Omit<SessionOfAnyKind, 'to' | 'code'> {
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

/** Keeps a new verification, and tells of it now and when it expires. */
export function keepSession({ world, application }: Asked, session: Session): void {
  application.sessions.push(session)
  const end = session.createdAt + lifetimeMs
  world.schedule.at(end, () => {
    if (session.state === 'pending') world.statusChanged(application, session)
  })
}

/** The most recent pending one: what a check finds. */
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

/** The one that a send attaches to as a retry. */
export function retriedSession<Kind extends Session['kind']>(
  application: Application,
  kind: Kind,
  to: string,
  now: number,
): Extract<Session, { kind: Kind }> | undefined {
  const pending = pendingSession(application, kind, to, now)
  return pending && pending.sends < maximumSends ? pending : undefined
}
