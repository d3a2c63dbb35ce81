import { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { openDidit } from '../providers/didit.ts'
import { addAddressOptions, type AddressFlags } from '../providers/provider.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Asked twice, for nobody sees what is typed. */
async function readPassword({ env, prompts }: Terminal): Promise<string> {
  if (env.DIDIT_PASSWORD) return env.DIDIT_PASSWORD
  if (!prompts) {
    throw new CommandError('DIDIT_PASSWORD is not set, and nobody is here to be asked.', {
      exitCode: exitCodes.usage,
      code: 'password-missing',
    })
  }
  const password = await prompts.secret(
    'A password for the new account (8 or more, with an upper and a lower letter, a digit and a special character)',
  )
  if ((await prompts.secret('The same once more')) === password) return password
  throw new CommandError('The two are not the same. Nothing was done.', {
    exitCode: exitCodes.usage,
    code: 'passwords-differ',
  })
}

/** `otp-kit didit register` */
export function registerCommand({ terminal, report }: Context): Command {
  const command = new Command('register')
    .description('open an account; a code goes to the address')
    .argument('<address>', 'the e-mail address of the account')
  return addAddressOptions(command)
    .addHelpText(
      'after',
      '\nThe password comes from DIDIT_PASSWORD or a question, and is never shown.\n',
    )
    .action((email: string, flags: AddressFlags) =>
      report(async () => {
        const client = await openDidit(flags, terminal, { keyless: true })
        await client.register({ email, password: await readPassword(terminal) })
        return {
          exitCode: exitCodes.ok,
          json: { status: 'registered' },
          text: (style) =>
            `${style.good('✓')} The account is open. A code is on its way; then:\n` +
            `  otp-kit didit verify-email ${email} <code>`,
        }
      }),
    )
}
