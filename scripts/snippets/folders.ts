import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns the paths that a list of folders names and that do not exist. A line begins with a path, or, indented, with
 * names of what is in the folder of the last such line; what follows the names is their description.
 */
export function missingPaths(root: string, list: string): readonly string[] {
  let folder = ''
  return list.split('\n').flatMap((line) => {
    const { indent = '', names = '' } =
      /^(?<indent> *)(?<names>(?:[\w./-]+(?:\/|\.tsx?)(?: +|$))*)/.exec(line)?.groups ?? {}
    const paths = names.split(/ +/).filter((name) => name !== '')
    if (indent === '') folder = paths[0] ?? ''
    return paths
      .map((name) => (indent === '' ? name : join(folder, name)))
      .filter((path) => !existsSync(join(root, path)))
  })
}
