import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runsOnReact18 } from './react-18.ts'

const packages = join(import.meta.dirname, '../../packages')

/** What React 18 and 19 do differently, as it is written in a test. */
const differs =
  /\b(hydrateRoot|renderToString|StrictMode|Suspense|startTransition|useActionState|useOptimistic)\b|<form action=\{/

async function browserTests(): Promise<readonly string[]> {
  const folders = (await readdir(packages)).map((name) => join(packages, name, 'src'))
  const files = await Promise.all(
    folders.map(async (folder) => {
      return (await readdir(folder, { recursive: true })).map((file) => join(folder, file))
    }),
  )
  return files.flat().filter((file) => file.includes('.browser.test.'))
}

test('browser tests of what React’s versions do differently run on both', async () => {
  const files = (await browserTests()).filter((file) => !runsOnReact18(file))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  expect(files.filter((_, index) => differs.test(texts[index]!))).toEqual([])
})

test('every component and hook has a browser test that runs on both', async () => {
  const files = (await browserTests()).filter((file) => file.endsWith('.tsx'))
  const folders = (some: readonly string[]) => new Set(some.map((file) => dirname(file)))
  const tested = folders(files.filter(runsOnReact18))
  const styles = join(packages, 'react/src/theme')
  expect([...folders(files)].filter((folder) => !tested.has(folder) && folder !== styles)).toEqual(
    [],
  )
})
