import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildPage } from './build-page.ts'

const inbox = import.meta.dirname
const lockFile = join(inbox, '../../../pnpm-lock.yaml')

/** Returns a digest of everything that the built page depends on. */
async function digestOfInputs(): Promise<string> {
  const entries = await readdir(inbox, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const digest = createHash('sha256')
  for (const file of [...files.sort(), lockFile])
    digest.update(`${file}\0`).update(await readFile(file))
  return digest.digest('hex').slice(0, 16)
}

const builds = new Map<string, Promise<void>>()

/** Returns the folder with the static files of the inbox page, built from its sources where they have changed. */
export async function pageFolder(): Promise<string> {
  const folder = join(inbox, '../.cache/inbox', await digestOfInputs())
  if (existsSync(folder)) return folder
  const build = builds.get(folder) ?? buildPage(folder).finally(() => builds.delete(folder))
  builds.set(folder, build)
  await build
  return folder
}
