import type { readers } from './counts.ts'

/** One thing that is checked. Without a `report` it counts as one check. */
export interface Suite {
  readonly name: string
  /** Run in order until one fails; each is a command of `node_modules/.bin` and its arguments. */
  readonly commands: readonly (readonly [command: string, ...args: string[]])[]
  readonly report?: keyof typeof readers
  /** Needs a browser, whose path it gets as `CHROMIUM_PATH`. */
  readonly browser?: boolean
}

function vitest(name: string, browser: boolean): Suite {
  return { name, commands: [['vitest', 'run', '--project', name]], report: 'vitest', browser }
}

const build = ['tsx', 'scripts/build.ts'] as const

/** Quick ones first; one at a time, since two browsers at once starve each other on a small machine. */
export const suites: readonly Suite[] = [
  { name: 'format', commands: [['oxfmt', '--check', '.']] },
  { name: 'lint', commands: [['oxlint', '--type-aware', '--deny-warnings']] },
  { name: 'types', commands: [['tsc', '--noEmit']] },
  { name: 'unused', commands: [['knip']] },
  { name: 'published', commands: [build, ['tsx', 'scripts/check-published.ts']] },
  {
    name: 'size',
    commands: [build, ['tsx', 'scripts/measure-size.ts']],
    report: 'counts',
    browser: true,
  },
  vitest('unit', false),
  vitest('browser-react-19', true),
  vitest('browser-react-18', true),
  vitest('stories-react-19', true),
  vitest('stories-react-18', true),
  {
    name: 'e2e',
    commands: [['playwright', 'test', '--config', 'e2e/playwright.config.ts']],
    report: 'playwright',
    browser: true,
  },
]

/** The suites whose names begin with one of `names` (`browser` is both versions of React); all where none is given. */
export function chosen(names: readonly string[]): readonly Suite[] {
  const unknown = names.find((name) => !suites.some((suite) => suite.name.startsWith(name)))
  if (unknown !== undefined) {
    const known = suites.map((suite) => suite.name).join(', ')
    throw new Error(`There is no suite named ${unknown}. There are ${known}.`)
  }
  if (names.length === 0) return suites
  return suites.filter((suite) => names.some((name) => suite.name.startsWith(name)))
}
