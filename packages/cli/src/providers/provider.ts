import { type Command, Option } from 'commander'
import type { CheckFlags } from '../commands/check.ts'
import type { SendFlags } from '../commands/send.ts'
import { CommandError } from '../command-error.ts'
import type { Destination } from '../destination.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Result } from '../result.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { readInteger } from '../values.ts'

export interface ConnectionFlags {
  readonly baseUrl?: string
  readonly allowOtherHost?: boolean
  /** In seconds. */
  readonly timeout?: number
}

export interface ProviderFlags extends ConnectionFlags {
  readonly provider?: 'didit' | 'idmeta'
  /** For IDMeta. */
  readonly trustFlow?: string
}

export interface CodeProvider {
  send(to: Destination, flags: SendFlags): Promise<Result>
  check(to: Destination, code: string, flags: CheckFlags): Promise<Result>
}

const names = ['didit', 'idmeta'] as const

export function addConnectionOptions(command: Command): Command {
  return command
    .option(
      '--base-url <url>',
      'the base URL of the provider or the simulator (or DIDIT_BASE_URL, IDMETA_BASE_URL)',
    )
    .option(
      '--allow-other-host',
      'allow a --base-url other than the provider or loopback; it receives the key',
    )
    .option('--timeout <seconds>', 'the timeout of each call', readInteger, 10)
}

export function addProviderOptions(command: Command): Command {
  return addConnectionOptions(
    command
      .addOption(
        new Option(
          '--provider <name>',
          'the provider (or OTP_KIT_PROVIDER; default: didit)',
        ).choices(names),
      )
      .option('--trust-flow <id>', 'the id of the trust flow (IDMeta; or IDMETA_TRUST_FLOW_ID)'),
  )
}

export async function providerFor(flags: ProviderFlags, terminal: Terminal): Promise<CodeProvider> {
  const requested = flags.provider ?? terminal.env.OTP_KIT_PROVIDER ?? 'didit'
  const name = names.find((each) => each === requested)
  if (name === undefined) {
    throw new CommandError(
      `OTP_KIT_PROVIDER is "${requested}", but must be ${names.join(' or ')}.`,
      {
        exitCode: exitCodes.usage,
        code: 'provider-unknown',
      },
    )
  }
  if (name === 'didit') {
    const { diditProvider } = await import('./didit.ts')
    return diditProvider(flags, terminal)
  }
  const { idmetaProvider } = await import('./idmeta.ts')
  return idmetaProvider(flags, terminal)
}
