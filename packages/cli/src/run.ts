import { CommanderError } from 'commander'
import { CommandError } from './command-error.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { createProgram } from './program.ts'
import { callErrorCode, callErrorExit } from './providers/call-error.ts'
import { styleFor } from './terminal/style.ts'
import type { Terminal } from './terminal/terminal.ts'

interface ErrorReport {
  readonly exitCode: ExitCode
  readonly code: string
  readonly message: string
  readonly fields?: readonly { readonly path: string; readonly message: string }[] | undefined
}

async function readError(error: unknown): Promise<ErrorReport> {
  if (error instanceof CommandError) return error
  const { isProviderCallError } = await import('@otp-kit/server/didit')
  if (isProviderCallError(error)) {
    const { message, fields } = error
    return { exitCode: callErrorExit(error), code: callErrorCode(error), message, fields }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { exitCode: exitCodes.internal, code: 'internal', message }
}

/** Commander has printed the error already. Help and the version exit with 0. */
function commanderExit({ exitCode }: CommanderError): ExitCode {
  return exitCode === 0 ? exitCodes.ok : exitCodes.usage
}

/**
 * Runs the command line. Never throws.
 *
 * @param args the arguments after the name of the command
 * @returns the exit code for the process
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  let exitCode: ExitCode = exitCodes.ok
  const program = createProgram({
    terminal,
    report: async (action) => {
      const result = await action()
      terminal.out(
        json ? `${JSON.stringify(result.json)}\n` : `${result.text(styleFor(terminal))}\n`,
      )
      ;({ exitCode } = result)
    },
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return commanderExit(error)
    const reported = await readError(error)
    const { code, message, fields = [] } = reported
    const style = styleFor(terminal)
    const details = fields
      .map(({ path, message }) => `\n  ${path || 'request'}: ${message}`)
      .join('')
    if (json) terminal.out(`${JSON.stringify({ error: { code, message, fields } })}\n`)
    else terminal.err(`${style.bad('✗')} ${message}${details}\n`)
    return reported.exitCode
  }
}
