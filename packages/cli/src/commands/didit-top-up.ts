import { Command, InvalidArgumentError } from 'commander'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { openDidit } from '../providers/open-didit.ts'
import { addConnectionOptions, type ConnectionFlags } from '../providers/provider.ts'
import { table } from '../result.ts'

interface TopUpFlags extends ConnectionFlags {
  readonly successUrl?: string
  readonly cancelUrl?: string
}

function readDollars(text: string): number {
  if (/^\d{1,7}(?:\.\d{1,2})?$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be an amount in dollars, such as 50.')
}

/** `otp-kit didit top-up` */
export function topUpCommand({ terminal, report }: Context): Command {
  const command = new Command('top-up')
    .description('create a payment page for a top-up; this command charges nothing')
    .argument('<dollars>', 'at least 50', readDollars)
    .option('--success-url <url>', 'the link of the page after the payment')
    .option('--cancel-url <url>', 'the link of the page to cancel')
  return addConnectionOptions(command).action((dollars: number, flags: TopUpFlags) =>
    report(async () => {
      const client = await openDidit(flags, terminal)
      const { reply } = await client.topUp({
        amount_in_dollars: dollars,
        success_url: flags.successUrl,
        cancel_url: flags.cancelUrl,
      })
      const { checkout_session_url: url, checkout_session_id: id } = reply
      return {
        exitCode: exitCodes.ok,
        json: { checkoutUrl: url, checkoutId: id },
        text: (style) =>
          `Open this page to pay $${dollars}; nothing is charged yet.\n${table([['page', style.bold(url)]], style)}`,
      }
    }),
  )
}
