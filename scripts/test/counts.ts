/** What a suite reports when it has counts to report. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** How a suite's process ended: `code` is `null` where a signal ended it. */
export interface Ending {
  readonly code: number | null
  /** The parsed report; `undefined` where the suite writes none, `null` where it should have and did not. */
  readonly report: Counts | null | undefined
}

export const none: Counts = { passed: 0, failed: 0 }

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

/**
 * The counts of a suite that has ended. One that crashed, wrote no report or ran nothing has failed: silence never passes.
 */
export function countsOf({ code, report }: Ending): Counts {
  if (report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (report === null) return { passed: 0, failed: 1 }
  const ranNothing = report.passed === 0 && report.failed === 0
  const failedOutsideItsTests = code !== 0 && report.failed === 0
  return ranNothing || failedOutsideItsTests ? add(report, { passed: 0, failed: 1 }) : report
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** Vitest's `json` reporter. A file that failed to load has no failed test in it, and counts as one. */
export function readVitest(report: VitestReport): Counts {
  const filesThatBroke = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + filesThatBroke.length,
  }
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
  }
  readonly errors: readonly unknown[]
}

/** Playwright's `json` reporter. A flaky test has failed, and so has each error outside the tests. */
export function readPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

export const readers = {
  vitest: readVitest,
  playwright: readPlaywright,
  /** A script of this repository writes the counts themselves. */
  counts: (report: Counts): Counts => report,
} as const

/** The last line of a run. */
export function summary({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
