import { kinds } from '../fields.ts'
import type { Report, Result } from './result.ts'
import type { Spread } from './spread.ts'
import { targetResults } from './targets.ts'

const header = [
  'field',
  'mount',
  '(half within)',
  'key',
  '(half within)',
  'commits/key',
  'first key',
  'first load',
  'with lazy',
  'server HTML',
  'requests to',
]

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

function between({ low, high }: Spread, digits: number): string {
  return `${low.toFixed(digits)}–${high.toFixed(digits)}`
}

function cells(result: Result): readonly string[] {
  const { field, mount, key, commits, firstKey, bytes, foreign } = result
  return [
    field.name,
    `${mount.median.toFixed(1)}×`,
    between(mount, 1),
    `${key.median.toFixed(2)}×`,
    between(key, 2),
    commits.toFixed(2),
    firstKey ? `${firstKey.median.toFixed(0)} ms` : '–',
    kilobytes(bytes.firstLoad),
    kilobytes(bytes.total),
    `${bytes.html} B`,
    hosts(foreign),
  ]
}

function hosts(addresses: readonly string[]): string {
  return [...new Set(addresses.map((address) => new URL(address).host))].join(' ') || '–'
}

const ms = ({ median }: Spread): string => `${median.toFixed(3)} ms`

/** Aligns the first column left and the others right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
  return rows.map(line).join('\n')
}

/** Returns the report as text. */
export function table({ browser, rounds, plain, results }: Report): string {
  const tables = kinds.flatMap((kind) => {
    const times = plain[kind]
    if (!times) return []
    const rows = results.filter(({ field }) => field.kind === kind).map(cells)
    const plainText = `plain <input>: ${ms(times.mount)} to mount, ${ms(times.key)} for each key of a ${kind}`
    return [aligned([header, ...rows]), plainText, '']
  })
  return [
    `Chromium ${browser}, React in production, ${rounds} rounds; × is in proportion to a plain controlled <input>.`,
    '',
    ...tables,
    ...results.flatMap(targetResults).map(({ text }) => text),
  ].join('\n')
}
