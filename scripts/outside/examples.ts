import { cp, readdir, readFile } from 'node:fs/promises'
import { join, posix, relative } from 'node:path'
import { parse } from 'yaml'
import { excerptOf } from '../snippets/excerpt.ts'

const root = join(import.meta.dirname, '../..')

/** The folder of the code that documents show. Every file in it is taken up by a project outside of the repository. */
export const examplesFolder = 'examples/embed/src'

/** What these projects take up of what documents may show: everything in these folders, and these files. */
export const triedOutside: readonly string[] = [
  `${examplesFolder}/`,
  'scripts/outside/apps/frameworks/src/',
  'e2e/world.e2e.ts',
]

/** Returns the examples whose paths within their folder `wanted` matches, as documents show them, by these paths. */
export async function readExamples(wanted: RegExp): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, examplesFolder)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => wanted.test(path))
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [path, await excerptOf(root, `${examplesFolder}/${path}`)] as const,
      ),
    ),
  )
}

const isTest = /\.(?:test|stories)\.tsx?$/
/** They have pages of their own: that of Next, that of the start, and a screen of React Native. */
const isElsewhere = /^(?:next\/|native\/|main\.tsx$)/

/** Returns the examples with components for any page, and what these import. */
export function forPages(examples: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (path: string): void => {
    const text = examples.get(path)
    if (text === undefined || found.has(path)) return
    found.set(path, text)
    for (const [, named = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
      add(posix.join(posix.dirname(path), named))
    }
  }
  for (const path of examples.keys()) {
    if (path.endsWith('.tsx') && !isTest.test(path) && !isElsewhere.test(path)) add(path)
  }
  return found
}

/** Copies what tests of the examples import of this repository, to the same paths. */
export async function copyServers(into: string): Promise<void> {
  for (const path of ['scripts/browsers', 'scripts/servers', 'scripts/outside/free-port.ts']) {
    await cp(join(root, path), join(into, path), { recursive: true })
  }
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** Returns what the examples depend on, with versions that mean the same outside of the workspace. */
export async function dependenciesOfExamples(): Promise<Readonly<Record<string, string>>> {
  const file = join(root, 'examples/embed/package.json')
  const { dependencies, devDependencies }: Manifest = JSON.parse(await readFile(file, 'utf8'))
  const workspace: { catalog: Readonly<Record<string, string>> } = parse(
    await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8'),
  )
  return Object.fromEntries(
    Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => {
      if (version.startsWith('workspace:')) return [name, '*']
      return [name, version === 'catalog:' ? (workspace.catalog[name] ?? '*') : version]
    }),
  )
}
