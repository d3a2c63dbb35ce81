import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const require = createRequire(import.meta.url)

/** Builds the page into a folder that appears at once and whole, so that processes can build it at the same time. */
export async function buildPage(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  // In a process of its own, because vite sets NODE_ENV to production, where the simulator does not start.
  const vite = join(require.resolve('vite/package.json'), '../bin/vite.js')
  const args = [vite, 'build', import.meta.dirname, '--outDir', unfinished, '--logLevel', 'warn']
  const env = { ...process.env, NODE_ENV: 'production' }
  try {
    await promisify(execFile)(process.execPath, args, { env })
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another process may have been faster.
    if (!existsSync(folder)) throw error
  }
}
