import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Returns the text of a file as documents show it: whole, or between `// #region name` and `// #endregion`.
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
  const begin = `\n// #region ${region}\n`
  const at = `\n${text}`.indexOf(begin)
  if (at < 0) return undefined
  return text
    .slice(at + begin.length - 1)
    .split(/^\/\/ #endregion$/m, 1)[0]
    ?.trim()
    .concat('\n')
}

function forReaders(file: string, text: string): string {
  // Next refuses `.ts` in import paths, which Node's own resolution needs here.
  const imports = file.includes('/next/') ? text.replaceAll(/\.tsx?'/g, "'") : text
  // The project's own end-to-end tests extend Playwright's `test` by the page that they open.
  return imports.replace("'./fixtures.ts'", "'@playwright/test'")
}
