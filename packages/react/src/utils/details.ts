/** What made a value change. */
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

/** The second argument of every callback that tells a value. */
export interface Details {
  readonly reason: Reason
  /** The native event; `undefined` where none was the cause. */
  readonly event: Event | undefined
}
