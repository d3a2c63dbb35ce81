// Measures the kit's fields beside the best public ones: `pnpm bench:fields [--json] [--check] [--rounds 15]`. Fails where
// the kit asked another origin for anything, and with `--check` where any target was missed.
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
import { verdictsOn } from './report/targets.ts'

/** Several times what it takes on a slow machine: a run that hangs ends all the same. */
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
    // What waits for the browser then fails.
    limit.addEventListener('abort', () => void opened.close())
    try {
      const measured = await measure(opened, served.origin, rounds, progress)
      return reportOn({ browser: opened.version, rounds }, measured, bytes)
    } catch (error) {
      throw limit.aborted ? new Error(`Not done after ${limitMs / 60_000} minutes.`) : error
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
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number.')
  const report = await run(rounds)
  process.stdout.write(`${values.json ? JSON.stringify(report, undefined, 2) : table(report)}\n`)
  const isMet = report.results.flatMap(verdictsOn).every(({ met }) => met)
  const isPrivate = report.results.every(
    ({ field, foreign }) => !field.ours || foreign.length === 0,
  )
  if (!isPrivate || (values.check && !isMet)) process.exitCode = 1
} catch (error) {
  progress(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
