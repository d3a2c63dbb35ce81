import { createProgram } from '../../packages/cli/src/program.ts'

export interface Names {
  /** The packages that a user can install. */
  readonly packages: ReadonlySet<string>
  /** The scripts of the project's package.json. */
  readonly scripts: ReadonlySet<string>
}

type Program = ReturnType<typeof createProgram>

const program = createProgram({
  terminal: {
    env: {},
    cwd: '.',
    out() {},
    err() {},
    prompts: undefined,
    colors: false,
    width: 80,
    fetch,
    signal: new AbortController().signal,
  },
  report: async () => {},
})

/** Programs of the system that need no check. */
const system = new Set(['cd', 'curl', 'export', 'node', 'openssl'])

/** What `npm create` makes projects with. The suite `outside` runs each. */
const initializers = new Set(['next-app', 'vite'])

/** Of the package.json that these write. */
const scriptsOfTemplates = new Set(['dev'])

/** What `npx expo install` installs beside packages of the project. The example for React Native has others in the place of the first two. */
const expoPackages = new Set([
  'expo-crypto',
  'react-native-mmkv',
  // Which react-native-mmkv has as a peer.
  'react-native-nitro-modules',
])

/** Returns what a reader could not run, one sentence for each line that is wrong. */
export function wrongLines(shell: string, names: Names): readonly string[] {
  return shell
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const problem = problemOf(line.replace(/^(\w+=\S+ )+/, '').replace(/ &$/, ''), names)
      return problem === undefined ? [] : [`${line}: ${problem}`]
    })
}

function problemOf(line: string, names: Names): string | undefined {
  const [command = '', ...args] = line.split(/\s+/)
  if (system.has(command)) return undefined
  if (command === 'npm' && args[0] === 'install')
    return unknown(args.slice(1), names.packages, 'package')
  if (command === 'npm' && args[0] === 'create')
    return unknown([args[1]?.split('@')[0] ?? ''], initializers, 'initializer')
  if (command === 'npm' && args[0] === 'run')
    return unknown(args.slice(1), scriptsOfTemplates, 'script')
  if (command !== 'npx') return 'the command is unknown'
  if (args[0] === 'expo' && args[1] === 'install')
    return unknown(args.slice(2), expoPackages, 'package')
  if (args[0] === 'otp-kit') return problemOfCommand(program, args.slice(1))
  if (args[0] === '--yes' && args[1] === 'pnpm@12') return problemOfScript(args.slice(2), names)
  return unknown(args.slice(0, 1), names.packages, 'package')
}

function problemOfScript([script = '', ...args]: readonly string[], names: Names) {
  if (script === 'exec') return unknown(args.slice(0, 1), names.packages, 'package')
  return unknown([script], names.scripts, 'script')
}

function unknown(args: readonly string[], known: ReadonlySet<string>, what: string) {
  const missing = args.find((name) => !name.startsWith('-') && !known.has(name))
  return missing === undefined ? undefined : `no ${what} is named ${missing}`
}

function problemOfCommand(command: Program, args: readonly string[]): string | undefined {
  const [first = '', ...rest] = args
  const child = command.commands.find((one) => one.name() === first)
  if (child) return problemOfCommand(child, rest)
  if (command.commands.length > 0 && first !== '--help') return `no command is named ${first}`
  const known = new Set([...command.options, ...program.options].map(({ long }) => long))
  const missing = args.find((arg) => arg.startsWith('--') && arg !== '--help' && !known.has(arg))
  return missing === undefined ? undefined : `${command.name()} has no option ${missing}`
}
