// Makes apps outside of the repository that install the packed packages and follow the READMEs, and tries each.
// `--report <file>` writes the counts, `--pictures <folder>` pictures of the pages with frameworks; `--only frameworks` tries those alone.
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startSimulator } from '@otp-kit/simulator/server'
import type { Check, Context } from './outside/context.ts'
import { checkFrameworks } from './outside/frameworks.ts'
import { checkNextApp } from './outside/next-app.ts'
import { checkViteApp } from './outside/vite-app.ts'
import { manifestIn, pack, publicPackages } from './published/pack.ts'
import { openChromium } from './walk/open-chromium.ts'

const { values } = parseArgs({
  options: {
    report: { type: 'string' },
    pictures: { type: 'string' },
    only: { type: 'string' },
  },
})
const { pictures } = values

const projects = {
  vite: checkViteApp,
  next: checkNextApp,
  frameworks: checkFrameworks,
}

async function packAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const tarballs = new Map<string, string>()
  for (const source of await publicPackages()) {
    const { name } = await manifestIn(source)
    tarballs.set(name, await pack(source, join(folder, 'tarballs')))
  }
  return tarballs
}

async function withContext(run: (context: Context) => Promise<void>): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'otp-kit-outside-')))
  const browser = await openChromium()
  const simulator = await startSimulator({ port: 0 })
  try {
    await run({ folder, tarballs: await packAll(folder), browser, simulator, pictures })
  } finally {
    await browser.close()
    await simulator.close()
    await rm(folder, { recursive: true, force: true })
  }
}

let passed = 0
let failed = 0

const check: Check = async (name, run) => {
  const began = performance.now()
  const failure = await run().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (failure === undefined) passed += 1
  else failed += 1
  const line = `${failure === undefined ? '✓' : '✗'} ${name}, ${seconds} s\n`
  process.stdout.write(failure === undefined ? line : `${line}${failure}\n\n`)
}

await withContext(async (context) => {
  for (const [name, run] of Object.entries(projects)) {
    if (values.only === undefined || values.only === name) {
      await check(name, () => run(context, check))
    }
  }
})
if (values.report) await writeFile(values.report, JSON.stringify({ passed, failed }))
process.exitCode = failed === 0 ? 0 : 1
