// Packs every built public package, installs them together, and checks what a consumer would get. `--update` records the
// exported names.
import { checkInboxPage } from './published/check-inbox-page.ts'
import {
  checkExports,
  checkManifest,
  checkStylesheets,
  checkTypesOfTarball,
  checkTypesResolve,
  type Findings,
} from './published/checks.ts'
import { checkStart } from './published/check-start.ts'
import { makeConsumer } from './published/consumer.ts'

async function check(update: boolean): Promise<Findings> {
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
    findings.push(...(await checkInboxPage(consumer)))
    findings.push(...(await checkStart(consumer)))
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
