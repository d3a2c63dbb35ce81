import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { type Counts, countsOf, readers, type Report } from './counts.ts'
import type { Suite } from './suites.ts'

export interface SuiteResult extends Counts {
  readonly seconds: number
  /** The output of its processes, shown where it failed. */
  readonly output: string
  /** Printed in any case. */
  readonly notes: readonly string[]
}

export interface RunOptions {
  /** The folder for reports, which the caller removes. */
  readonly reports: string
  readonly env: NodeJS.ProcessEnv
  /** Whether output is printed as it is written. */
  readonly verbose: boolean
}

/** Enough for the slowest suite on a slow machine, so that a suite that hangs ends. */
const limitMs = 15 * 60_000

const bin = resolve('node_modules', '.bin')

/** Runs a suite. Never rejects: an error is a failed suite. */
export async function runSuite(suite: Suite, options: RunOptions): Promise<SuiteResult> {
  const startedAt = performance.now()
  const reportFile = join(options.reports, `${suite.name}.json`)
  const [command, ...args] = suite.command
  const reporting = reportArguments(suite.report, reportFile, options.verbose)
  const { code, output } = await run(command, [...args, ...reporting], reportFile, options)
  const report = suite.report ? await readReport(reportFile, suite.report) : undefined
  const seconds = (performance.now() - startedAt) / 1000
  return { ...countsOf({ code, report }), seconds, output, notes: report?.notes ?? [] }
}

function reportArguments(kind: Suite['report'], file: string, verbose: boolean): string[] {
  switch (kind) {
    case 'vitest':
      return [
        `--reporter=${verbose ? 'verbose' : 'default'}`,
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]
    case 'playwright':
      return ['--reporter=list,json']
    case 'counts':
      return [`--report=${file}`]
    case undefined:
      return []
  }
}

async function readReport(file: string, kind: keyof typeof readers): Promise<Report | null> {
  try {
    return readers[kind](JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

function run(
  command: string,
  args: readonly string[],
  reportFile: string,
  { env, verbose }: RunOptions,
): Promise<{ code: number | null; output: string }> {
  return new Promise((settle) => {
    const chunks: Buffer[] = []
    const child = spawn(command, args, {
      env: {
        ...env,
        PATH: `${bin}${delimiter}${env.PATH ?? ''}`,
        PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
      },
      shell: process.platform === 'win32',
      stdio: ['ignore', verbose ? 'inherit' : 'pipe', verbose ? 'inherit' : 'pipe'],
      timeout: limitMs,
    })
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => {
      settle({ code: null, output: `${command} did not start: ${error.message}\n` })
    })
    child.on('close', (code, signal) => {
      if (signal) chunks.push(Buffer.from(`\n${command} was ended by ${signal}.\n`))
      settle({ code, output: Buffer.concat(chunks).toString() })
    })
  })
}
