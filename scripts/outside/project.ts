import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { command, pnpm } from '../published/command.ts'
import { whileRunning } from './while-running.ts'

/** A project outside of the repository that has installed the packed packages. */
export interface Project {
  readonly folder: string
  /** Installs packages, those of the project from their tarballs. */
  add(packages: readonly string[]): Promise<unknown>
  /** Runs a command of the project's to its end and returns its output. */
  run(bin: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string>
  /** Starts a command of the project's, runs `run` when it has written `ready`, and ends it. */
  whileRunning<T>(
    bin: string,
    args: readonly string[],
    options: { readonly ready: RegExp; readonly env?: NodeJS.ProcessEnv },
    run: () => Promise<T>,
  ): Promise<T>
}

export interface ProjectOptions {
  readonly folder: string
  /** The command that makes a new project, as a user runs it, without the name. */
  readonly create: readonly [name: string, ...args: string[]]
  /** The folder in `apps/` that is copied over it. The dependencies in its package.json are added. */
  readonly app: string
  /** What is installed beside the dependencies of the app. */
  readonly dependencies: Readonly<Record<string, string>>
  /** Further files by their path, such as those that a README shows. */
  readonly files: Readonly<Record<string, string>>
  /** The packed packages, by name. */
  readonly tarballs: ReadonlyMap<string, string>
}

interface Manifest {
  readonly packageManager?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Makes a project, adds an app and files, and installs the dependencies, those packages from their tarballs. */
export async function createProject(options: ProjectOptions): Promise<Project> {
  const { folder, create, app, dependencies, files, tarballs } = options
  const [name, ...args] = create
  await mkdir(dirname(folder), { recursive: true })
  await pnpm(['dlx', name, basename(folder), ...args], dirname(folder))
  const manifest = await readManifest(folder)
  await cp(join(import.meta.dirname, 'apps', app), folder, { recursive: true })
  await addDependencies(folder, manifest, dependencies)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const overrides = [...tarballs].map(([name, tarball]) => `  '${name}': 'file:${tarball}'`)
  await writeFile(
    join(folder, 'pnpm-workspace.yaml'),
    `overrides:\n${overrides.join('\n')}\nallowBuilds:\n  esbuild: true\n  sharp: false\n  msw: false\n  unrs-resolver: false\n`,
  )
  await pnpm(['install', '--prefer-offline', '--no-frozen-lockfile'], folder)
  const bin = (name: string): string => join(folder, 'node_modules', '.bin', name)
  return {
    folder,
    add: (packages) => pnpm(['add', '--prefer-offline', ...packages], folder),
    run: (name, args, env = {}) =>
      command(bin(name), args, folder, { ...plainEnvironment(), ...env }),
    whileRunning: (name, args, { ready, env = {} }, run) =>
      whileRunning(
        { file: bin(name), args, folder, ready, env: { ...plainEnvironment(), ...env } },
        run,
      ),
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}

/** Writes what the new project had, and the dependencies of the app that was copied over it. */
async function addDependencies(
  folder: string,
  created: Manifest,
  further: Readonly<Record<string, string>>,
): Promise<void> {
  const { dependencies, devDependencies } = await readManifest(folder)
  // The pnpm that runs this script installs: for the one that the new project names, it would install that first.
  const { packageManager: _named, ...kept } = created
  const manifest = {
    ...kept,
    dependencies: {
      ...created.dependencies,
      ...dependencies,
      ...further,
    },
    devDependencies: { ...created.devDependencies, ...devDependencies },
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
}

/** Returns an environment like a user's: without the variables of the test runner. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, ...rest } = process.env
  return { ...rest, NEXT_TELEMETRY_DISABLED: '1' }
}
