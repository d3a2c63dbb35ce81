import type { KindCapabilities } from '../providers/provider.ts'
import { defaultAttempts, handleLifetimeMs } from '../limits.ts'

/**
 * One verification of the provider: it starts with a send that the provider reports as new, and includes the repeats of
 * that send and all checks. If the provider links checks to the destination alone, all browsers that verify the same
 * destination share a round. Attempts are counted here. The owner is the verification whose send was accepted last.
 */
export interface Round {
  /** Distinguishes rounds of one destination, so that a late answer about an older one changes nothing. */
  readonly number: number
  readonly provider: string
  /** `null`: the send is unconfirmed. */
  readonly providerId: string | null
  /** The verification whose send was accepted last. */
  readonly owner: string
  /** The browser whose send started the round: only it sees the round's attempts and expiry. */
  readonly startedBy: string
  /** The times of the first and the last send of the round, and the number of sends. */
  readonly startedAt: number
  readonly lastSentAt: number
  readonly sends: number
  /** Attempts that are used or in flight. */
  readonly attempts: number
  readonly checking: readonly InFlight[]
  readonly over: 'attempts' | 'policy' | 'approved' | 'expired' | null
  /** The provider refuses sends before this. */
  readonly pausedUntil: number
  readonly senders: readonly Sender[]
  readonly until: number
}

/** A browser that has sent to the destination. */
export interface Sender {
  readonly browser: string
  /** Its sends, and those since its last approval: the step of the cooldown. */
  readonly sends: number
  readonly step: number
  readonly lastSentAt: number
  /** When its send in flight began; `null`: there is none. */
  readonly sendingSince: number | null
}

interface InFlight {
  readonly id: string
  readonly until: number
}

export interface RoundSend {
  readonly id: string
  readonly browser: string
  readonly provider: string
  readonly at: number
}

/** How a send ended, as far as its round is concerned. `fresh`: `null` if the provider's answer was lost. */
export interface RoundSendResult {
  readonly providerId: string | null
  readonly fresh: boolean | null
}

// The time of a send is taken before the call, so the provider's lifetime starts a little later.
export const graceMs = 2000

const emptyRound: Round = {
  number: 0,
  provider: '',
  providerId: null,
  owner: '',
  startedBy: '',
  startedAt: 0,
  lastSentAt: 0,
  sends: 0,
  attempts: 0,
  checking: [],
  over: 'expired',
  pausedUntil: 0,
  senders: [],
  until: 0,
}

const newSender: Omit<Sender, 'browser'> = { sends: 0, step: 0, lastSentAt: 0, sendingSince: null }

export function senderOf(round: Round | null, browser: string): Sender {
  return round?.senders.find((each) => each.browser === browser) ?? { ...newSender, browser }
}

function withSender(round: Round, sender: Sender): Round {
  const others = round.senders.filter(({ browser }) => browser !== sender.browser)
  const idle = sender.sends === 0 && sender.sendingSince === null
  return { ...round, senders: idle ? others : [...others, sender] }
}

/** Returns the round while a send is in flight: other sends of the same browser wait for it. */
export function beginSend(known: Round | null, { browser, at }: RoundSend): Round {
  const round = known ?? emptyRound
  const sending = { ...senderOf(known, browser), sendingSince: at }
  return { ...withSender(round, sending), until: Math.max(round.until, at + handleLifetimeMs) }
}

/** Returns the round after a send that certainly sent nothing; `null` if nothing is left of it. */
export function cancelSend(known: Round | null, browser: string, pausedUntil = 0): Round | null {
  if (!known) return null
  const round = withSender(known, { ...senderOf(known, browser), sendingSince: null })
  const paused = Math.max(round.pausedUntil, pausedUntil)
  if (round.number === 0 && paused === 0 && round.senders.length === 0) return null
  return { ...round, pausedUntil: paused, until: Math.max(round.until, paused) }
}

