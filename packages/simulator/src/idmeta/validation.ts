/** The status of one step of a trust flow, with its name and code in IDMeta's answers. */
export const validationStatuses = {
  pending: { name: 'PENDING', code: 0 },
  rejected: { name: 'REJECTED', code: 1 },
  verified: { name: 'VERIFIED', code: 3 },
  incomplete: { name: 'INCOMPLETE', code: 4 },
  failed: { name: 'FAILED', code: 6 },
} as const

export type ValidationStatus = keyof typeof validationStatuses

export type CodeState = 'UNKNOWN' | 'VALID' | 'INVALID' | 'EXPIRED' | 'MAX_ATTEMPTS_EXCEEDED'

export interface SentCode {
  readonly kind: 'phone' | 'email'
  /** 32 hex digits. */
  readonly referenceId: string
  /** E.164, or an address. */
  readonly to: string
  readonly code: string
  readonly sentAt: number
  wrongCodes: number
  status: ValidationStatus
}

/** IDMeta's "trust validation": one run of a trust flow. */
export interface Validation {
  readonly id: string
  readonly trustFlowId: string
  readonly metadata: Readonly<Record<string, unknown>> | null
  readonly createdAt: number
  readonly codes: SentCode[]
  finalized: boolean
}

/** Inferred: the defaults of TeleSign Verify, whose answers IDMeta's resemble. */
export const lifetimeMs: number = 300_000
export const maximumAttempts = 3
