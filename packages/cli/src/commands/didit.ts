import { Command } from 'commander'
import type { Context } from '../context.ts'
import { balanceCommand } from './didit-balance.ts'
import { registerCommand } from './didit-register.ts'
import { topUpCommand } from './didit-top-up.ts'
import { verifyEmailCommand } from './didit-verify-email.ts'

/** `otp-kit didit …` */
export function diditCommand(context: Context): Command {
  const command = new Command('didit').description('manage an account at Didit')
  command.addCommand(registerCommand(context))
  command.addCommand(verifyEmailCommand(context))
  command.addCommand(balanceCommand(context))
  command.addCommand(topUpCommand(context))
  return command
}
