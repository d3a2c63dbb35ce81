/** What changed a value. */
export type Reason =
  | 'typing'
  | 'paste'
  | 'drop'
  | 'autofill'
  | 'webotp'
  | 'delete'
  | 'undo'
  | 'country'
  | 'suggestion'
  | 'engine'
  | 'reset'
  | 'restored'

/** The second argument of every callback with a value. */
export interface Details {
  readonly reason: Reason
  /** The native event that caused the change, if there was one. */
  readonly event: Event | undefined
}
