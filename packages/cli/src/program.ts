import { createRequire } from 'node:module'
import { Command } from 'commander'
import { checkCommand } from './commands/check.ts'
import { conformCommand } from './commands/conform.ts'
import { decisionCommand } from './commands/decision.ts'
import { diditCommand } from './commands/didit.ts'
import { initCommand } from './commands/init.ts'
import { sendCommand } from './commands/send.ts'
import { simulateCommand } from './commands/simulate.ts'
import type { Context } from './context.ts'

const { version }: { readonly version: string } = createRequire(import.meta.url)('../package.json')

const helpText = `
Keys are read from the environment (DIDIT_API_KEY, IDMETA_API_TOKEN) or from a prompt, never from an option.
Exit codes: 0 success, 1 internal error, 2 invalid command, 3 negative result, 4 key, balance or request refused,
5 try again later, 6 answer lost (the call may have been carried out), 130 cancelled.

Try it without an account:
  $ npx otp-kit simulate
  $ DIDIT_BASE_URL=http://127.0.0.1:4010 npx otp-kit send +12025550100
`

/** Gives a command and its subcommands the output and exit settings of the program. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent)
  for (const child of command.commands) inherit(child, command)
  return command
}

export function createProgram(context: Context): Command {
  const { terminal } = context
  const program = new Command('otp-kit')
    .description('Verify phone numbers and e-mail addresses by one-time code.')
    .version(version)
    .option('--json', 'print one line of JSON, for errors too')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      getOutHasColors: () => terminal.colors,
      getErrHasColors: () => terminal.colors,
    })
    .exitOverride()
    .showHelpAfterError('Run with --help for usage.')
    .addHelpText('after', helpText)
  for (const create of [
    simulateCommand,
    sendCommand,
    checkCommand,
    decisionCommand,
    diditCommand,
    initCommand,
    conformCommand,
  ]) {
    program.addCommand(inherit(create(context), program))
  }
  return program
}
