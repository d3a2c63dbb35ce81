import { Command } from 'commander'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { openDidit } from '../providers/open-didit.ts'
import { addConnectionOptions, type ConnectionFlags } from '../providers/provider.ts'
import { withoutCodes } from '../providers/without-codes.ts'
import { table } from '../result.ts'

/** `otp-kit decision` */
export function decisionCommand({ terminal, report }: Context): Command {
  const command = new Command('decision')
    .description('look up a verification at Didit by the request_id of its send')
    .argument('<id>', 'the request_id')
  return addConnectionOptions(command)
    .addHelpText('after', '\nThe codes that were tried are hidden, in JSON too.\n')
    .action((id: string, flags: ConnectionFlags) =>
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
                ['environment', reply.environment ?? 'unknown'],
                ['risks', risks.join(', ') || 'none'],
                ['events', events.join(', ') || 'none'],
              ],
              style,
            )}`,
        }
      }),
    )
}
