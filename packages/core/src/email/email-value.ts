/** Why a text is no e-mail address that a message can be sent to. */
export type EmailReason =
  /** No `@`. */
  | 'missing-at'
  /** Nothing before the `@`. */
  | 'missing-local'
  /** Nothing after the `@`. */
  | 'missing-domain'
  /** The domain has no top-level domain yet: `ada@example`, `ada@example.`, `ada@example.c`. */
  | 'incomplete-domain'
  /** No domain can be spelled like this: `ada@-example.com`, `ada@example..com`, an IP address. */
  | 'invalid-domain'
  /** White space, a second `@`, quotation marks or another character that an address cannot have there. */
  | 'invalid-character'
  /** Characters beyond ASCII before the `@` (SMTPUTF8, RFC 6531), which the providers refuse. */
  | 'non-ascii-local'
  /** More than 64 characters before the `@`, 63 in a part of the domain, or 254 in all (RFC 5321, section 4.5.3.1). */
  | 'too-long'
  /** More than one address. */
  | 'several'

/** An e-mail address as shown in a field, complete or not. */
export interface EmailValue {
  /** The text as the user sees it. */
  readonly text: string
  /**
   * The address to send to: the local part as typed, the domain in lower case and in ASCII form (`xn--…`). `null` when
   * empty or when there is a `reason`.
   */
  readonly address: string | null
  readonly reason?: EmailReason | undefined
}
