/** The field's value: a number, and the proof that it was verified. `null` until then, and again once that is over. */
export interface VerifiedPhone {
  readonly e164: string
  readonly proof: string
}
