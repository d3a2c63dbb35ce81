import type { Result } from './result.ts'
import type { Terminal } from './terminal/terminal.ts'

export interface Context {
  readonly terminal: Terminal
  /** Runs a command's action and prints its result, as text or as JSON. */
  readonly report: (action: () => Promise<Result>) => Promise<void>
}
