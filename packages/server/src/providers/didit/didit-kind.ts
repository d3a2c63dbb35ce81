import {
  type DiditDecision,
  type DiditEmailCheckRequest,
  type DiditEmailSendRequest,
  type DiditEvent,
  type DiditPhoneCheckRequest,
  type DiditPhoneSendRequest,
  diditPlatforms,
  type DiditRiskAction,
  type DiditWarning,
} from '@otp-kit/core/didit'
import type { Channel } from '@otp-kit/core/contract'
import type { CheckInput, KindCapabilities, SendInput } from '../provider.ts'
import type { RiskPolicy } from './options.ts'

/** What differs between Didit's calls for phone numbers and for e-mail addresses. */
export interface DiditKind {
  readonly capabilities: KindCapabilities
  readonly paths: { readonly send: string; readonly check: string }
  sendRequest(input: SendInput): DiditPhoneSendRequest | DiditEmailSendRequest
  checkRequest(input: CheckInput): DiditPhoneCheckRequest | DiditEmailCheckRequest
  /** Returns `null` if the body does not match the schema. */
  parseSendReply(body: unknown): DiditSendReply | null
  /** Returns `null` if the body does not match the schema. */
  parseCheckReply(body: unknown): DiditCheckReply | null
  /** Returns whether a report's destination, if it has one, is the one that was checked. */
  isAbout(report: DiditReport, to: string): boolean
  /** Returns the reports of this kind in a stored verification. */
  reportsOf(decision: DiditDecision): readonly DiditReport[]
}

export type DiditSendReply =
  | { readonly status: 'Success' | 'Retry'; readonly request_id: string }
  | {
      readonly status: 'Blocked' | 'Undeliverable'
      readonly reason?: string | null | undefined
    }

export type DiditCheckReply =
  | {
      readonly status: 'Approved'
      readonly requestId: string
      readonly metadata: { readonly [key: string]: unknown } | null | undefined
      readonly report: DiditReport
    }
  | {
      readonly status: 'Declined'
      readonly message: string | undefined
      readonly report: DiditReport | null
    }
  | { readonly status: 'Failed'; readonly message?: string | undefined }
  | { readonly status: 'Expired or Not Found' }

/** The parts of a report that decide, of either kind. */
export interface DiditReport {
  /** Whether the report has the shape of the sandbox. */
  readonly sandbox: boolean
  readonly status: string | null | undefined
  /** The destination in the report's own words. */
  readonly destination: string | null | undefined
  /** The channel that delivered, if it is a known one. */
  readonly channel: Channel | undefined
  readonly warnings: readonly DiditWarning[]
  readonly lifecycle: readonly DiditEvent[]
}

/** The key of our verification's id in `metadata`. */
export const referenceKey = 'reference'

/** The fields that every send has in common. */
export function commonFields({
  signals,
  subject,
  reference,
}: SendInput): Pick<DiditPhoneSendRequest, 'signals' | 'vendor_data' | 'metadata'> {
  // Didit refuses the whole send for a value that is too long.
  return {
    signals: {
      ip: signals.ip,
      device_id: signals.deviceId?.slice(0, 255),
      device_platform: diditPlatforms.find((each) => each === signals.devicePlatform),
      device_model: signals.deviceModel?.slice(0, 255),
      os_version: signals.osVersion?.slice(0, 64),
      app_version: signals.appVersion?.slice(0, 64),
      user_agent: signals.userAgent?.slice(0, 512),
    },
    vendor_data: subject,
    metadata: { [referenceKey]: reference },
  }
}

export function riskAction(policy: RiskPolicy): DiditRiskAction {
  return policy === 'decline' ? 'DECLINE' : 'NO_ACTION'
}
