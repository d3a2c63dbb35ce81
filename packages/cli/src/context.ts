import type { Result } from './result.ts'
import type { Terminal } from './terminal/terminal.ts'

/** What commands are made with. */
export interface Context {
  readonly terminal: Terminal
  /** Runs what a command does and tells its result, in words or as JSON. */
  readonly report: (act: () => Promise<Result>) => Promise<void>
}
