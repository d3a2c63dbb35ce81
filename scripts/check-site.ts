// Builds the documentation site and walks it. `--report <file>` writes the counts; `--built <folder>` walks that build.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { command } from './published/command.ts'
import { filesIn } from './site/files-in.ts'
import { walkSite } from './site/walk-site.ts'
import { openChromium } from './walk/open-chromium.ts'
import { serveApp } from './walk/serve-app.ts'

const { values } = parseArgs({ options: { report: { type: 'string' }, built: { type: 'string' } } })
const folder = values.built ?? (await mkdtemp(join(tmpdir(), 'otp-kit-site-')))
try {
  if (!values.built) {
    await command(join('node_modules', '.bin', 'storybook'), [
      'build',
      '--quiet',
      '--output-dir',
      folder,
    ])
  }
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))
  const files = (await readdir(folder)).map((name) => `/${name}`)
  const site = await serveApp(() => filesIn(folder))
  const browser = await openChromium()
  try {
    const { passed, problems } = await walkSite({
      browser,
      origin: site.origin,
      entries: Object.values(entries),
      files: new Set(files),
    })
    for (const problem of problems) process.stdout.write(`✗ ${problem}\n`)
    const failed = problems.length
    if (values.report) await writeFile(values.report, JSON.stringify({ passed, failed }))
    process.stdout.write(`${passed} pages and stories without a problem, ${failed} problems\n`)
    process.exitCode = failed === 0 ? 0 : 1
  } finally {
    await browser.close()
    await site.close()
  }
} finally {
  if (!values.built) await rm(folder, { recursive: true, force: true })
}
