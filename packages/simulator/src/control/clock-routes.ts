import type { Hono } from 'hono'
import { checkMove } from '../clock.ts'
import type { Simulator } from '../simulator.ts'
import { readObject, refuseUnknown } from './read-body.ts'

export interface ClockState {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly frozen: boolean
}

export function clockState({ clock }: Simulator): ClockState {
  return { now: clock.now(), frozen: clock.frozen }
}

function moveClock({ clock }: Simulator, body: Readonly<Record<string, unknown>>): void {
  refuseUnknown('clock', body, ['advance', 'set', 'frozen'])
  const { advance, set, frozen } = body
  if (frozen !== undefined && typeof frozen !== 'boolean') {
    throw new TypeError('clock: frozen must be true or false.')
  }
  if (advance !== undefined && typeof advance !== 'number') {
    throw new TypeError('clock: advance must be milliseconds.')
  }
  const target = typeof set === 'number' || typeof set === 'string' ? new Date(set) : undefined
  if (set !== undefined && (!target || Number.isNaN(target.getTime()))) {
    throw new TypeError('clock: set must be milliseconds since 1970, or an ISO 8601 time.')
  }
  // Checked before anything is changed, so that a refused request leaves the clock as it was.
  if (target) checkMove(target.getTime() - clock.now())
  if (advance !== undefined) checkMove(advance)
  if (frozen === true) clock.freeze()
  if (frozen === false) clock.unfreeze()
  if (target) clock.set(target)
  if (advance !== undefined) clock.advance(advance)
}

/** Adds `GET` and `POST /clock`. */
export function addClock(control: Hono, simulator: Simulator): void {
  control.get('/clock', (context) => context.json(clockState(simulator)))
  control.post('/clock', async (context) => {
    moveClock(simulator, await readObject(context.req.raw))
    return context.json(clockState(simulator))
  })
}
