import type { Kind } from '@otp-kit/core/contract'

export interface Pause {
  readonly reason: string | null
  /** `null`: until `resumeSends` is called. */
  readonly until: number | null
}

/** The kinds whose sends are paused, by the site's owner. */
export interface PauseRecord {
  readonly kinds: { readonly [K in Kind]?: Pause | undefined }
  readonly until: number
}

/** Returns the pause of a kind; `null`: its sends are not paused. */
export function pauseOf(record: PauseRecord | null, kind: Kind, now: number): Pause | null {
  const pause = record?.kinds[kind]
  return pause && (pause.until === null || now < pause.until) ? pause : null
}
