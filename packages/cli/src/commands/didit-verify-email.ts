import { resolve } from 'node:path'
import { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { reserveEnvFile, setsVariable } from '../files/env-file.ts'
import { openDidit } from '../providers/open-didit.ts'
import { addConnectionOptions, type ConnectionFlags } from '../providers/provider.ts'
import { table } from '../result.ts'
import type { Terminal } from '../terminal/terminal.ts'

interface VerifyEmailFlags extends ConnectionFlags {
  readonly envFile: string
}

const variable = 'DIDIT_API_KEY'

/** Didit shows the key only once, so the file is checked before the call. */
async function readEnvFile({ envFile }: VerifyEmailFlags, { cwd }: Terminal): Promise<string> {
  const path = resolve(cwd, envFile)
  if (!(await setsVariable(path, variable))) return path
  throw new CommandError(
    `${envFile} already sets ${variable}, and is not changed. Choose another file with --env-file.`,
    { exitCode: exitCodes.usage, code: 'env-file-taken' },
  )
}

/** `otp-kit didit verify-email` */
export function verifyEmailCommand({ terminal, report }: Context): Command {
  const command = new Command('verify-email')
    .description('verify the address of a new account, and write its API key to a file')
    .argument('<address>', 'the e-mail address of the account')
    .argument('<code>', 'the six letters and digits from the e-mail')
    .option('--env-file <path>', 'the file for the key, as DIDIT_API_KEY=…', '.env')
  return addConnectionOptions(command)
    .addHelpText('after', '\nThe key is never shown. Keep the file out of the repository.\n')
    .action((email: string, code: string, flags: VerifyEmailFlags) =>
      report(async () => {
        const path = await readEnvFile(flags, terminal)
        const client = await openDidit(flags, terminal, { keyless: true })
        const file = await reserveEnvFile(path)
        const { reply } = await client
          .verifyEmail({ email, code })
          .catch(async (error: unknown) => {
            await file.abandon()
            throw error
          })
        const { application, organization } = reply
        await file.add(variable, application.api_key)
        return {
          exitCode: exitCodes.ok,
          json: {
            status: 'verified',
            organization: { id: organization.uuid, name: organization.name },
            application: { id: application.uuid, clientId: application.client_id },
            envFile: flags.envFile,
          },
          text: (style) =>
            `${style.good('✓')} The account is ready, and ${variable} is in ${flags.envFile}.\n${table(
              [
                ['organization', organization.name],
                ['application', application.uuid],
              ],
              style,
            )}`,
        }
      }),
    )
}
