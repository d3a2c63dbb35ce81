import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blocksIn } from './blocks.ts'
import { documents } from './documents.ts'
import { excerptOf } from './excerpt.ts'
import { filesRunByTests } from './files-run-by-tests.ts'
import { readNames } from './names.ts'
import { wrongLines } from './shell.ts'

const root = join(import.meta.dirname, '../..')
const tested = await filesRunByTests(root)
const names = await readNames(root)

const shown = await Promise.all(
  (await documents(root)).map(async (document) => ({
    document,
    blocks: blocksIn(await readFile(join(root, document), 'utf8')),
  })),
)

describe.each(
  shown.filter(({ blocks }) => blocks.some(({ file, language }) => file || language === 'sh')),
)('$document', ({ blocks }) => {
  const placed = blocks.map((block) => ({ ...block, name: block.file ?? block.language }))

  it.for(placed.filter(({ file }) => file !== undefined))(
    'line $line shows $name as it is, and a test runs it',
    async ({ file = '', region, code }) => {
      expect(code).toBe(await excerptOf(root, file, region))
      expect(tested).toContain(file)
    },
  )

  it.for(placed.filter(({ language }) => language === 'sh'))(
    'line $line has commands that can be run',
    ({ code }) => {
      expect(wrongLines(code, names)).toEqual([])
    },
  )
})
