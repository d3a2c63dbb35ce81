import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pnpm } from './command.ts'

export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}

/** Returns the folders of the packages that are not private. */
export async function publicPackages(): Promise<readonly string[]> {
  const folders = (await readdir('packages')).map((name) => resolve('packages', name))
  const found: string[] = []
  for (const folder of folders) {
    if (!existsSync(join(folder, 'package.json'))) continue
    if (!(await manifestIn(folder)).private) found.push(folder)
  }
  return found
}

/** Packs a built package and returns the path of its tarball. */
export async function pack(source: string, into: string): Promise<string> {
  await mkdir(into, { recursive: true })
  const written = await pnpm(['pack', '--pack-destination', into, '--json'], source)
  const { filename }: { filename: string } = JSON.parse(written)
  return resolve(into, filename)
}
