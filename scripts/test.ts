// Runs all suites, or the given ones: `pnpm test`, `pnpm test unit browser --verbose`. Two run at a time, because each of
// them leaves one of two cores idle for most of its time; with `--verbose`, one.
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { provideChromium } from './browsers/chromium.ts'
import { command } from './published/command.ts'
import { add, type Counts, none, summary } from './test/counts.ts'
import { durations } from './test/durations.ts'
import { inLanes } from './test/in-lanes.ts'
import { runSuite, type SuiteResult } from './test/run-suite.ts'
import { chosen, type Suite } from './test/suites.ts'

function print(text: string): void {
  process.stdout.write(text)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function resultLine({ passed, failed, seconds }: SuiteResult): string {
  const counts = failed === 0 ? `✓ ${passed} passed` : `✗ ${failed} of ${passed + failed} failed`
  return `${counts}, ${seconds.toFixed(1)} s`
}

/** Provides the browser for the first suite that needs one. Without a browser, the other suites still run. */
function environment(): (suite: Suite) => Promise<NodeJS.ProcessEnv> {
  const plain = { ...process.env, DO_NOT_TRACK: '1', STORYBOOK_DISABLE_TELEMETRY: '1' }
  let chromium: Promise<string> | undefined
  let build: Promise<string> | undefined
  return async (suite) => {
    if (suite.built) {
      build ??= command(join('node_modules', '.bin', 'tsx'), ['scripts/build.ts'])
      await build
    }
    if (!suite.browser) return plain
    chromium ??= provideChromium()
    return { ...plain, CHROMIUM_PATH: await chromium }
  }
}

async function runAll(suites: readonly Suite[], verbose: boolean): Promise<Counts> {
  const environmentFor = environment()
  const reports = await mkdtemp(join(tmpdir(), 'otp-kit-test-'))
  const width = Math.max(...suites.map((suite) => suite.name.length))
  const startedAt = performance.now()
  const results = new Map<string, SuiteResult>()
  try {
    await inLanes(verbose ? 1 : Math.min(2, availableParallelism()), suites, async (suite) => {
      if (verbose) print(`\n── ${suite.name}\n`)
      const result = await environmentFor(suite).then(
        (env) => runSuite(suite, { reports, env, verbose }),
        (error: unknown) => ({
          passed: 0,
          failed: 1,
          seconds: 0,
          output: messageOf(error),
          notes: [],
        }),
      )
      print(`${suite.name.padEnd(width)}  ${resultLine(result)}\n`)
      for (const note of result.notes) print(`${' '.repeat(width)}    ${note}\n`)
      if (result.failed > 0 && result.output) print(`\n${result.output.trimEnd()}\n\n`)
      results.set(suite.name, result)
    })
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
  print(`\n${durations(results, (performance.now() - startedAt) / 1000)}\n`)
  return [...results.values()].reduce(add, none)
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { verbose: { type: 'boolean', short: 'v', default: false } },
  })
  const total = await runAll(chosen(positionals), values.verbose)
  print(`\n${summary(total)}\n`)
  process.exitCode = total.failed === 0 ? 0 : 1
} catch (error) {
  print(`${messageOf(error)}\n\n${summary({ passed: 0, failed: 1 })}\n`)
  process.exitCode = 1
}
