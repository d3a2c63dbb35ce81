import { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { openDidit } from '../providers/open-didit.ts'
import { addConnectionOptions, type ConnectionFlags } from '../providers/provider.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** The password is asked for twice, because the input is hidden. */
async function readPassword({ env, prompts }: Terminal): Promise<string> {
  if (env.DIDIT_PASSWORD) return env.DIDIT_PASSWORD
  if (!prompts) {
    throw new CommandError('DIDIT_PASSWORD is not set, and there is no terminal to ask on.', {
      exitCode: exitCodes.usage,
      code: 'password-missing',
    })
  }
  const password = await prompts.secret(
    'A password for the new account (at least 8 characters, with an uppercase and a lowercase letter, a digit and a special character)',
  )
  if ((await prompts.secret('Repeat the password')) === password) return password
  throw new CommandError('The passwords are not the same. Nothing was done.', {
    exitCode: exitCodes.usage,
    code: 'passwords-differ',
  })
}

/** `otp-kit didit register` */
export function registerCommand({ terminal, report }: Context): Command {
  const command = new Command('register')
    .description('create an account; a code is sent to the address')
    .argument('<address>', 'the e-mail address of the account')
  return addConnectionOptions(command)
    .addHelpText(
      'after',
      '\nThe password is read from DIDIT_PASSWORD or from a prompt, and is never shown.\n',
    )
    .action((email: string, flags: ConnectionFlags) =>
      report(async () => {
        const client = await openDidit(flags, terminal, { keyless: true })
        await client.register({ email, password: await readPassword(terminal) })
        return {
          exitCode: exitCodes.ok,
          json: { status: 'registered' },
          text: (style) =>
            `${style.good('✓')} The account is created, and a code is sent. Next:\n` +
            `  otp-kit didit verify-email ${email} <code>`,
        }
      }),
    )
}
