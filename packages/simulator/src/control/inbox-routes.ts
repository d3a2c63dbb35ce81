import type { Hono } from 'hono'
import type { Inbox, Message } from '../inbox/inbox.ts'
import { displayPhone } from '../phone.ts'
import { readDuration } from '../scenario/duration.ts'
import type { Simulator } from '../simulator.ts'

/** A message for a page, which has no engine to format its number. */
export interface ShownMessage extends Message {
  readonly display: string
}

export function shown(message: Message): ShownMessage {
  const { to } = message
  return { ...message, display: to.includes('@') ? to : displayPhone(to) }
}

/** The longest that a call waits for a message, in real milliseconds. */
const longestWaitMs = 60_000

function readWait(text: string | undefined): number {
  const wait = text === undefined ? 0 : readDuration(/^\d+$/.test(text) ? Number(text) : text)
  if (wait !== undefined && wait <= longestWaitMs) return wait
  throw new TypeError('inbox: wait must be a time up to a minute, such as 5s.')
}

/** The last message of those that came after another, which may have been thrown away. */
function newest(
  inbox: Inbox,
  to: string | undefined,
  after: string | undefined,
): Message | undefined {
  const all = inbox.messages(to)
  const since = all.findIndex(({ id }) => id === after)
  return all.slice(since + 1).at(-1)
}

/** The next message, or `undefined` once the wait is over or nobody wants it any more. */
function nextMessage(
  inbox: Inbox,
  to: string | undefined,
  signal: AbortSignal,
): Promise<Message | undefined> {
  return new Promise((resolve) => {
    const stop = inbox.subscribe((message) => {
      if (to !== undefined && message.to.toLowerCase() !== to.toLowerCase()) return
      done(message)
    })
    const done = (message?: Message) => {
      stop()
      signal.removeEventListener('abort', giveUp)
      resolve(message)
    }
    const giveUp = () => done()
    signal.addEventListener('abort', giveUp)
    if (signal.aborted) giveUp()
  })
}

/** `GET /inbox` and `/inbox/latest`, which can wait. */
export function addInbox(control: Hono, { inbox }: Simulator): void {
  control.get('/inbox', (context) =>
    context.json({ messages: inbox.messages(context.req.query('to')).map(shown) }),
  )
  control.get('/inbox/latest', async (context) => {
    const { to, after, wait } = context.req.query()
    const ms = readWait(wait)
    const signal = AbortSignal.any([AbortSignal.timeout(ms), context.req.raw.signal])
    const message =
      newest(inbox, to, after) ?? (ms > 0 ? await nextMessage(inbox, to, signal) : undefined)
    if (!message) return context.json({ error: 'No such message has come.' }, 404)
    return context.json(shown(message))
  })
}
