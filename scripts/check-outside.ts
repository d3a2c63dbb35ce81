// Makes apps outside of the repository that install the packed packages and follow the READMEs, and tries each.
// `--report <file>` writes the counts.
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startSimulator } from '@otp-kit/simulator/server'
import type { Context } from './outside/context.ts'
import { tryNextApp } from './outside/next-app.ts'
import { tryViteApp } from './outside/vite-app.ts'
import { manifestIn, pack, publicPackages } from './published/pack.ts'
import { openChromium } from './walk/open-chromium.ts'

const trials: readonly (readonly [name: string, run: (context: Context) => Promise<void>])[] = [
  ['a Vite app', tryViteApp],
  ['a Next app', tryNextApp],
]

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
    await run({ folder, tarballs: await packAll(folder), browser, simulator })
  } finally {
    await browser.close()
    await simulator.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({ options: { report: { type: 'string' } } })
let failed = 0
await withContext(async (context) => {
  for (const [name, run] of trials) {
    const began = performance.now()
    const failure = await run(context).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    process.stdout.write(`${failure === undefined ? '✓' : '✗'} ${name}, ${seconds} s\n`)
    if (failure === undefined) continue
    failed += 1
    process.stdout.write(`${failure}\n\n`)
  }
})
if (values.report) {
  await writeFile(values.report, JSON.stringify({ passed: trials.length - failed, failed }))
}
process.exitCode = failed === 0 ? 0 : 1
