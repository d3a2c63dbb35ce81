import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blocksIn } from './blocks.ts'
import { documents } from './documents.ts'
import { filesRunByTests } from './files-run-by-tests.ts'
import { missingPackages } from './missing-packages.ts'
import { readNames } from './names.ts'
import { problemsOf } from './problems.ts'

const root = join(import.meta.dirname, '../..')
const facts = { root, tested: await filesRunByTests(root), names: await readNames(root) }

const shown = await Promise.all(
  (await documents(root)).map(async (document) => ({
    document,
    blocks: blocksIn(await readFile(join(root, document), 'utf8')),
  })),
)

describe.each(shown.filter(({ blocks }) => blocks.length > 0))('$document', ({ blocks }) => {
  it.for(blocks)('line $line: $language', async (block) => {
    expect(await problemsOf(block, facts)).toEqual([])
  })

  it('says which packages to install', () => {
    expect(missingPackages(blocks)).toEqual([])
  })
})
