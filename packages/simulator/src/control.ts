import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { isObject } from './didit/fields.ts'
import type { Message } from './inbox/inbox.ts'
import { outcomeNumbers } from './outcomes/phone-outcomes.ts'
import { displayPhone } from './phone.ts'
import type { Simulator } from './simulator.ts'
import type { TroubleSettings } from './trouble.ts'

/** A message for a page, which has no engine to format its number. */
export interface ShownMessage extends Message {
  readonly display: string
}

export interface ClockState {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly frozen: boolean
}

/** What the stream tells, by the event's name. */
export interface StreamEvents {
  readonly inbox: ShownMessage[]
  readonly message: ShownMessage
  readonly clock: ClockState
  readonly trouble: TroubleSettings
}

const shown = (message: Message): ShownMessage => ({
  ...message,
  display: displayPhone(message.to),
})

const clockState = ({ clock }: Simulator): ClockState => ({
  now: clock.now(),
  frozen: clock.frozen,
})

async function readObject(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await request.json()
  if (!isObject(body)) throw new TypeError('The body must be an object.')
  return body
}

function moveClock({ clock }: Simulator, body: Readonly<Record<string, unknown>>): void {
  const { advance, set, frozen, ...rest } = body
  const [unknown] = Object.keys(rest)
  if (unknown) throw new TypeError(`clock: "${unknown}" is not one of advance, set, frozen.`)
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

/** The simulator over HTTP, for its page and for tests that run in another process. */
export function createControl(simulator: Simulator): Hono<{ Bindings: HttpBindings }> {
  const { clock, inbox, trouble } = simulator
  const control = new Hono<{ Bindings: HttpBindings }>()

  control.onError((error, context) => {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) {
      return context.json({ error: error.message }, 400)
    }
    throw error
  })

  control.get('/clock', (context) => context.json(clockState(simulator)))
  control.post('/clock', async (context) => {
    moveClock(simulator, await readObject(context.req.raw))
    return context.json(clockState(simulator))
  })

  control.get('/trouble', (context) => context.json(trouble.get()))
  control.post('/trouble', async (context) => {
    trouble.set(await readObject(context.req.raw))
    return context.json(trouble.get())
  })
  control.delete('/trouble', (context) => {
    trouble.clear()
    return context.json(trouble.get())
  })

  control.post('/reset', (context) => {
    simulator.reset()
    return context.json(clockState(simulator))
  })

  control.get('/outcomes', (context) => context.json({ outcomes: outcomeNumbers }))
  control.get('/inbox', (context) =>
    context.json({ messages: inbox.messages(context.req.query('to')).map(shown) }),
  )

  control.get('/stream', (context) =>
    streamSSE(context, async (stream) => {
      const tell = <Name extends keyof StreamEvents>(event: Name, data: StreamEvents[Name]) => {
        void stream.writeSSE({ event, data: JSON.stringify(data) })
      }
      const tellClock = () => tell('clock', clockState(simulator))
      // A page that reconnects begins again from the whole.
      tell('inbox', inbox.messages().map(shown))
      tellClock()
      tell('trouble', trouble.get())
      const stops = [
        inbox.subscribe((message) => tell('message', shown(message))),
        inbox.onClear(() => tell('inbox', [])),
        clock.subscribe(tellClock),
        trouble.subscribe(() => tell('trouble', trouble.get())),
      ]
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve)
      })
      for (const stop of stops) stop()
    }),
  )

  return control
}
