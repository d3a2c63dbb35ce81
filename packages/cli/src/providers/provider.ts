import { type Command, Option } from 'commander'
import type { CheckFlags } from '../commands/check.ts'
import type { SendFlags } from '../commands/send.ts'
import { CommandError } from '../command-error.ts'
import type { Destination } from '../destination.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Result } from '../result.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { readWhole } from '../values.ts'
import { diditProvider } from './didit.ts'
import { idmetaProvider } from './idmeta.ts'

export interface AddressFlags {
  readonly baseUrl?: string
  readonly allowOtherHost?: boolean
  /** Seconds. */
  readonly timeout?: number
}

export interface ProviderFlags extends AddressFlags {
  readonly provider?: 'didit' | 'idmeta'
  /** IDMeta. */
  readonly trustFlow?: string
}

/** A provider as `send` and `check` use it. */
export interface CodeProvider {
  send(to: Destination, flags: SendFlags): Promise<Result>
  check(to: Destination, code: string, flags: CheckFlags): Promise<Result>
}

const names = ['didit', 'idmeta'] as const

/** The options that tell where a provider answers. */
export function addAddressOptions(command: Command): Command {
  return command
    .option(
      '--base-url <url>',
      'where the provider answers: the simulator, say (or DIDIT_BASE_URL, IDMETA_BASE_URL)',
    )
    .option(
      '--allow-other-host',
      'let --base-url be neither the provider nor this machine: it gets the key',
    )
    .option('--timeout <seconds>', 'when to give up', readWhole, 10)
}

export function addProviderOptions(command: Command): Command {
  return addAddressOptions(
    command
      .addOption(
        new Option(
          '--provider <name>',
          'who sends: didit unless OTP_KIT_PROVIDER says otherwise',
        ).choices(names),
      )
      .option('--trust-flow <id>', 'the trust flow (IDMeta; or IDMETA_TRUST_FLOW_ID)'),
  )
}

export async function providerFor(flags: ProviderFlags, terminal: Terminal): Promise<CodeProvider> {
  const wanted = flags.provider ?? terminal.env.OTP_KIT_PROVIDER ?? 'didit'
  const name = names.find((each) => each === wanted)
  if (name === undefined) {
    throw new CommandError(
      `OTP_KIT_PROVIDER is "${wanted}", and has to be ${names.join(' or ')}.`,
      {
        exitCode: exitCodes.usage,
        code: 'provider-unknown',
      },
    )
  }
  return name === 'didit' ? diditProvider(flags, terminal) : idmetaProvider(flags, terminal)
}
