import type { Hono } from 'hono'
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
  if (set !== undefined && typeof set !== 'number' && typeof set !== 'string') {
    throw new TypeError('clock: set must be milliseconds since 1970, or an ISO 8601 time.')
  }
  if (frozen === true) clock.freeze()
  if (frozen === false) clock.unfreeze()
  if (set !== undefined) clock.set(new Date(set))
  if (advance !== undefined) clock.advance(advance)
}

/** `GET` and `POST /clock` */
export function addClock(control: Hono, simulator: Simulator): void {
  control.get('/clock', (context) => context.json(clockState(simulator)))
  control.post('/clock', async (context) => {
    moveClock(simulator, await readObject(context.req.raw))
    return context.json(clockState(simulator))
  })
}
