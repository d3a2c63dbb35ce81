/** A fenced block of code in Markdown or MDX. */
export interface Block {
  readonly language: string
  /** The file that the block is copied from, as its first line names it: ```` ```ts file=path#region ````. */
  readonly file: string | undefined
  readonly region: string | undefined
  /** Without the indentation of the fence. */
  readonly code: string
  /** The line of the opening fence, counted from 1. */
  readonly line: number
}

interface PlacedBlock extends Block {
  readonly indent: string
  /** Where its code begins and ends in the document. */
  readonly begin: number
  readonly end: number
}

const fenced =
  /^(?<opening>(?<indent> *)```(?<language>\w*)(?: (?<info>.*))?\n)(?<code>[^]*?)^\k<indent>```$/gm

/** Returns the blocks of a document, in order. */
export function blocksIn(markdown: string): readonly Block[] {
  return placedBlocks(markdown)
}

function placedBlocks(markdown: string): readonly PlacedBlock[] {
  return [...markdown.matchAll(fenced)].map(({ index, groups = {} }) => {
    const { opening = '', indent = '', language = '', info = '', code = '' } = groups
    const source = /\bfile=(?<file>[^\s#]+)(?:#(?<region>\S+))?/.exec(info)?.groups
    const begin = index + opening.length
    return {
      language,
      file: source?.['file'],
      region: source?.['region'],
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: markdown.slice(0, index).split('\n').length,
      indent,
      begin,
      end: begin + code.length,
    }
  })
}

/** Replaces the code of each block that `codeOf` returns one for. */
export function withCode(markdown: string, codeOf: (block: Block) => string | undefined): string {
  return placedBlocks(markdown).reduceRight((text, block) => {
    const code = codeOf(block)
    if (code === undefined) return text
    const indented = code.replaceAll(/^(?=.)/gm, block.indent)
    return text.slice(0, block.begin) + indented + text.slice(block.end)
  }, markdown)
}
