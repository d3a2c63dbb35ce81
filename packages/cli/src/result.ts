import type { ExitCode } from './exit-codes.ts'
import type { Style } from './terminal/style.ts'

/** The result of a command, as JSON and as text. */
export interface Result {
  readonly exitCode: ExitCode
  /** Printed on one line with `--json`. */
  readonly json: Readonly<Record<string, unknown>>
  /** Returns the text, without a trailing line break. */
  readonly text: (style: Style) => string
}

/** Returns one row a line, with the names in a column. */
export function table(
  rows: readonly (readonly [name: string, value: string])[],
  style: Style,
): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `  ${style.dim(name.padEnd(width))}  ${value}`).join('\n')
}
