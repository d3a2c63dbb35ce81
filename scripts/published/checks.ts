import { readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { command } from './command.ts'
import { type Consumer, modulesOf, type Published } from './consumer.ts'

/** The problems that a check found. */
export type Findings = readonly string[]

const bin = (name: string): string => resolve('node_modules', '.bin', name)

export async function checkManifest({ name, folder }: Published): Promise<Findings> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true })
  return messages.map(
    (message) => `${name}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  )
}

/** Checks that the published types match the published code in every module resolution. */
export async function checkTypesOfTarball({
  name,
  tarball,
  manifest,
}: Published): Promise<Findings> {
  const stylesheets = Object.keys(manifest.exports).filter((subpath) => subpath.endsWith('.css'))
  return command(bin('attw'), [
    tarball,
    '--profile',
    'esm-only',
    '--no-emoji',
    ...(stylesheets.length > 0 ? ['--exclude-entrypoints', ...stylesheets] : []),
  ]).then(
    () => [],
    (error: Error) => [`${name}: ${error.message}`],
  )
}

interface Imports {
  /** The export names by specifier. */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly failed: Findings
}

/** Imports every module in one Node process. A module that cannot be imported does not stop the others. */
async function importAll({ folder, packages }: Consumer): Promise<Imports> {
  const program = `
    const result = { names: {}, failed: [] }
    for (const specifier of ${JSON.stringify(packages.flatMap(modulesOf))}) {
      try {
        result.names[specifier] = Object.keys(await import(specifier)).sort()
      } catch (error) {
        result.failed.push(specifier + ' cannot be imported: ' + error.message)
      }
    }
    process.stdout.write(JSON.stringify(result))`
  return JSON.parse(
    await command(process.execPath, ['--input-type=module', '--eval', program], folder),
  )
}

const recordFile = fileURLToPath(new URL('exports.json', import.meta.url))

/** Imports every subpath in Node and compares its exports with the recorded ones. */
export async function checkExports(consumer: Consumer, update: boolean): Promise<Findings> {
  const { names, failed } = await importAll(consumer)
  if (update && failed.length === 0) {
    await writeFile(recordFile, `${JSON.stringify(names, null, 2)}\n`)
  }
  const recorded: Imports['names'] = JSON.parse(await readFile(recordFile, 'utf8'))
  const everySpecifier = new Set([...Object.keys(names), ...Object.keys(recorded)])
  const changed = [...everySpecifier].flatMap((specifier) => {
    const now = new Set(names[specifier])
    const before = new Set(recorded[specifier])
    const added = [...now].filter((name) => !before.has(name))
    const removed = [...before].filter((name) => !now.has(name))
    const parts = [
      ...(added.length > 0 ? [`now exports ${added.join(', ')}`] : []),
      ...(removed.length > 0 ? [`no longer exports ${removed.join(', ')}`] : []),
    ]
    return parts.length > 0
      ? [
          `${specifier} ${parts.join(' and ')}. Where this is intended, run this script with --update.`,
        ]
      : []
  })
  return [...failed, ...changed]
}

export async function checkStylesheets({ packages }: Consumer): Promise<Findings> {
  const findings: string[] = []
  for (const { name, folder, manifest } of packages) {
    for (const [subpath, target] of Object.entries(manifest.exports)) {
      if (!subpath.endsWith('.css')) continue
      const file = join(folder, String(target))
      const size = await stat(file).then(
        (found) => found.size,
        () => 0,
      )
      if (size === 0) findings.push(`${name}${subpath.slice(1)} is missing or empty.`)
    }
  }
  return findings
}

const browserLibraries = ['es2023', 'dom', 'dom.iterable']

interface Compilation {
  readonly name: string
  readonly module: string
  readonly lib: readonly string[]
  /** The packages that are left out. */
  readonly without: readonly string[]
}

/** Settings in which the packages have to compile. A project for Node, such as the one that Vite's template has, has no types of the DOM. */
const compilations = [
  { name: 'nodenext', module: 'nodenext', lib: browserLibraries, without: [] },
  { name: 'bundler', module: 'esnext', lib: browserLibraries, without: [] },
  {
    name: 'node',
    module: 'nodenext',
    lib: ['es2023'],
    // They are for pages and their tests.
    without: ['@otp-kit/react', '@otp-kit/testing'],
  },
] satisfies readonly Compilation[]

/** Compiles programs that import every subpath, including the declaration files. */
export async function checkTypesResolve({ folder, packages }: Consumer): Promise<Findings> {
  const findings: string[] = []
  for (const { name, module, lib, without } of compilations) {
    const program = packages
      .filter((published) => !without.includes(published.name))
      .flatMap(modulesOf)
      .map((specifier, index) => `export * as entry${index} from '${specifier}'`)
      .join('\n')
    await writeFile(join(folder, `${name}.ts`), program)
    const compilerOptions = {
      module,
      moduleResolution: module === 'nodenext' ? module : 'bundler',
      target: 'es2022',
      lib,
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    }
    const project = join(folder, `tsconfig.${name}.json`)
    await writeFile(project, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
    await command(bin('tsc'), ['-p', project], folder).catch((error: Error) => {
      findings.push(error.message)
    })
  }
  return findings
}
