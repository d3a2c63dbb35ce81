import type { readers } from './counts.ts'

/** A suite. Without a `report` it counts as one check. */
export interface Suite {
  readonly name: string
  /** A command of `node_modules/.bin` and its arguments. */
  readonly command: readonly [name: string, ...args: string[]]
  readonly report?: keyof typeof readers
  /** Whether the suite needs a browser, whose path is in `CHROMIUM_PATH`. */
  readonly browser?: boolean
  /** Whether the suite needs the packages built, which is done once for all of them. */
  readonly built?: boolean
}

function vitest(name: string, browser: boolean): Suite {
  return { name, command: ['vitest', 'run', '--project', name], report: 'vitest', browser }
}

/** Fast checks first, then the longest, so that the two that run at a time end at about the same time. */
export const suites: readonly Suite[] = [
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  // The packages' builds are stricter (`isolatedDeclarations`).
  { name: 'types', command: ['tsc', '--noEmit'], built: true },
  { name: 'unused', command: ['knip'] },
  vitest('browser-react-19', true),
  vitest('unit', false),
  {
    name: 'e2e',
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
    report: 'playwright',
    browser: true,
  },
  {
    name: 'engines',
    command: ['playwright', 'test', '--config', 'engines/playwright.config.ts'],
    report: 'playwright',
    browser: true,
  },
  vitest('stories', true),
  vitest('browser-react-18', true),
  { name: 'site', command: ['tsx', 'scripts/check-site.ts'], report: 'counts', browser: true },
  {
    name: 'outside',
    command: ['tsx', 'scripts/check-outside.ts'],
    report: 'counts',
    browser: true,
    built: true,
  },
  {
    name: 'size',
    command: ['tsx', 'scripts/measure-size.ts'],
    report: 'counts',
    browser: true,
    built: true,
  },
  { name: 'published', command: ['tsx', 'scripts/check-published.ts'], built: true },
]

/** Returns the suites whose names start with one of `names` (`browser` is both versions of React); all without names. */
export function chosen(names: readonly string[]): readonly Suite[] {
  const unknown = names.find((name) => !suites.some((suite) => suite.name.startsWith(name)))
  if (unknown !== undefined) {
    const known = suites.map((suite) => suite.name).join(', ')
    throw new Error(`There is no suite named ${unknown}. The suites are ${known}.`)
  }
  if (names.length === 0) return suites
  return suites.filter((suite) => names.some((name) => suite.name.startsWith(name)))
}
