import { join } from 'node:path'
import { expect, it } from 'vitest'
import { missingPaths } from './folders.ts'

const root = join(import.meta.dirname, '..')

it('finds the paths of a list of folders that do not exist', () => {
  const list = `snippets/            what checks code in documents
  blocks.ts  absent.ts   blocks of documents
  folders.ts
absent/
  blocks.ts            in a folder that is absent
`
  expect(missingPaths(root, list)).toEqual(['snippets/absent.ts', 'absent/', 'absent/blocks.ts'])
})
