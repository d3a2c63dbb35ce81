// Builds every public package into an empty folder, so that the output of deleted files is not published.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pnpm } from './published/command.ts'
import { publicPackages } from './published/pack.ts'

try {
  for (const folder of await publicPackages()) {
    await rm(join(folder, 'dist'), { recursive: true, force: true })
  }
  await pnpm(['--recursive', '--filter', './packages/*', 'run', 'build'])
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
