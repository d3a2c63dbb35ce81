import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const frameworks = ['express', 'next', 'hono', 'fastify'] as const

export type Framework = (typeof frameworks)[number]

export interface Project {
  readonly folder: string
  /** The frameworks in its package.json. */
  readonly frameworks: readonly Framework[]
  readonly typescript: boolean
  /** Whether `.js` files are ES modules. */
  readonly modules: boolean
  /** Whether it has a folder `src`. */
  readonly hasSrc: boolean
  readonly dependencies: ReadonlySet<string>
}

interface Manifest {
  readonly type?: unknown
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
  return {
    folder,
    dependencies,
    frameworks: frameworks.filter((name) => dependencies.has(name)),
    typescript: existsSync(join(folder, 'tsconfig.json')) || dependencies.has('typescript'),
    modules: manifest.type === 'module',
    hasSrc: existsSync(join(folder, 'src')),
  }
}
