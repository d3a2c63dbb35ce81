import type { CheckRequest, SendRequest, StatusRequest } from '../contract/messages.ts'
import type { Problem } from '../contract/problems.ts'
import type { Channel, Kind } from '../contract/terms.ts'
import type { Saved } from './event.ts'

/** What listeners are told: no code, number, address or proof but in `verified`, which is for the form. */
export type VerificationEvent<K extends Kind = Kind> =
  | {
      readonly type: 'send-requested'
      readonly kind: K
      readonly resend: boolean
      readonly channel: Channel | undefined
    }
  | { readonly type: 'sent'; readonly kind: K; readonly resend: boolean; readonly channel: Channel }
  | {
      readonly type: 'send-failed'
      readonly kind: K
      readonly problem: Problem
      readonly uncertain: boolean
    }
  | { readonly type: 'check-requested'; readonly kind: K }
  | { readonly type: 'incorrect'; readonly kind: K; readonly attemptsLeft: number | null }
  | {
      readonly type: 'check-failed'
      readonly kind: K
      readonly problem: Problem
      readonly uncertain: boolean
    }
  | { readonly type: 'expired'; readonly kind: K }
  | { readonly type: 'locked'; readonly kind: K }
  | { readonly type: 'refused'; readonly kind: K; readonly problem: Problem }
  | { readonly type: 'verified'; readonly kind: K; readonly to: string; readonly proof: string }
  | { readonly type: 'restored'; readonly kind: K }

/** What the store has to do after a transition, in order. Data, so that a test can read it. */
export type MachineEffect<K extends Kind = Kind> =
  | { readonly type: 'send'; readonly key: string; readonly request: SendRequest }
  | { readonly type: 'check'; readonly key: string; readonly request: CheckRequest }
  | { readonly type: 'ask-status'; readonly call: string; readonly request: StatusRequest }
  /** The answer to this call is no longer pendingSend. */
  | { readonly type: 'abort'; readonly key: string }
  | { readonly type: 'save'; readonly saved: Saved }
  /** Tell the other tabs which verification this one holds. */
  | { readonly type: 'share'; readonly verification: string }
  | { readonly type: 'emit'; readonly event: VerificationEvent<K> }
