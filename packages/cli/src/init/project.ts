import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PackageManager, packageManagerOf } from './package-manager.ts'

/** `vite` is a page without a backend in its project, for which a server is written. */
export const frameworks = ['express', 'next', 'hono', 'fastify', 'vite'] as const

export type Framework = (typeof frameworks)[number]

export interface Project {
  readonly folder: string
  /** The frameworks in its package.json that can answer requests; Vite's alone where there are none. */
  readonly frameworks: readonly Framework[]
  readonly typescript: boolean
  /** Whether `.js` files are ES modules. */
  readonly modules: boolean
  /** `src`, or an empty text where it has no such folder. */
  readonly source: string
  /** The folder above Next's `app`. */
  readonly aboveApp: string
  readonly dependencies: ReadonlySet<string>
  readonly packageManager: PackageManager
}

interface Manifest {
  readonly type?: unknown
  readonly packageManager?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Returns `undefined` where the folder has no readable package.json. */
export async function readProject(folder: string): Promise<Project | undefined> {
  let manifest: Manifest
  try {
    manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
  const dependencies = new Set(
    Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
  )
  const found = frameworks.filter((name) => dependencies.has(name))
  const backends = found.filter((name) => name !== 'vite')
  const source = existsSync(join(folder, 'src')) ? 'src' : ''
  return {
    folder,
    dependencies,
    frameworks: backends.length > 0 ? backends : found,
    typescript: existsSync(join(folder, 'tsconfig.json')) || dependencies.has('typescript'),
    modules: manifest.type === 'module',
    source,
    // Next ignores `src/app` where there is an `app` beside `src`.
    aboveApp: existsSync(join(folder, 'app')) ? '' : source,
    packageManager: packageManagerOf(folder, manifest.packageManager),
  }
}

/** Whether Vite serves the page in development, and sends its calls on to the backend. */
export function servesByVite(project: Project, framework: Framework | undefined): boolean {
  return framework !== 'next' && project.dependencies.has('vite')
}
