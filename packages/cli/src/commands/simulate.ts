import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Scenario } from '@otp-kit/simulator'
import { Command, InvalidArgumentError } from 'commander'
import { CommandError } from '../command-error.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { styleFor } from '../terminal/style.ts'

interface Options {
  readonly port: number
  readonly host?: string
  readonly seed?: string
  readonly code?: string
  readonly scenario?: string
  readonly originBound?: string
  readonly allowHost: readonly string[]
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is an integer from 0 to 65535; 0 takes any free one.')
}

async function loadScenario(path: string): Promise<Scenario> {
  // Imported here, because the other commands do not need it.
  const { readScenario } = await import('@otp-kit/simulator')
  try {
    return readScenario(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    const isInvalid = error instanceof TypeError || error instanceof SyntaxError
    const cause = isInvalid ? `is invalid: ${error.message}` : 'cannot be read'
    throw new CommandError(`The scenario ${path} ${cause}.`, {
      exitCode: exitCodes.usage,
      code: 'scenario-unreadable',
    })
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Returns whether others on the network can reach a host. */
function isOpen(host: string): boolean {
  return !/^(?:localhost|::1|127(?:\.\d{1,3}){3})$/.test(host)
}

/** `otp-kit simulate` */
export function simulateCommand({ terminal }: Context): Command {
  return new Command('simulate')
    .description('run simulated providers on this machine, with an inbox page')
    .option('-p, --port <port>', 'the port to listen on; 0 takes any free one', readPort, 4010)
    .option(
      '--host <address>',
      'listen on another interface than loopback, which others on the network can reach',
    )
    .option(
      '--allow-host <name>',
      'a host name to allow, beside loopback (repeatable)',
      (name, all: string[]) => [...all, name],
      [],
    )
    .option('--seed <text>', 'the same seed gives the same codes and ids')
    .option('--code <digits>', 'a fixed code: four to eight digits')
    .option('--scenario <file>', 'a JSON file with outcomes, trouble and steps')
    .option('--origin-bound <domain>', 'end each SMS with @domain #code, for WebOTP')
    .addHelpText(
      'after',
      `
Point the proxy at it: didit({ apiKey: 'any-key', baseUrl: 'http://127.0.0.1:4010', allowOtherHost: true })
It starts only where NODE_ENV is development, test or unset. Press Ctrl-C to stop it.
`,
    )
    .action(async (options: Options, command: Command) => {
      const { port, host, seed, code, scenario, originBound, allowHost } = options
      const { startSimulator } = await import('@otp-kit/simulator/server')
      const server = await startSimulator({
        port,
        host,
        seed,
        code,
        originBound,
        allowedHosts: allowHost,
        scenario:
          scenario === undefined ? undefined : await loadScenario(resolve(terminal.cwd, scenario)),
      }).catch((error: unknown) => {
        throw new CommandError(error instanceof Error ? error.message : String(error), {
          exitCode: exitCodes.usage,
          code: 'simulator-not-started',
        })
      })
      const style = styleFor(terminal)
      const { url } = server
      terminal.out(
        command.optsWithGlobals().json
          ? `${JSON.stringify({ url, inbox: `${url}/` })}\n`
          : `${style.good('✓')} Didit and IDMeta are simulated at ${style.bold(url)}\n` +
              `  Inbox: ${style.bold(`${url}/`)}\n` +
              `  ${style.dim(`DIDIT_BASE_URL=${url} npx otp-kit send +12025550100`)}\n`,
      )
      if (host !== undefined && isOpen(host)) {
        terminal.err(
          `${style.warn('!')} Others on the network can reach it at ${host}, and read every message.\n`,
        )
      }
      await aborted(terminal.signal)
      await server.close()
    })
}
