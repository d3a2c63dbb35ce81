import type { ExitCode } from './exit-codes.ts'
import type { Style } from './terminal/style.ts'

/** How a command ended, for both its readers. */
export interface Result {
  readonly exitCode: ExitCode
  /** What `--json` prints, on one line. */
  readonly json: Readonly<Record<string, unknown>>
  /** What a person reads, without a line break at its end. */
  readonly text: (style: Style) => string
}

/** One thing a line, with its names in a column. */
export function table(
  rows: readonly (readonly [name: string, value: string])[],
  style: Style,
): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `  ${style.dim(name.padEnd(width))}  ${value}`).join('\n')
}
