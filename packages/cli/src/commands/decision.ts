import { Command } from 'commander'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { openDidit } from '../providers/didit.ts'
import { addAddressOptions, type AddressFlags } from '../providers/provider.ts'
import { withoutCodes } from '../providers/without-codes.ts'
import { table } from '../result.ts'

/** `otp-kit decision` */
export function decisionCommand({ terminal, report }: Context): Command {
  const command = new Command('decision')
    .description("look up a verification of Didit's by the request_id of its send")
    .argument('<id>', 'the request_id')
  return addAddressOptions(command)
    .addHelpText('after', '\nTried codes are hidden, in JSON too.\n')
    .action((id: string, flags: AddressFlags) =>
      report(async () => {
        const client = await openDidit(flags, terminal)
        const { reply, body } = await client.decision(id)
        const phones = reply.phone_verifications ?? []
        const emails = reply.email_verifications ?? []
        const risks = [...phones, ...emails].flatMap(({ warnings = [] }) =>
          warnings.map(({ risk }) => risk),
        )
        const events = [...phones, ...emails].flatMap(({ lifecycle = [] }) =>
          lifecycle.map(({ type }) => type),
        )
        return {
          exitCode: exitCodes.ok,
          json: { status: reply.status, decision: withoutCodes(body) },
          text: (style) =>
            `${style.bold(reply.status)}\n${table(
              [
                ['id', reply.session_id],
                ['environment', reply.environment ?? 'not said'],
                ['risks', risks.join(', ') || 'none'],
                ['events', events.join(', ') || 'none'],
              ],
              style,
            )}`,
        }
      }),
    )
}
