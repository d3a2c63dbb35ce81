import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildPage } from './build-page.ts'

test('two builds at the same time leave one whole page', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'otp-kit-inbox-'))
  onTestFinished(() => rm(cache, { recursive: true }))
  const folder = join(cache, 'page')
  await Promise.all([buildPage(folder), buildPage(folder)])
  expect(await readdir(cache)).toEqual(['page'])
  expect((await readdir(folder)).sort()).toEqual(['assets', 'index.html', 'licenses.md'])
  expect((await readdir(join(folder, 'assets'))).sort()).toEqual(['index.css', 'index.js'])
  // React's production build, whatever NODE_ENV is here.
  expect(await readFile(join(folder, 'assets/index.js'), 'utf8')).toContain('Minified React error')
})
