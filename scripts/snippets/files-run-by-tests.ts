import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

const roots = [
  // Stories run as tests.
  { folder: 'examples/embed/src', names: /\.(test|stories)\.tsx?$/ },
  { folder: 'e2e', names: /\.e2e\.ts$/ },
  // The suite `outside` opens each page.
  { folder: 'scripts/outside/apps/frameworks/src/pages', names: /\.tsx$/ },
]

/** Returns the files that tests import or name by a relative path, and those that these import. */
export async function filesRunByTests(root: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const add = async (path: string): Promise<void> => {
    const file = relative(root, path)
    if (found.has(file)) return
    found.add(file)
    const text = await readFile(path, 'utf8')
    for (const [, named = ''] of text.matchAll(/['"`](\.{1,2}\/[^'"`\n]+)['"`]/g)) {
      const target = join(dirname(path), named)
      if (/\.\w+$/.test(named) && existsSync(target)) await add(target)
    }
  }
  for (const { folder, names } of roots) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (names.test(name)) await add(join(root, folder, name))
    }
  }
  return found
}
