// Run in a package's folder after its build: puts the stylesheets of `src` where `dist` is said to have them.
import { cp, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

for (const entry of await readdir('src', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.css')) continue
  const file = join(entry.parentPath, entry.name)
  await cp(file, join('dist', relative('src', file)))
}
