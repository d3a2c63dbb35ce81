import { createRequire } from 'node:module'
import { Command } from 'commander'
import { checkCommand } from './commands/check.ts'
import { decisionCommand } from './commands/decision.ts'
import { diditCommand } from './commands/didit.ts'
import { initCommand } from './commands/init.ts'
import { sendCommand } from './commands/send.ts'
import { simulateCommand } from './commands/simulate.ts'
import type { Context } from './context.ts'

const { version }: { readonly version: string } = createRequire(import.meta.url)('../package.json')

const after = `
Keys come from the environment (DIDIT_API_KEY, IDMETA_API_TOKEN) or from a question at the terminal, never from an option.
Exit codes: 0 done, 1 a fault here, 2 usage, 3 the provider says no, 4 key, money or request refused, 5 try again later,
6 answer lost (it may have been done), 130 cancelled.

Try it without an account:
  $ npx otp-kit simulate
  $ DIDIT_BASE_URL=http://127.0.0.1:4010 npx otp-kit send +12025550100
`

/** Output and exits are the program's at every depth. */
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
    .option('--json', 'print one line of JSON, errors too')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      getOutHasColors: () => terminal.colors,
      getErrHasColors: () => terminal.colors,
    })
    .exitOverride()
    .showHelpAfterError('Run with --help to see what there is.')
    .addHelpText('after', after)
  for (const make of [
    simulateCommand,
    sendCommand,
    checkCommand,
    decisionCommand,
    diditCommand,
    initCommand,
  ]) {
    program.addCommand(inherit(make(context), program))
  }
  return program
}
