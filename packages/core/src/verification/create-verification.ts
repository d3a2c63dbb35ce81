import type { Kind } from '../contract/terms.ts'
import type { Transport } from '../transport/transport.ts'
import type { Challenge } from './calls.ts'
import { createCalls } from './calls.ts'
import type { Clock } from './clock.ts'
import { deviceClock } from './clock.ts'
import type { MachineEffect, VerificationEvent } from './effect.ts'
import type { MachineEvent, RememberedProof } from './event.ts'
import { createListeners } from './listeners.ts'
import type { Page } from './page.ts'
import { browserPage } from './page.ts'
import type { Run } from './run.ts'
import { plainRun } from './run.ts'
import { inFlight, nextDeadline, verificationOf } from './selectors.ts'
import { createSleepWatch } from './sleep-watch.ts'
import { nextSnapshot, takeSnapshot } from './snapshot.ts'
import type { Verified, VerificationState } from './state.ts'
import { idle } from './step.ts'
import type { TextStorage } from './storage.ts'
import { readSaved, sessionTextStorage, writeSaved } from './storage.ts'
import type { TabChannel, Tabs } from './tabs.ts'
import { broadcastTabs } from './tabs.ts'
import { transition } from './transition.ts'
import type { Outcome, Verification } from './verification.ts'

export interface VerificationOptions<K extends Kind = Kind> {
  readonly kind: K
  /** Read at each call: a new one takes effect with the next. */
  readonly transport: Transport | (() => Transport)
  /** Keys storage and tabs: two verifications on one page need two. @default the kind */
  readonly id?: string | undefined
  /** Solves a challenge, called anew for each message that is asked for. A rejection is `challenge_failed`. */
  readonly challenge?: (() => Challenge | undefined) | undefined
  /** The language of the messages (BCP 47), read at each send. */
  readonly locale?: (() => string | undefined) | undefined
  /** Keeps the handle over a reload; `null`: nothing does. @default sessionStorage */
  readonly storage?: TextStorage | null | undefined
  /** `null`: tabs do not hear of each other. @default BroadcastChannel */
  readonly tabs?: Tabs | null | undefined
  /** Makes the calls. @default at once, with nothing in between */
  readonly run?: Run | undefined
  readonly clock?: Clock | undefined
  readonly page?: Page | undefined
  /** Makes idempotency keys: 16 to 128 characters, never the same twice. @default crypto.randomUUID */
  readonly ids?: (() => string) | undefined
}

/**
 * One verification: runs the machine, makes its calls, keeps its handle over a reload. Creating it does nothing; the
 * first subscription starts it. It outlives the components that show it.
 */