/**
 * Returns the round after a send that was accepted, or whose answer was lost: the same one, or a new one. Its verification
 * becomes the owner, unless its answer was lost and a later send was accepted.
 */
export function endSend(
  known: Round | null,
  { id, browser, provider, at }: RoundSend,
  { providerId, fresh }: RoundSendResult,
  capabilities: KindCapabilities,
): Round {
  const round = known ?? emptyRound
  const repeat =
    round.provider === provider &&
    (fresh === null
      ? nextSendRepeats(round, capabilities, at)
      : !fresh &&
        round.over === null &&
        (round.providerId === null || round.providerId === providerId))
  const sender = senderOf(known, browser)
  const { senders } = withSender(round, {
    browser,
    sends: sender.sends + 1,
    step: sender.step + 1,
    lastSentAt: Math.max(sender.lastSentAt, at),
    sendingSince: null,
  })
  const common = { senders, until: Math.max(round.until, at + handleLifetimeMs) }
  const overtaken = fresh === null && round.number > 0 && at < round.lastSentAt
  if (overtaken) return { ...round, ...common, sends: round.sends + 1 }
  const sent = {
    ...common,
    owner: id,
    lastSentAt: Math.max(round.lastSentAt, at),
    pausedUntil: 0,
  }
  if (repeat) {
    const kept = providerId ?? round.providerId
    return { ...round, ...sent, sends: round.sends + 1, providerId: kept }
  }
  const { number } = round
  const started = { provider, providerId, startedBy: browser, startedAt: at, sends: 1 }
  return { ...emptyRound, ...sent, ...started, number: number + 1, over: null }
}

/** Returns the round with an attempt taken. */
export function takeAttempt(round: Round, check: InFlight, now: number): Round {
  const { attempts, checking } = round
  const live = checking.filter(({ until }) => until > now)
  return { ...round, attempts: attempts + 1, checking: [...live, check] }
}

/** Returns the round after a check. `back`: the provider certainly did not count the attempt. */
export function endCheck(
  round: Round,
  id: string,
  { back = false, over = round.over }: { readonly back?: boolean; readonly over?: Round['over'] },
): Round {
  // A write that is repeated because its answer was lost gives nothing back again.
  const held = round.checking.some((each) => each.id === id)
  const attempts = round.attempts - (back && held ? 1 : 0)
  const checking = round.checking.filter((each) => each.id !== id)
  return { ...round, attempts, checking, over }
}

/** Returns the round after an approval: the next start of its browser waits no longer than a first one. */
export function approve(round: Round, id: string, browser: string): Round {
  const over = endCheck(round, id, { over: 'approved' })
  return withSender(over, { ...senderOf(round, browser), step: 0, lastSentAt: 0 })
}

/** Returns whether checks other than this one are in flight. */
export function othersChecking({ checking }: Round, own: string, now: number): boolean {
  return checking.some(({ id, until }) => id !== own && until > now)
}

export function expiresAt(round: Round, { lifetimeMs }: KindCapabilities): number | null {
  return lifetimeMs === null ? null : round.startedAt + lifetimeMs
}

/** Returns whether the code has expired, as far as the server knows. */
export function isExpired(round: Round, capabilities: KindCapabilities, now: number): boolean {
  const at = expiresAt(round, capabilities)
  return round.over === 'expired' || (at !== null && now >= at + graceMs)
}

/** Returns whether the next send would only repeat this round's message, without more time. */
export function nextSendRepeats(
  round: Round,
  capabilities: KindCapabilities,
  now: number,
): boolean {
  const { sendsPerVerification } = capabilities
  return (
    round.over === null &&
    sendsPerVerification !== null &&
    round.sends < sendsPerVerification &&
    !isExpired(round, capabilities, now)
  )
}

export function attemptsLeft(round: Round, { attempts }: KindCapabilities): number {
  return Math.max(0, (attempts ?? defaultAttempts) - round.attempts)
}
