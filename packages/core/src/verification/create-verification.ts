import { randomHex } from '../random-hex.ts'
import type { Kind } from '../contract/terms.ts'
import { sessionTextStorage } from '../transport/text-storage.ts'
import { createCalls } from './calls.ts'
import { deviceClock } from './clock.ts'
import type { MachineEffect } from './effect.ts'
import type { MachineEvent } from './event.ts'
import { createListeners } from './listeners.ts'
import type { VerificationOptions } from './options.ts'
import { browserPage } from './page.ts'
import { createProofs } from './proofs.ts'
import { plainRun } from './run.ts'
import { awaitedOf, inFlight, nextDeadline, verificationOf } from './selectors.ts'
import { createSleepWatch } from './sleep-watch.ts'
import { nextSnapshot, takeSnapshot } from './snapshot.ts'
import type { Proof, VerificationState } from './state.ts'
import { idle } from './step.ts'
import { readSaved, storageKey, writeSaved } from './storage.ts'
import type { TabChannel } from './tabs.ts'
import { broadcastTabs } from './tabs.ts'
import { transition } from './transition.ts'
import type { EventDetails, VerificationEvent } from './verification-event.ts'
import type { Outcome, Verification, VerifiedDestination } from './verification.ts'

/**
 * Creates a verification: it runs the machine, makes its calls and stores its handle for a reload. Creating it does
 * nothing; the first subscription starts it. It outlives the components that show it.
 */
export function createVerification<K extends Kind, P extends Proof = string>(
  options: VerificationOptions<K, P>,
): Verification<K, P> {
  const { kind, id = kind, clock = deviceClock, page = browserPage, run = plainRun } = options
  const { ids = randomHex, tabs = broadcastTabs } = options
  const key = storageKey(kind, id)
  const storage = () => (options.storage === undefined ? sessionTextStorage() : options.storage)

  let state: VerificationState<K, P> = idle
  let latest = 0
  let snapshot = takeSnapshot<K, P>(state, 0)
  const serverSnapshot = snapshot
  const views = new Set<() => void>()
  const listeners = createListeners<VerificationEvent<K>>()
  const verifiedListeners = createListeners<VerifiedDestination<K, P>>()
  const sleep = createSleepWatch(clock)
  const waiting = new Map<string, (outcome: Outcome) => void>()
  const proofs = createProofs<K, P>(kind)
  /** The handles of the verifications that `onVerified` has reported. */
  const reported = new Set<string>()
  /** The code whose expiry was reported, as its verification and the ordinal of its message. */
  let expiredCode = ''
  let touched = false
  let destination: string | null = null
  let channel: TabChannel | undefined
  let stopListening: (() => void) | undefined
  let stopTimer: (() => void) | undefined

  // A clock that steps back must not bring a deadline back to life.
  const now = () => (latest = Math.max(latest, clock.now()))

  const calls = createCalls<P>({ ...options, id, run, ids, now, onAnswer: receive })

  function dispatch(event: MachineEvent): void {
    const [next, effects] = transition<K, P>(state, event, kind)
    state = next
    if (next.status === 'verified') {
      proofs.add(next)
      destination = next.to
    }
    const shown = snapshot
    snapshot = nextSnapshot(shown, state, event.at)
    if (views.size > 0) schedule()
    for (const effect of effects) perform(effect, event.at)
    if (snapshot.expired && !shown.expired) emitExpired(event.at)
    emitVerified()
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

  function perform(effect: MachineEffect, at: number): void {
    switch (effect.type) {
      case 'send':
      case 'check':
      case 'ask-status':
        return calls.make(effect)
      case 'abort':
        calls.abort(effect.key)
        return settle(effect.key, 'abandoned')
      case 'save':
        return writeSaved(storage(), key, effect.saved)
      case 'share':
        return channel?.post({ type: 'holds', verification: effect.verification })
      case 'emit':
        return emit(effect.event, at)
    }
  }

  function emit(event: EventDetails, at: number): void {
    listeners.emit({ ...event, kind, at })
  }

  function emitExpired(at: number): void {
    const awaited = awaitedOf(state)
    if (!awaited) return
    const { verification, channel, sends: send } = awaited
    const code = `${send} ${verification}`
    if (code === expiredCode) return
    expiredCode = code
    emit({ type: 'expired', channel, send }, at)
  }

  function emitVerified(): void {
    if (state.status !== 'verified' || verifiedListeners.size === 0) return
    if (reported.has(state.verification)) return
    reported.add(state.verification)
    const { to, proof } = state
    verifiedListeners.emit({ kind, to, proof })
  }

  function editDestination(to: string | null): void {
    destination = to
    const at = now()
    dispatch({ type: 'edit-destination', at, to, remembered: proofs.get(to, at) })
  }

  function receive(event: MachineEvent, key: string, outcome: Outcome): void {
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
      const [next] = transition<K, P>(state, event, kind)
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
    channel = tabs?.open(key, (message) => {
      const held = verificationOf(state)
      if (message.type === 'ask') {
        if (held) channel?.post({ type: 'holds', verification: held })
      } else if (held ? held === message.verification : destination === null) {
        dispatch({ type: 'adopt', at: now(), verification: message.verification, call: ids() })
      }
    })
    stopListening = page.onReturn(() => {
      // The status is asked for at once, so whether the device slept as well makes no difference.
      sleep.begin()
      refresh()
    })
    if (!touched) {
      touched = true
      dispatch({ type: 'restore', at: now(), saved: readSaved(storage(), key), call: ids() })
      channel?.post({ type: 'ask' })
    } else {
      // Without views there were no timers.
      dispatch({ type: 'elapsed', at: now() })
    }
  }

  function stop(): void {
    stopListening?.()
    stopTimer?.()
    channel?.close()
    stopListening = stopTimer = channel = undefined
  }

  const setCode: Verification<K, P>['setCode'] = (code, how = 'typing') =>
    dispatch({ type: 'edit-code', at: now(), code, how })

  return {
    kind,
    id,
    now,
    setTimer: (fn, at) => clock.setTimer(fn, at),
    getSnapshot: () => snapshot,
    getServerSnapshot: () => serverSnapshot,
    subscribe(view) {
      views.add(view)
      if (views.size === 1) start()
      return () => {
        if (views.delete(view) && views.size === 0) stop()
      }
    },
    config: (callOptions) => calls.config(callOptions),
    on: (listener) => listeners.add(listener),
    onVerified(listener) {
      // After the whole commit, so that each listener that is added in it is called.
      queueMicrotask(emitVerified)
      return verifiedListeners.add(listener)
    },
    send(to, { channel, locale = options.locale?.() } = {}) {
      const entered = typeof to === 'string' ? { to } : to
      const at = now()
      // A user who left a verified destination and returns to it needs no second message.
      if ((state.status === 'idle' || state.status === 'refused') && proofs.get(entered.to, at)) {
        editDestination(entered.to)
        return Promise.resolve('approved')
      }
      return startAction({ type: 'send', at, key: ids(), destination: entered, channel, locale })
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
