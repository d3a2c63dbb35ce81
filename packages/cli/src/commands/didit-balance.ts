import { Command } from 'commander'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { openDidit } from '../providers/open-didit.ts'
import { addConnectionOptions, type ConnectionFlags } from '../providers/provider.ts'
import { table } from '../result.ts'

/** `otp-kit didit balance` */
export function balanceCommand({ terminal, report }: Context): Command {
  const command = new Command('balance').description('show the balance, in dollars')
  return addConnectionOptions(command).action((flags: ConnectionFlags) =>
    report(async () => {
      const client = await openDidit(flags, terminal)
      const { reply } = await client.balance()
      const refill = reply.auto_refill_enabled
        ? `${reply.auto_refill_amount ?? '?'} below ${reply.auto_refill_threshold ?? '?'}`
        : 'off'
      return {
        exitCode: exitCodes.ok,
        json: {
          balance: reply.balance,
          autoRefill: reply.auto_refill_enabled,
          autoRefillAmount: reply.auto_refill_amount,
          autoRefillThreshold: reply.auto_refill_threshold,
        },
        text: (style) =>
          table(
            [
              ['balance', style.bold(`$${reply.balance}`)],
              ['auto refill', refill],
            ],
            style,
          ),
      }
    }),
  )
}
