import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Names } from './shell.ts'

interface Manifest {
  readonly name?: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Reads the names of all packages that the project has or depends on, and of its scripts. */
export async function readNames(root: string): Promise<Names> {
  const folders = [
    '.',
    'bench',
    ...(await foldersIn(root, 'packages')),
    ...(await foldersIn(root, 'examples')),
  ]
  const manifests = await Promise.all(folders.map((folder) => readManifest(join(root, folder))))
  return {
    packages: new Set(
      manifests.flatMap(({ name = '', dependencies, devDependencies, peerDependencies }) => [
        name,
        ...Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }),
      ]),
    ),
    scripts: new Set(Object.keys(manifests[0]?.scripts ?? {})),
  }
}

async function foldersIn(root: string, folder: string): Promise<readonly string[]> {
  return (await readdir(join(root, folder))).map((name) => join(folder, name))
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}
