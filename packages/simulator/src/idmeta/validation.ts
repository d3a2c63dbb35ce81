/** What a trust flow's one step has come to. The pairs are those of IDMeta's answers. */
export const validationStatuses = {
  pending: { name: 'PENDING', code: 0 },
  rejected: { name: 'REJECTED', code: 1 },
  verified: { name: 'VERIFIED', code: 3 },
  incomplete: { name: 'INCOMPLETE', code: 4 },
  failed: { name: 'FAILED', code: 6 },
} as const

export type ValidationStatus = keyof typeof validationStatuses

export type CodeState = 'UNKNOWN' | 'VALID' | 'INVALID' | 'EXPIRED' | 'MAX_ATTEMPTS_EXCEEDED'

/** A code that was sent within a run. */
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

/** One run of a trust flow: IDMeta's "trust validation". */
export interface Validation {
  readonly id: string
  readonly trustFlowId: string
  readonly metadata: Readonly<Record<string, unknown>> | null
  readonly createdAt: number
  readonly codes: SentCode[]
  finalized: boolean
}

/** Inferred, as IDMeta says neither: the defaults of the service whose answers its own resemble (TeleSign Verify). */
export const lifetimeMs: number = 300_000
export const maximumAttempts = 3
