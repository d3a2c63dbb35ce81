import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Prompts, Terminal } from './terminal.ts'

function cancelled(): CommandError {
  return new CommandError('Cancelled. Nothing was done.', {
    exitCode: exitCodes.cancelled,
    code: 'cancelled',
  })
}

/** The library returns a symbol where the user cancels. */
function isAnswer<Value>(value: Value): value is Exclude<Value, symbol> {
  return typeof value !== 'symbol'
}

function answerOf<Value>(value: Value): Exclude<Value, symbol> {
  if (isAnswer(value)) return value
  throw cancelled()
}

/** Imported with the first prompt, because most commands have none. */
const load = () => import('@clack/prompts')

const refuseEmpty = (value: string | undefined) => (value ? undefined : 'This cannot be empty.')

/** Prompts are written to stderr, so that a redirected stdout only has the result. */
function createPrompts(signal: AbortSignal): Prompts {
  const common = { output: process.stderr, signal }
  return {
    async secret(message) {
      const { password } = await load()
      return answerOf(await password({ ...common, message, validate: refuseEmpty }))
    },
    async text(message, { initial } = {}) {
      const { text } = await load()
      const options = initial === undefined ? {} : { initialValue: initial }
      return answerOf(await text({ ...common, ...options, message, validate: refuseEmpty }))
    },
    async confirm(message) {
      const { confirm } = await load()
      return answerOf(await confirm({ ...common, message, initialValue: false }))
    },
    async choose(message, choices) {
      const { select } = await load()
      const options = choices.map(({ value, label }): { value: string; label: string } => ({
        value,
        label,
      }))
      const chosen = answerOf(await select({ ...common, message, options }))
      const found = choices.find(({ value }) => value === chosen)
      if (!found) throw cancelled()
      return found.value
    },
  }
}

/** `NO_COLOR` and `FORCE_COLOR` as defined by https://no-color.org and https://force-color.org. */
function wantsColors({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return process.stdout.isTTY && TERM !== 'dumb'
}

/** Returns the terminal of this process. */
export function nodeTerminal(): Terminal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // A second signal ends the process as usual, in case the first waits for an answer.
    process.once(signal, () => controller.abort())
  }
  const isInteractive = process.stdin.isTTY && process.stderr.isTTY && !process.env.CI
  return {
    env: process.env,
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    prompts: isInteractive ? createPrompts(controller.signal) : undefined,
    colors: wantsColors(process.env),
    width: process.stdout.columns ?? 80,
    fetch: (request) => globalThis.fetch(request),
    signal: controller.signal,
  }
}
