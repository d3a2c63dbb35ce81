import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { command } from './command.ts'
import { type Manifest, manifestIn, pack, publicPackages } from './pack.ts'

/** A packed and unpacked package, in a folder where it can only import its own dependencies. */
export interface Published {
  readonly name: string
  readonly tarball: string
  readonly folder: string
  readonly manifest: Manifest
}

/** A project with the packed packages installed. */
export interface Consumer {
  readonly folder: string
  readonly packages: readonly Published[]
  remove(): Promise<void>
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await symlink(target, path, 'junction')
}

async function unpack(source: string, into: string): Promise<Published> {
  const { name } = await manifestIn(source)
  const store = join(into, 'store', name.replace('/', '+'))
  const tarball = await pack(source, store)
  const folder = join(store, 'node_modules', name)
  await mkdir(folder, { recursive: true })
  await command('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
  const published = { name, tarball, folder, manifest: await manifestIn(folder) }
  await link(folder, join(into, 'node_modules', name))
  return published
}

/** Links the dependencies of a package: those of the workspace to their packed version, others to the installed one. */
async function linkDependencies(
  { name, folder, manifest }: Published,
  source: string,
  into: string,
): Promise<void> {
  const siblings = folder.slice(0, -name.length)
  for (const dependency of Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
  })) {
    const published = join(into, 'node_modules', dependency)
    const installed = existsSync(published) ? published : join(source, 'node_modules', dependency)
    await link(await realpath(installed), join(siblings, dependency))
  }
}

/** Packs every built public package, and installs them together without a registry. */
export async function makeConsumer(): Promise<Consumer> {
  // The real path, because Node resolves links before it looks for dependencies.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'otp-kit-consumer-')))
  const sources = await publicPackages()
  const packages: Published[] = []
  for (const source of sources) packages.push(await unpack(source, folder))
  for (const [index, published] of packages.entries()) {
    await linkDependencies(published, sources[index] ?? '', folder)
  }
  for (const types of ['@types/react', '@types/react-dom', '@types/node']) {
    await link(await realpath(join('node_modules', types)), join(folder, 'node_modules', types))
  }
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  )
  return { folder, packages, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Returns the specifiers of a package's modules, without `package.json` and stylesheets; those of a pattern one by one. */
export function modulesOf({ name, folder, manifest }: Published): readonly string[] {
  return Object.entries(manifest.exports)
    .filter(([subpath]) => !/\.(?:json|css)$/.test(subpath))
    .flatMap(([subpath, target]) => {
      const specifier = name + subpath.slice(1)
      if (!specifier.includes('*')) return [specifier]
      const { default: pattern }: { default: string } = JSON.parse(JSON.stringify(target))
      const [before = '', after = ''] = pattern.split('*')
      return readdirSync(join(folder, before))
        .filter((file) => file.endsWith(after))
        .map((file) => specifier.replace('*', file.slice(0, -after.length)))
    })
}
