import { broadcastTabs, isSaved } from '@otp-kit/core/presence'
import type {
  Destination,
  Idle,
  Outcome,
  SendOptions,
  Snapshot,
  Verification,
  VerificationEvent,
} from '@otp-kit/core'
import type { Problem } from '@otp-kit/core/contract'

/** A verification whose machine is loaded when it is first needed. */
export interface DeferredVerification extends Verification<'phone'> {
  /** Loads the machine: the person is about to act. */
  readonly prepare: () => void
  readonly isHere: () => boolean
}

interface PendingSend {
  readonly destination: Destination | string
  readonly options: SendOptions | undefined
  readonly settle: (outcome: Outcome | Promise<Outcome>) => void
}

const idleState: Idle = {
  status: 'idle',
  problem: null,
  sendAt: null,
  unconfirmed: null,
  inheritedKey: null,
  previous: null,
}

/** Nothing was asked for. */
export const idle: Snapshot<'phone'> = {
  state: idleState,
  can: { send: true, resend: false, check: false, change: false },
  code: '',
  problem: null,
  expired: false,
  mark: null,
}

/** Nothing could be fetched. Whole, and not from the contract's table: that belongs to what could not be loaded. */
export const network: Problem = { code: 'network', retry: 'now' }

/**
 * Stands in for a verification until a person touches its field, an earlier page has left one to take up, or another tab
 * holds one: until then it can only be idle. A send that comes before the machine shows `sending` at once, in the
 * gesture, and is carried out when it is here.
 */
export function deferredVerification(
  id: string,
  load: () => Promise<Verification<'phone'>>,
): DeferredVerification {
  let real: Verification<'phone'> | undefined
  let loading: Promise<void> | undefined
  let snapshot = idle
  let pending: PendingSend | undefined
  let destination: string | null = null
  let stopWaiting: (() => void) | undefined
  const views = new Map<() => void, (() => void) | undefined>()
  const onlookers = new Map<(event: VerificationEvent<'phone'>) => void, (() => void) | undefined>()
  const verified = new Map<
    Parameters<Verification<'phone'>['onVerified']>[0],
    (() => void) | undefined
  >()

  function show(next: Snapshot<'phone'>): void {
    snapshot = next
    for (const view of views.keys()) view()
  }

  function prepare(): void {
    loading ??= load().then(takeOver, fail)
  }

  function takeOver(loaded: Verification<'phone'>): void {
    const { code } = snapshot
    stopWaiting?.()
    real = loaded
    loaded.setDestination(destination)
    for (const onlooker of onlookers.keys()) onlookers.set(onlooker, loaded.on(onlooker))
    for (const listener of verified.keys()) verified.set(listener, loaded.onVerified(listener))
    // The first view starts it: what an earlier page has left comes before what was pressed on this one.
    for (const view of views.keys()) views.set(view, loaded.subscribe(view))
    if (pending) {
      pending.settle(loaded.send(pending.destination, pending.options))
      loaded.setCode(code)
      pending = undefined
    }
    for (const view of views.keys()) view()
  }

  function fail(): void {
    loading = undefined
    if (!pending) return
    show({ ...idle, state: { ...idleState, problem: network }, problem: network })
    pending.settle('failed')
    pending = undefined
  }

  function abandon(): void {
    pending?.settle('abandoned')
    pending = undefined
    if (snapshot !== idle) show(idle)
  }

  function wait(): void {
    if (isSaved(id)) return prepare()
    // The machine asks again when it starts; this one only hears whether there is anything to ask for.
    const channel = broadcastTabs.open(`otp-kit:${id}`, ({ type }) => {
      if (type === 'holds') prepare()
    })
    channel.post({ type: 'ask' })
    stopWaiting = () => {
      channel.close()
      stopWaiting = undefined
    }
  }

  return {
    kind: 'phone',
    id,
    prepare,
    isHere: () => real !== undefined,
    getSnapshot: () => real?.getSnapshot() ?? snapshot,
    getServerSnapshot: () => idle,
    subscribe(view) {
      views.set(view, real?.subscribe(view))
      if (!real && views.size === 1) wait()
      return () => {
        views.get(view)?.()
        views.delete(view)
        if (views.size === 0) stopWaiting?.()
      }
    },
    on(listener) {
      onlookers.set(listener, real?.on(listener))
      return () => {
        onlookers.get(listener)?.()
        onlookers.delete(listener)
      }
    },
    onVerified(listener) {
      verified.set(listener, real?.onVerified(listener))
      return () => {
        verified.get(listener)?.()
        verified.delete(listener)
      }
    },
    now: () => real?.now() ?? 0,
    send(to, options) {
      if (real) return real.send(to, options)
      if (pending) return Promise.resolve('ignored')
      const given = typeof to === 'string' ? { to } : to
      return new Promise((settle) => {
        pending = { destination: to, options, settle }
        const action = { key: '', destination: given, channel: options?.channel }
        const can = { ...idle.can, send: false, change: true }
        show({ ...idle, state: { status: 'sending', action, from: null, code: '' }, can })
        prepare()
      })
    },
    resend: async (options) => real?.resend(options) ?? 'ignored',
    check: async (code) => real?.check(code) ?? 'ignored',
    setCode(code, how) {
      if (real) return real.setCode(code, how)
      if (snapshot.state.status !== 'sending') return
      show({ ...snapshot, state: { ...snapshot.state, code }, code })
    },
    setDestination(to) {
      destination = to
      if (real) return real.setDestination(to)
      if (to !== null) prepare()
      if (snapshot.problem) show(idle)
    },
    refresh: () => real?.refresh(),
    change: () => (real ? real.change() : abandon()),
    reset() {
      destination = null
      if (real) real.reset()
      else abandon()
    },
  }
}
