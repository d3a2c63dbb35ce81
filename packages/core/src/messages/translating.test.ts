import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sources } from './catalogue-sources.ts'

const document = readFileSync(join(import.meta.dirname, '../../../../docs/translating.md'), 'utf8')

/** Returns the languages of the table of registers; a tag in brackets is that of the name before it. */
function languagesWithRegister(): readonly string[] {
  const [, section = ''] = document.split('\n## Register')
  const [, , ...rows] = section.match(/^\| [^|]+/gm) ?? []
  return rows.flatMap((row) =>
    [...row.matchAll(/([a-z]{2,3}(?:-\w+)?)(?: \(`(.+?)`\))?/g)].map(
      ([, name, tag]) => tag ?? name!,
    ),
  )
}

test('every language has a register in docs/translating.md, and there is no other', () => {
  expect([...new Set(languagesWithRegister())].toSorted()).toEqual(Object.keys(sources).toSorted())
})
