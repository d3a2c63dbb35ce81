import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Returns the paths of all documents that show code to users. */
export async function documents(root: string): Promise<readonly string[]> {
  const inFolder = async (folder: string, pattern: RegExp) =>
    (await readdir(join(root, folder)))
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name))
  const packages = await readdir(join(root, 'packages'))
  return [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...packages.map((name) => join('packages', name, 'README.md')),
    ...(await inFolder('docs', /\.md$/)),
    ...(await inFolder('stories', /\.mdx$/)),
    ...(await inFolder('stories/guides', /\.mdx$/)),
  ]
}
