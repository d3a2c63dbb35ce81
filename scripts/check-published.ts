// Builds and packs every public package, installs them together, and checks what a consumer would get.
// `--update` records the names that are exported now.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  checkExports,
  checkManifest,
  checkStylesheets,
  checkTypesOfTarball,
  checkTypesResolve,
  type Findings,
} from './published/checks.ts'
import { pnpm } from './published/command.ts'
import { makeConsumer, publicPackages } from './published/consumer.ts'

async function build(): Promise<void> {
  for (const folder of await publicPackages()) {
    await rm(join(folder, 'dist'), { recursive: true, force: true })
  }
  await pnpm(['--recursive', '--filter', './packages/*', 'run', 'build'])
}

async function check(update: boolean): Promise<Findings> {
  await build()
  const consumer = await makeConsumer()
  try {
    const findings: string[] = []
    for (const published of consumer.packages) {
      findings.push(...(await checkManifest(published)))
      findings.push(...(await checkTypesOfTarball(published)))
    }
    findings.push(...(await checkStylesheets(consumer)))
    findings.push(...(await checkTypesResolve(consumer)))
    findings.push(...(await checkExports(consumer, update)))
    return findings
  } finally {
    await consumer.remove()
  }
}

const findings = await check(process.argv.includes('--update')).catch((error: Error) => [
  error.message,
])
process.stdout.write(findings.map((finding) => `${finding}\n`).join('\n'))
process.exitCode = findings.length === 0 ? 0 : 1
