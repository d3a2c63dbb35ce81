/** The numbers of passed and failed tests of a suite. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** What a reporter wrote. */
export interface Report extends Counts {
  /** What a reader of the result has to know, such as what could not be tested and why. */
  readonly notes?: readonly string[]
}

/** The result of a suite's process. `code` is `null` where a signal ended it. */
export interface Ending {
  readonly code: number | null
  /** The parsed report; `undefined` where the suite writes none, `null` where it is missing. */
  readonly report: Counts | null | undefined
}

export const none: Counts = { passed: 0, failed: 0 }

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

/**
 * Returns the counts of a finished suite. One that crashed, wrote no report or ran no test has failed.
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

/** Reads a report of Vitest's `json` reporter. A file that failed to load counts as one failed test. */
export function readVitest(report: VitestReport): Report {
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
  }
}

interface PlaywrightReport {
  readonly config: {
    readonly projects: readonly {
      readonly name: string
      readonly metadata: { readonly limits?: readonly string[] }
    }[]
  }
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
  }
  readonly errors: readonly unknown[]
}

/**
 * Reads a report of Playwright's `json` reporter. Flaky tests and errors outside the tests count as failed. The notes are
 * the `limits` in the projects' metadata.
 */
export function readPlaywright({ config, stats, errors }: PlaywrightReport): Report {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    notes: config.projects.flatMap(({ name, metadata }) =>
      (metadata.limits ?? []).map((limit) => `${name}: ${limit}`),
    ),
  }
}

export const readers = {
  vitest: readVitest,
  playwright: readPlaywright,
  /** A script of this repository writes the counts themselves. */
  counts: (report: Counts): Report => report,
} as const

/** Returns the last line of a run. */
export function summary({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
