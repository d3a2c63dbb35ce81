// Measures the fields of otp-kit beside the best public ones: `pnpm bench:fields [--json] [--check] [--rounds 15] [--only
// otp-input,phone-field]`. Fails where a field of otp-kit makes a request to another origin, and with `--check` where a
// target is missed.
import './production.ts'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright'
import { openChromium } from '../../scripts/walk/open-chromium.ts'
import { servePage } from './browser/serve.ts'
import { bytesOf } from './bytes/bytes-of.ts'
import { chosenFields } from './fields.ts'
import type { Field } from './fields.ts'
import { measure } from './measure.ts'
import { reportOn } from './report/report.ts'
import type { MeasuredField } from './report/report.ts'
import type { Report } from './report/result.ts'
import { table } from './report/table.ts'
import { targetResults } from './report/targets.ts'

/** Several times the duration on a slow machine, so that a run that hangs ends. */
const limitMs = 10 * 60_000

function progress(text: string): void {
  process.stderr.write(`${text}\n`)
}

async function measureAll(
  browser: Browser,
  origin: string,
  chosen: readonly Field[],
  rounds: number,
): Promise<readonly MeasuredField[]> {
  const all: MeasuredField[] = []
  for (const field of chosen) {
    progress(`${field.name}: size`)
    const bytes = await bytesOf(field)
    progress(`${field.name}: ${rounds} rounds`)
    all.push({ field, bytes, measured: await measure(browser, origin, field, rounds) })
  }
  return all
}

async function run(chosen: readonly Field[], rounds: number): Promise<Report> {
  const served = await servePage()
  const browser = await openChromium()
  const limit = AbortSignal.timeout(limitMs)
  // Everything that waits for the browser then rejects.
  limit.addEventListener('abort', () => void browser.close())
  try {
    const all = await measureAll(browser, served.origin, chosen, rounds)
    return reportOn({ browser: browser.version(), rounds }, all)
  } catch (error) {
    throw limit.aborted ? new Error(`Not finished after ${limitMs / 60_000} minutes.`) : error
  } finally {
    await browser.close()
    await served.close()
  }
}

try {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '15' },
      only: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes an integer above 0.')
  const report = await run(chosenFields(values.only), rounds)
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
