import { type IdmetaReply, isIdmetaVerified } from '@otp-kit/core/idmeta'
import { type IdmetaClient, idmetaClient } from '@otp-kit/server/idmeta'
import { callingCodeOf } from '@otp-kit/core/phone'
import type { CheckFlags } from '../commands/check.ts'
import type { SendFlags } from '../commands/send.ts'
import { CommandError } from '../command-error.ts'
import type { Destination } from '../destination.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { asUsage, readConnection, readKey } from './connection.ts'
import { checkedResult, type CheckStatus, sentResult } from './outcome.ts'
import type { CodeProvider, ProviderFlags } from './provider.ts'
import { withoutCodes } from './without-codes.ts'

function usage(message: string, code: string): CommandError {
  return new CommandError(message, { exitCode: exitCodes.usage, code })
}

/** Reads the id of the trust flow. */
function readTrustFlow(flags: ProviderFlags, { env }: Terminal, local: boolean): number {
  const text = flags.trustFlow ?? env.IDMETA_TRUST_FLOW_ID ?? (local ? '1' : undefined)
  if (text === undefined) {
    throw usage(
      'IDMeta needs a trust flow: --trust-flow <id>, or IDMETA_TRUST_FLOW_ID.',
      'trust-flow-missing',
    )
  }
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw usage('The id of a trust flow is an integer.', 'trust-flow-malformed')
}

async function openIdmeta(flags: ProviderFlags, terminal: Terminal): Promise<IdmetaClient> {
  const { local, ...connection } = readConnection(flags, terminal, 'IDMETA_BASE_URL')
  const open = (apiToken: string) =>
    asUsage(() =>
      idmetaClient({
        ...connection,
        apiToken,
        fetch: terminal.fetch,
        signal: terminal.signal,
        timeoutMs: (flags.timeout ?? 10) * 1000,
      }),
    )
  // Reports an invalid base URL before asking for a token.
  open('')
  const label = 'an API token of IDMeta'
  return open(await readKey(terminal, { variable: 'IDMETA_API_TOKEN', label, local }))
}

/** Some options are for Didit only. */
function refuseForeign(flags: SendFlags): void {
  const foreign = Object.entries({
    '--channel': flags.channel,
    '--code-size': flags.codeSize,
    '--locale': flags.locale,
    '--sender-name': flags.senderName,
    '--alphanumeric': flags.alphanumeric,
    '--white-label': flags.whiteLabel,
    '--vendor-data': flags.vendorData,
  }).find(([, value]) => value !== undefined)
  if (foreign) throw usage(`${foreign[0]} is not for IDMeta.`, 'option-not-for-this')
}

/** Splits a number into the two fields that IDMeta has for it. */
function splitNumber({ to, country }: Extract<Destination, { kind: 'phone' }>) {
  const code = `+${callingCodeOf(country) ?? ''}`
  return { country_code: code, phone_number: to.slice(code.length) }
}

function statusOf(reply: IdmetaReply): CheckStatus {
  if (isIdmetaVerified(reply)) return 'approved'
  const codeState = reply.data?.verify?.codeState
  if (codeState === 'EXPIRED') return 'expired'
  const isOver = codeState === 'MAX_ATTEMPTS_EXCEEDED' || reply.verificationStatus === 'REJECTED'
  return isOver ? 'declined' : 'wrong'
}

export async function idmetaProvider(
  flags: ProviderFlags,
  terminal: Terminal,
): Promise<CodeProvider> {
  const flow = readTrustFlow(
    flags,
    terminal,
    readConnection(flags, terminal, 'IDMETA_BASE_URL').local,
  )
  return {
    async send(to, sendFlags) {
      refuseForeign(sendFlags)
      const client = await openIdmeta(flags, terminal)
      const { reply: created } = await client.create({
        template_id: flow,
        metadata: sendFlags.metadata,
      })
      const validation = String(created.verification.id)
      const { reply } =
        to.kind === 'phone'
          ? await client.sendToPhone({
              ...splitNumber(to),
              trustFlowId: flow,
              trustValidationId: validation,
            })
          : await client.sendToEmail({
              email: to.to,
              trustFlowId: String(flow),
              trustValidationId: validation,
            })
      const reference = reply.data?.referenceId
      const rejected = !reply.success || reply.verificationStatus === 'REJECTED'
      return sentResult({
        provider: 'idmeta',
        to,
        status: rejected ? 'blocked' : 'sent',
        isRetry: false,
        reason: null,
        ids: { validation, ...(reference ? { reference } : {}) },
      })
    },
    async check(to, code, checkFlags: CheckFlags) {
      const { validation, reference, decline } = checkFlags
      if (decline) throw usage('--decline is not for IDMeta.', 'option-not-for-this')
      if (validation === undefined) {
        throw usage(
          'IDMeta needs the validation that `send` printed: --validation <id>.',
          'validation-missing',
        )
      }
      const client = await openIdmeta(flags, terminal)
      const { reply, body } =
        to.kind === 'phone'
          ? await client.verifyPhone({
              otp: code,
              trustFlowId: flow,
              trustValidationId: validation,
              ref_id: reference,
              ...splitNumber(to),
            })
          : await client.verifyEmail({
              email: to.to,
              otp: code,
              trustFlowId: String(flow),
              trustValidationId: validation,
            })
      return checkedResult({
        provider: 'idmeta',
        to,
        status: statusOf(reply),
        attemptsLeft: null,
        body: withoutCodes(body),
      })
    },
  }
}
