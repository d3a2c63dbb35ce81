import type { FlowWalk } from './count-requests.ts'
import type { Verdict } from './judge.ts'

/** The verdicts in columns, for a terminal. */
export function table(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ passed, missed, what, measured, allowed }) => [
    passed ? (missed ? '! missed' : '✓') : '✗',
    what,
    measured,
    allowed,
  ])
  return columns([['', 'what', 'measured', 'allowed'], ...rows])
}

/** The requests of a page in each step, for a terminal. */
export function requestTable(walks: readonly FlowWalk[]): string {
  const rows = walks.flatMap(({ kind, steps }) =>
    steps.map(({ step, code, calls }) => [kind, step, code.join(' '), calls.join(', ')]),
  )
  return columns([['kind', 'step', 'scripts and stylesheets', 'calls'], ...rows])
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
