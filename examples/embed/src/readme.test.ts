import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, root), 'utf8')

/** The README's blocks that name the file they were copied from. */
async function quotedFiles(): Promise<{ path: string; code: string }[]> {
  const readme = await read('README.md')
  const quotes = readme.matchAll(/<!-- (?<path>examples\/\S+) -->\n+```\w+\n(?<code>.*?)```/gs)
  return [...quotes].map(({ groups }) => ({ path: groups?.path ?? '', code: groups?.code ?? '' }))
}

describe('the README', async () => {
  const quotes = await quotedFiles()

  it('shows how to embed the kit in each of its ways', () => {
    expect(quotes.map(({ path }) => path)).toEqual([
      'examples/embed/src/sign-up-form.tsx',
      'examples/embed/src/express.ts',
      'examples/embed/src/next/verification.ts',
      'examples/embed/src/next/app/api/verification/[call]/route.ts',
      'examples/embed/src/next/app/sign-up/route.ts',
      'examples/embed/src/own-backend.ts',
    ])
  })

  it.each(quotes)('quotes $path as it is tested', async ({ path, code }) => {
    expect(code).toBe(await read(path))
  })
})
