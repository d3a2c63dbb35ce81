import { Command, InvalidArgumentError } from 'commander'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { openDidit } from '../providers/didit.ts'
import { addAddressOptions, type AddressFlags } from '../providers/provider.ts'
import { table } from '../result.ts'

interface TopUpFlags extends AddressFlags {
  readonly successUrl?: string
  readonly cancelUrl?: string
}

function readDollars(text: string): number {
  if (/^\d{1,7}(?:\.\d{1,2})?$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It has to be an amount of dollars, such as 50.')
}

/** `otp-kit didit top-up` */
export function topUpCommand({ terminal, report }: Context): Command {
  const command = new Command('top-up')
    .description('get a payment page for more credit; nothing is charged by this command')
    .argument('<dollars>', '50 at least', readDollars)
    .option('--success-url <url>', 'where the page leads once it is paid')
    .option('--cancel-url <url>', 'where it leads when it is not')
  return addAddressOptions(command).action((dollars: number, flags: TopUpFlags) =>
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
