// Measures the fields of otp-kit beside the best public ones: `pnpm bench:fields [--json] [--check] [--rounds 15]`. Fails
// where a field of otp-kit makes a request to another origin, and with `--check` where a target is missed.
import './production.ts'
import { parseArgs } from 'node:util'
import { openPage } from './browser/open.ts'
import { servePage } from './browser/serve.ts'
import { bytesOf } from './bytes/bytes-of.ts'
import type { Bytes } from './bytes/bytes-of.ts'
import { fields } from './fields.ts'
import { measure } from './measure.ts'
import { reportOn } from './report/report.ts'
import type { Report } from './report/result.ts'
import { table } from './report/table.ts'
import { targetResults } from './report/targets.ts'

/** Several times the duration on a slow machine, so that a run that hangs ends. */
const limitMs = 10 * 60_000

function progress(text: string): void {
  process.stderr.write(`${text}\n`)
}

async function weighAll(): Promise<ReadonlyMap<string, Bytes>> {
  const bytes = new Map<string, Bytes>()
  for (const field of fields) {
    progress(`weighing ${field.name}`)
    bytes.set(field.id, await bytesOf(field))
  }
  return bytes
}

async function run(rounds: number): Promise<Report> {
  const bytes = await weighAll()
  const served = await servePage()
  try {
    const opened = await openPage(served.origin)
    const limit = AbortSignal.timeout(limitMs)
    // Everything that waits for the browser then rejects.
    limit.addEventListener('abort', () => void opened.close())
    try {
      const measured = await measure(opened, served.origin, rounds, progress)
      return reportOn({ browser: opened.version, rounds }, measured, bytes)
    } catch (error) {
      throw limit.aborted ? new Error(`Not finished after ${limitMs / 60_000} minutes.`) : error
    } finally {
      await opened.close()
    }
  } finally {
    await served.close()
  }
}

try {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '15' },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes an integer above 0.')
  const report = await run(rounds)
  process.stdout.write(`${values.json ? JSON.stringify(report, undefined, 2) : table(report)}\n`)
  const isMet = report.results.flatMap(targetResults).every(({ met }) => met)
  const isPrivate = report.results.every(
    ({ field, foreign }) => !field.ours || foreign.length === 0,
  )
  if (!isPrivate || (values.check && !isMet)) process.exitCode = 1
} catch (error) {
  progress(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
