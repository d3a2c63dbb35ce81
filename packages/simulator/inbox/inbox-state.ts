import type { ClockState } from '../src/control/clock-routes.ts'
import type { DisplayMessage } from '../src/control/inbox-routes.ts'
import type { StreamEvents } from '../src/control/stream.ts'
import type { Exchange } from '../src/exchanges.ts'
import type { TroubleSettings } from '../src/trouble.ts'
import type { WebhookDelivery } from '../src/webhook-log.ts'

/** A phone or a mailbox. */
export interface Phone {
  /** E.164, or an e-mail address. */
  readonly to: string
  /** As the number is written. */
  readonly display: string
  /** Oldest first. */
  readonly messages: readonly DisplayMessage[]
}

export interface InboxState {
  /** `undefined` until the stream was opened or has failed. */
  readonly connected: boolean | undefined
  /** The phone with the newest message comes first. `undefined` until they have been loaded. */
  readonly phones: readonly Phone[] | undefined
  /** The id of the message that arrived last, while the page was open. */
  readonly arrived: string | undefined
  /** Newest first, as are the webhooks. */
  readonly exchanges: readonly Exchange[]
  readonly webhooks: readonly WebhookDelivery[]
  /** `readAt` is the real time at which it had this state. */
  readonly clock: (ClockState & { readonly readAt: number }) | undefined
  readonly trouble: TroubleSettings | undefined
}

/** What comes from the stream, with what the page adds to it. */
export type InboxEvent =
  | { readonly type: 'connection'; readonly connected: boolean }
  | { readonly type: 'inbox'; readonly data: StreamEvents['inbox'] }
  /** `focused` is the destination of the phone that contains the focus. */
  | {
      readonly type: 'message'
      readonly data: DisplayMessage
      readonly focused: string | undefined
    }
  | { readonly type: 'exchanges'; readonly data: StreamEvents['exchanges'] }
  | { readonly type: 'exchange'; readonly data: Exchange }
  | { readonly type: 'webhooks'; readonly data: StreamEvents['webhooks'] }
  | { readonly type: 'webhook'; readonly data: WebhookDelivery }
  | { readonly type: 'clock'; readonly data: ClockState; readonly readAt: number }
  | { readonly type: 'trouble'; readonly data: TroubleSettings }

export const initialState: InboxState = {
  connected: undefined,
  phones: undefined,
  arrived: undefined,
  exchanges: [],
  webhooks: [],
  clock: undefined,
  trouble: undefined,
}

// A page with thousands of phones, messages or calls would be slow: the oldest are not shown.
const maxPhones = 40
const maxMessages = 20
const maxCalls = 100

function withoutOldest(phones: readonly Phone[], focused: string | undefined): readonly Phone[] {
  const surplus = phones.length - maxPhones
  if (surplus <= 0) return phones
  const removed = new Set(phones.filter(({ to }) => to !== focused).slice(-surplus))
  return phones.filter((phone) => !removed.has(phone))
}

function addMessage(
  phones: readonly Phone[],
  message: DisplayMessage,
  focused: string | undefined,
): readonly Phone[] {
  // Addresses are compared without case.
  const known = phones.find(({ to }) => to.toLowerCase() === message.to.toLowerCase())
  const messages = [...(known?.messages ?? []), message]
  const phone: Phone = {
    to: known?.to ?? message.to,
    display: message.display,
    // What contains the focus stays.
    messages: known && known.to === focused ? messages : messages.slice(-maxMessages),
  }
  // A phone that moved would lose the focus.
  if (known && focused !== undefined) return phones.map((each) => (each === known ? phone : each))
  return withoutOldest([phone, ...phones.filter((each) => each !== known)], focused)
}

/** Returns the state after an event. */
export function reduceInbox(state: InboxState, event: InboxEvent): InboxState {
  switch (event.type) {
    case 'connection':
      return { ...state, connected: event.connected }
    case 'inbox': {
      const { messages, destination } = event.data
      const phones = messages.reduce<readonly Phone[]>(
        (all, message) => addMessage(all, message, undefined),
        destination ? [{ ...destination, messages: [] }] : [],
      )
      return { ...state, phones, arrived: undefined }
    }
    case 'message':
      return {
        ...state,
        phones: addMessage(state.phones ?? [], event.data, event.focused),
        arrived: event.data.id,
      }
    case 'exchanges':
      return { ...state, exchanges: event.data.toReversed() }
    case 'exchange':
      return { ...state, exchanges: [event.data, ...state.exchanges].slice(0, maxCalls) }
    case 'webhooks':
      return { ...state, webhooks: event.data.toReversed() }
    case 'webhook': {
      const { data } = event
      const isKnown = state.webhooks.some(({ id }) => id === data.id)
      const webhooks = isKnown
        ? state.webhooks.map((each) => (each.id === data.id ? data : each))
        : [data, ...state.webhooks].slice(0, maxCalls)
      return { ...state, webhooks }
    }
    case 'clock':
      return { ...state, clock: { ...event.data, readAt: event.readAt } }
    case 'trouble':
      return { ...state, trouble: event.data }
  }
}
