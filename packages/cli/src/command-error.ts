import type { ExitCode } from './exit-codes.ts'

/** Ends a command with a message for the user. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: ExitCode
  /** An error code for scripts, printed with `--json`. */
  readonly code: string

  constructor(message: string, { exitCode, code }: { exitCode: ExitCode; code: string }) {
    super(message)
    this.exitCode = exitCode
    this.code = code
  }
}
