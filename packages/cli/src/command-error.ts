import type { ExitCode } from './exit-codes.ts'

/** Ends a command with a sentence for the person at the terminal. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: ExitCode
  /** A word for scripts, told with `--json`. */
  readonly code: string

  constructor(message: string, { exitCode, code }: { exitCode: ExitCode; code: string }) {
    super(message)
    this.exitCode = exitCode
    this.code = code
  }
}
