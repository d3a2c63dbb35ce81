import type { CheckRequest, SendRequest, StatusRequest } from '../contract/messages.ts'
import type { Saved } from './event.ts'
import type { EventDetails } from './verification-event.ts'

/** What the store has to do after a transition, in order. Plain data, so that a test can read it. */
export type MachineEffect =
  | { readonly type: 'send'; readonly key: string; readonly request: SendRequest }
  | { readonly type: 'check'; readonly key: string; readonly request: CheckRequest }
  | { readonly type: 'ask-status'; readonly call: string; readonly request: StatusRequest }
  /** The answer to this call is no longer wanted. */
  | { readonly type: 'abort'; readonly key: string }
  | { readonly type: 'save'; readonly saved: Saved }
  /** Reports to the other tabs which verification this one holds. */
  | { readonly type: 'share'; readonly verification: string }
  /** Reports an event to the listeners. */
  | { readonly type: 'emit'; readonly event: EventDetails }
