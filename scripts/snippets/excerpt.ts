import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Returns the text of a file as documents show it: whole, or between `// #region name` and `// #endregion` (in CSS: such comments).
 *
 * @throws Error where the file has no such region
 */
export async function excerptOf(root: string, file: string, region?: string): Promise<string> {
  const text = forReaders(file, await readFile(join(root, file), 'utf8'))
  if (region === undefined) return text
  const excerpt = regionOf(text, region)
  if (excerpt === undefined) throw new Error(`${file} has no region named ${region}.`)
  return excerpt
}

/** Regions begin at the margin: the formatter would break the lines of an indented one anew. */
export function regionOf(text: string, region: string): string | undefined {
  const lines = text.split('\n')
  const begin = lines.findIndex((line) => commentIn(line) === `#region ${region}`)
  if (begin < 0) return undefined
  const end = lines.findIndex((line, at) => at > begin && commentIn(line) === '#endregion')
  return lines
    .slice(begin + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim()
    .concat('\n')
}

function commentIn(line: string): string | undefined {
  return /^(?:\/\/ (.+)|\/\* (.+) \*\/)$/.exec(line)?.slice(1).find(Boolean)
}

function forReaders(file: string, text: string): string {
  // Next and Expo refuse `.ts` in import paths, which Node's own resolution needs here.
  const imports = /\/(?:next|native)\//.test(file) ? text.replaceAll(/\.tsx?'/g, "'") : text
  // The project's own end-to-end tests extend Playwright's `test` by the page that they open.
  return imports.replace("'./fixtures.ts'", "'@playwright/test'")
}
