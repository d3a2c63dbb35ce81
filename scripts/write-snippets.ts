// Copies the code that documents show from the files that their blocks name.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Block, blocksIn, withCode } from './snippets/blocks.ts'
import { documents } from './snippets/documents.ts'
import { excerptOf } from './snippets/excerpt.ts'

const root = join(import.meta.dirname, '..')
const nameOf = ({ file, region }: Block) => `${file}#${region}`

for (const document of await documents(root)) {
  const text = await readFile(join(root, document), 'utf8')
  const excerpts = new Map<string, string>()
  for (const block of blocksIn(text)) {
    if (block.file === undefined) continue
    excerpts.set(nameOf(block), await excerptOf(root, block.file, block.region))
  }
  const written = withCode(text, (block) => excerpts.get(nameOf(block)))
  if (written !== text) await writeFile(join(root, document), written)
}
