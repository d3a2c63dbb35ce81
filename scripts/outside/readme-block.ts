import { readFile } from 'node:fs/promises'

/**
 * Returns the first block of code after a comment in a README, such as `<!-- examples/embed/src/express.ts -->`.
 *
 * @throws Error where there is none
 */
export async function readmeBlock(readme: string, comment: string): Promise<string> {
  const code = blockAfter(await readFile(readme, 'utf8'), comment)
  if (code === undefined) throw new Error(`${readme} has no code after <!-- ${comment} -->.`)
  return code
}

/** Returns `undefined` where the comment is not there or is followed by anything but a block of code. */
export function blockAfter(markdown: string, comment: string): string | undefined {
  const mark = `<!-- ${comment} -->`
  const at = markdown.indexOf(mark)
  if (at < 0) return undefined
  return /^\s+```\w*\n(?<code>[^]*?\n)```\n/.exec(markdown.slice(at + mark.length))?.groups?.[
    'code'
  ]
}
