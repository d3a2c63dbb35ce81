import type { Hono } from 'hono'
import { type Inbox, isTo, type Message } from '../inbox/inbox.ts'
import { displayPhone } from '../phone.ts'
import { readDuration } from '../scenario/duration.ts'
import type { Simulator } from '../simulator.ts'

/** A message with its destination formatted for display: the page cannot format numbers. */
export interface DisplayMessage extends Message {
  readonly display: string
}

function withDisplay<Part extends { readonly to: string }>(part: Part): Part & { display: string } {
  return { ...part, display: part.to.includes('@') ? part.to : displayPhone(part.to) }
}

export function toDisplayMessage(message: Message): DisplayMessage {
  return withDisplay(message)
}

/** Messages, oldest first. */
export interface MessageList {
  readonly messages: readonly DisplayMessage[]
  /** The one that was asked for. */
  readonly destination?: { readonly to: string; readonly display: string } | undefined
}

/** Returns the messages to one destination or to all, the last `count` of them. */
export function listMessages(
  inbox: Inbox,
  to: string | undefined,
  count: number = Infinity,
): MessageList {
  const messages = inbox.messages(to).slice(-count).map(toDisplayMessage)
  return to === undefined ? { messages } : { messages, destination: withDisplay({ to }) }
}

/** In real milliseconds. */
const longestWaitMs = 60_000

function readWait(text: string | undefined): number {
  const wait = text === undefined ? 0 : readDuration(/^\d+$/.test(text) ? Number(text) : text)
  if (wait !== undefined && wait <= longestWaitMs) return wait
  throw new TypeError('inbox: wait must be a duration of up to a minute, such as 5s.')
}

/** Returns the last message after the one with the id `after`, which may no longer exist. */
function newest(
  inbox: Inbox,
  to: string | undefined,
  after: string | undefined,
): Message | undefined {
  const all = inbox.messages(to)
  const since = all.findIndex(({ id }) => id === after)
  return all.slice(since + 1).at(-1)
}

/** Resolves to the next message, or to `undefined` on abort. */
function nextMessage(
  inbox: Inbox,
  to: string | undefined,
  signal: AbortSignal,
): Promise<Message | undefined> {
  return new Promise((resolve) => {
    const unsubscribe = inbox.subscribe((message) => {
      if (isTo(message, to)) done(message)
    })
    const done = (message?: Message) => {
      unsubscribe()
      signal.removeEventListener('abort', abort)
      resolve(message)
    }
    const abort = () => done()
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
  })
}

/** Adds `GET /inbox` and `GET /inbox/latest`, which can wait for a message. */
export function addInbox(control: Hono, { inbox }: Simulator): void {
  control.get('/inbox', (context) => context.json(listMessages(inbox, context.req.query('to'))))
  control.get('/inbox/latest', async (context) => {
    const { to, after, wait } = context.req.query()
    const ms = readWait(wait)
    const signal = AbortSignal.any([AbortSignal.timeout(ms), context.req.raw.signal])
    const message =
      newest(inbox, to, after) ?? (ms > 0 ? await nextMessage(inbox, to, signal) : undefined)
    if (!message) return context.json({ error: 'There is no such message.' }, 404)
    return context.json(toDisplayMessage(message))
  })
}
