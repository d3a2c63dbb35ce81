import {
  diditAttemptsLeft,
  type DiditPhoneChannel,
  diditPhoneChannels,
  type DiditRiskAction,
} from '@otp-kit/core/didit'
import type { DiditClient } from '@otp-kit/server/didit'
import type { CheckFlags, Risk } from '../commands/check.ts'
import type { SendFlags } from '../commands/send.ts'
import { CommandError } from '../command-error.ts'
import type { Destination } from '../destination.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Result } from '../result.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { openDidit } from './open-didit.ts'
import { checkedResult, type CheckStatus, sentResult } from './outcome.ts'
import type { ConnectionFlags, CodeProvider } from './provider.ts'
import { withoutCodes } from './without-codes.ts'

function refuse(option: string, kind: string): never {
  throw new CommandError(`${option} is not for ${kind}.`, {
    exitCode: exitCodes.usage,
    code: 'option-not-for-this',
  })
}

/** Some options of Didit are for numbers only, and some for addresses. */
function refuseForeign({ kind }: Destination, flags: SendFlags): void {
  if (kind === 'email') {
    if (flags.channel !== undefined) refuse('--channel', 'an e-mail address')
    if (flags.senderName !== undefined) refuse('--sender-name', 'an e-mail address')
    return
  }
  if (flags.alphanumeric) refuse('--alphanumeric', 'a phone number')
  if (flags.whiteLabel) refuse('--white-label', 'a phone number')
}

function readChannel(name: string | undefined): DiditPhoneChannel {
  const channel = diditPhoneChannels.find((each) => each === (name ?? 'sms'))
  if (channel) return channel
  throw new CommandError(
    `Didit has no channel "${name}". It has ${diditPhoneChannels.join(', ')}.`,
    {
      exitCode: exitCodes.usage,
      code: 'channel-unknown',
    },
  )
}

function action(flags: CheckFlags, risk: Risk): DiditRiskAction {
  return flags.decline?.includes(risk) ? 'DECLINE' : 'NO_ACTION'
}

function send(client: DiditClient, { kind, to }: Destination, flags: SendFlags) {
  const common = { vendor_data: flags.vendorData, metadata: flags.metadata }
  const options = { code_size: flags.codeSize, locale: flags.locale }
  if (kind === 'email') {
    return client.sendToEmail({
      ...common,
      email: to,
      options: {
        ...options,
        alphanumeric_code: flags.alphanumeric,
        use_white_label_customization: flags.whiteLabel,
      },
    })
  }
  return client.sendToPhone({
    ...common,
    phone_number: to,
    options: {
      ...options,
      preferred_channel: readChannel(flags.channel),
      sms_sender_name: flags.senderName,
    },
  })
}

function check(client: DiditClient, { kind, to }: Destination, code: string, flags: CheckFlags) {
  if (kind === 'email') {
    if (flags.decline?.includes('voip')) refuse('--decline voip', 'an e-mail address')
    return client.checkEmail({
      email: to,
      code,
      duplicated_email_action: action(flags, 'duplicate'),
      breached_email_action: action(flags, 'breached'),
      disposable_email_action: action(flags, 'disposable'),
    })
  }
  if (flags.decline?.includes('breached')) refuse('--decline breached', 'a phone number')
  return client.checkPhone({
    phone_number: to,
    code,
    duplicated_phone_number_action: action(flags, 'duplicate'),
    disposable_number_action: action(flags, 'disposable'),
    voip_number_action: action(flags, 'voip'),
  })
}

const statuses: Readonly<Record<string, CheckStatus>> = {
  Approved: 'approved',
  Declined: 'declined',
  Failed: 'wrong',
  'Expired or Not Found': 'expired',
}

export async function diditProvider(
  flags: ConnectionFlags,
  terminal: Terminal,
): Promise<CodeProvider> {
  // Created at the first call, so that invalid options are reported before asking for a key.
  const open = () => openDidit(flags, terminal)
  return {
    async send(to, sendFlags) {
      refuseForeign(to, sendFlags)
      if (to.kind === 'phone') readChannel(sendFlags.channel)
      const { reply } = await send(await open(), to, sendFlags)
      const sent = reply.status === 'Success' || reply.status === 'Retry'
      return sentResult({
        provider: 'didit',
        to,
        status: sent ? 'sent' : reply.status === 'Blocked' ? 'blocked' : 'undeliverable',
        isRetry: reply.status === 'Retry',
        reason: 'reason' in reply ? (reply.reason ?? null) : null,
        ids: 'request_id' in reply ? { requestId: reply.request_id } : {},
      })
    },
    async check(to, code, checkFlags): Promise<Result> {
      const { reply, body } = await check(await open(), to, code, checkFlags)
      const message = 'message' in reply ? reply.message : undefined
      return checkedResult({
        provider: 'didit',
        to,
        status: statuses[reply.status] ?? 'expired',
        attemptsLeft: diditAttemptsLeft(message),
        body: withoutCodes(body),
      })
    },
  }
}
