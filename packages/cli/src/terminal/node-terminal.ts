import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Prompts, Terminal } from './terminal.ts'

function cancelled(): CommandError {
  return new CommandError('Cancelled. Nothing was done.', {
    exitCode: exitCodes.cancelled,
    code: 'cancelled',
  })
}

/** The library says by a symbol that somebody gave up. */
function isAnswer<Value>(value: Value): value is Exclude<Value, symbol> {
  return typeof value !== 'symbol'
}

function given<Value>(value: Value): Exclude<Value, symbol> {
  if (isAnswer(value)) return value
  throw cancelled()
}

/** Loaded with the first question: most commands ask none. */
const load = () => import('@clack/prompts')

const refuseEmpty = (value: string | undefined) => (value ? undefined : 'This cannot be empty.')

/** Questions go to stderr, so that what is redirected holds the result alone. */
function createPrompts(signal: AbortSignal): Prompts {
  const common = { output: process.stderr, signal }
  return {
    async secret(message) {
      const { password } = await load()
      return given(await password({ ...common, message, validate: refuseEmpty }))
    },
    async text(message, { initial } = {}) {
      const { text } = await load()
      const options = initial === undefined ? {} : { initialValue: initial }
      return given(await text({ ...common, ...options, message, validate: refuseEmpty }))
    },
    async confirm(message) {
      const { confirm } = await load()
      return given(await confirm({ ...common, message, initialValue: false }))
    },
    async choose(message, choices) {
      const { select } = await load()
      const options = choices.map(({ value, label }): { value: string; label: string } => ({
        value,
        label,
      }))
      const chosen = given(await select({ ...common, message, options }))
      const found = choices.find(({ value }) => value === chosen)
      if (!found) throw cancelled()
      return found.value
    },
  }
}

/** `NO_COLOR` and `FORCE_COLOR` as https://no-color.org and https://force-color.org have them. */
function wantsColors({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return process.stdout.isTTY && TERM !== 'dumb'
}

/** This process's own terminal. */
export function nodeTerminal(): Terminal {
  const end = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The second one ends the process as usual: the first may wait for an answer.
    process.once(signal, () => end.abort())
  }
  const asks = process.stdin.isTTY && process.stderr.isTTY && !process.env.CI
  return {
    env: process.env,
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    prompts: asks ? createPrompts(end.signal) : undefined,
    colors: wantsColors(process.env),
    width: process.stdout.columns ?? 80,
    fetch: (request) => globalThis.fetch(request),
    signal: end.signal,
  }
}