export function createVerification<K extends Kind>(
  options: VerificationOptions<K>,
): Verification<K> {
  const { kind, id = kind, clock = deviceClock, page = browserPage, run = plainRun } = options
  const { ids = () => crypto.randomUUID(), tabs = broadcastTabs } = options
  const storage = () => (options.storage === undefined ? sessionTextStorage() : options.storage)

  let state: VerificationState<K> = idle
  let latest = 0
  let snapshot = takeSnapshot<K>(state, 0)
  const serverSnapshot = snapshot
  const views = new Set<() => void>()
  const listeners = createListeners<K>()
  const sleep = createSleepWatch(clock)
  const waiting = new Map<string, (outcome: Outcome) => void>()
  const proofs = new Map<string, RememberedProof>()
  const reportedProofs = new Set<string>()
  let touched = false
  let destination: string | null = null
  let channel: TabChannel | undefined
  let stopListening: (() => void) | undefined
  let stopTimer: (() => void) | undefined

  // A clock that steps back must not bring a deadline back to life.
  const now = () => (latest = Math.max(latest, clock.now()))

  const calls = createCalls({ ...options, id, run, ids, now, onAnswer: answer })

  function dispatch(event: MachineEvent): void {
    const [next, effects] = transition(state, event, kind)
    state = next
    if (next.status === 'verified') remember(next)
    const shown = snapshot
    snapshot = nextSnapshot(shown, state, event.at)
    if (views.size > 0) schedule()
    for (const effect of effects) perform(effect)
    if (snapshot.expired && !shown.expired) emit({ type: 'expired', kind })
    if (snapshot !== shown) for (const view of views) view()
  }

  function schedule(): void {
    stopTimer?.()
    stopTimer = undefined
    const deadline = nextDeadline(state, now())
    if (deadline === null) return
    stopTimer = clock.setTimer(() => {
      if (sleep.hasSlept()) refresh()
      dispatch({ type: 'elapsed', at: now() })
    }, deadline)
  }

  function perform(effect: MachineEffect<K>): void {
    switch (effect.type) {
      case 'send':
      case 'check':
      case 'ask-status':
        return calls.make(effect)
      case 'abort':
        calls.abort(effect.key)
        return settle(effect.key, 'abandoned')
      case 'save':
        return writeSaved(storage(), id, effect.saved)
      case 'share':
        return channel?.post({ type: 'holds', verification: effect.verification })
      case 'emit':
        return emit(effect.event)
    }
  }

  function emit(event: VerificationEvent<K>): void {
    if (event.type === 'verified') {
      const verification = verificationOf(state)!
      if (reportedProofs.has(verification)) return
      reportedProofs.add(verification)
    }
    listeners.emit(event)
  }

  function remember({ kind, to, proof, proofExpiresAt, verification }: Verified<K>): void {
    proofs.set(to, { kind, to, proof, proofExpiresAt, verification })
    destination = to
  }

  function proofOf(to: string | null): RememberedProof | null {
    const proof = to === null ? undefined : proofs.get(to)
    return proof && now() < proof.proofExpiresAt ? proof : null
  }

  function editDestination(to: string | null): void {
    destination = to
    dispatch({ type: 'edit-destination', at: now(), to, remembered: proofOf(to) })
  }

  function answer(event: MachineEvent, key: string, outcome: Outcome): void {
    dispatch(event)
    const resolve = waiting.get(key)
    // The send goes on, maybe under another key, and so does the wait for it.
    if (resolve && state.status === 'sending') {
      waiting.delete(key)
      waiting.set(state.action.key, resolve)
    } else settle(key, outcome)
  }

  function settle(key: string, outcome: Outcome): void {
    waiting.get(key)?.(outcome)
    waiting.delete(key)
  }

  function startAction(event: MachineEvent): Promise<Outcome> {
    touched = true
    const before = inFlight(state)
    return new Promise((resolve) => {
      const [next] = transition(state, event, kind)
      const key = inFlight(next)
      if (!key || key === before) return resolve('ignored')
      waiting.set(key, resolve)
      dispatch(event)
    })
  }

  function refresh(): void {
    dispatch({ type: 'refresh', at: now(), call: ids() })
  }

  function start(): void {
    sleep.begin()
    channel = tabs?.open(`otp-kit:${id}`, (message) => {
      const held = verificationOf(state)
      if (message.type === 'ask') {
        if (held) channel?.post({ type: 'holds', verification: held })
      } else if (held ? held === message.verification : destination === null) {
        dispatch({ type: 'adopt', at: now(), verification: message.verification, call: ids() })
      }
    })
    stopListening = page.onReturn(() => {
      // Asked at once, so whether it slept as well makes no difference.
      sleep.begin()
      refresh()
    })
    if (!touched) {
      touched = true
      dispatch({ type: 'restore', at: now(), saved: readSaved(storage(), id), call: ids() })
      channel?.post({ type: 'ask' })
    } else {
      // Views were away, and with them the timers.
      dispatch({ type: 'elapsed', at: now() })
    }
  }

  function stop(): void {
    stopListening?.()
    stopTimer?.()
    channel?.close()
    stopListening = stopTimer = channel = undefined
  }

  const setCode = (code: string) => dispatch({ type: 'edit-code', at: now(), code })

  return {
    kind,
    id,
    now,
    getSnapshot: () => snapshot,
    getServerSnapshot: () => serverSnapshot,
    subscribe(view) {
      views.add(view)
      if (views.size === 1) start()
      return () => {
        if (views.delete(view) && views.size === 0) stop()
      }
    },
    on: (listener) => listeners.add(listener),
    send(to, { channel, locale = options.locale?.() } = {}) {
      const given = typeof to === 'string' ? { to } : to
      // Somebody who turned away from a verified number and back needs no second message.
      if (state.status === 'idle' && proofOf(given.to)) {
        editDestination(given.to)
        return Promise.resolve('approved')
      }
      return startAction({
        type: 'send',
        at: now(),
        key: ids(),
        destination: given,
        channel,
        locale,
      })
    },
    resend({ channel, locale = options.locale?.() } = {}) {
      return startAction({ type: 'resend', at: now(), key: ids(), channel, locale })
    },
    check(code) {
      if (code !== undefined) setCode(code)
      return startAction({ type: 'check', at: now(), key: ids() })
    },
    setCode,
    setDestination(to) {
      if (to !== destination) editDestination(to)
    },
    refresh,
    change: () => dispatch({ type: 'change', at: now() }),
    reset() {
      proofs.clear()
      destination = null
      dispatch({ type: 'reset', at: now() })
    },
  }
}
