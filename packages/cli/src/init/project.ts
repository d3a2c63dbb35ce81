import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const frameworks = ['express', 'next', 'hono', 'fastify'] as const

export type Framework = (typeof frameworks)[number]

/** What `init` needs to know of a project. */
export interface Project {
  readonly folder: string
  /** Those that its package.json names. */
  readonly frameworks: readonly Framework[]
  readonly typescript: boolean
  /** Whether `.js` files are modules there. */
  readonly modules: boolean
  /** Whether its sources lie in `src`. */
  readonly hasSrc: boolean
  readonly dependencies: ReadonlySet<string>
}

interface Manifest {
  readonly type?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** `undefined` where the folder holds no package.json that can be read. */
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
  return {
    folder,
    dependencies,
    frameworks: frameworks.filter((name) => dependencies.has(name)),
    typescript: existsSync(join(folder, 'tsconfig.json')) || dependencies.has('typescript'),
    modules: manifest.type === 'module',
    hasSrc: existsSync(join(folder, 'src')),
  }
}
