import { renderMermaidSVG } from 'beautiful-mermaid'
import type { Block } from './blocks.ts'
import { triedOutside } from '../outside/examples.ts'
import { excerptOf } from './excerpt.ts'
import { missingPaths } from './folders.ts'
import { type Names, wrongLines } from './shell.ts'

export interface Facts {
  /** The folder of the repository. */
  readonly root: string
  /** The files that tests run, by their paths. */
  readonly tested: ReadonlySet<string>
  readonly names: Names
}

/** Returns what is wrong with a block of a document. Code has to be a copy of a file that a test runs, here and outside. */
export async function problemsOf(
  { language, file, region, code }: Block,
  { root, tested, names }: Facts,
): Promise<readonly string[]> {
  if (file !== undefined) {
    const isCopy = code === (await excerptOf(root, file, region))
    return [
      ...(isCopy ? [] : [`It differs from ${file}: run \`pnpm snippets\`.`]),
      ...(tested.has(file) ? [] : [`No test runs ${file}.`]),
      ...(triedOutside.some((path) => file.startsWith(path))
        ? []
        : [`No project outside of the repository takes up ${file}.`]),
    ]
  }
  switch (language) {
    case 'sh':
      return wrongLines(code, names)
    case 'mermaid':
      renderMermaidSVG(code)
      return []
    case 'text':
      return missingPaths(root, code).map((path) => `${path} does not exist.`)
    default:
      return [
        `A block of ${language || 'no language'} has to name the file that it is copied from.`,
      ]
  }
}
