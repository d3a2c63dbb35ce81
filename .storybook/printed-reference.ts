import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PrintedReference } from '../scripts/reference/reference.ts'
import { sourceCondition } from '../scripts/source-conditions.ts'

let printed: Promise<PrintedReference> | undefined

/**
 * Returns what the sources say about themselves. It is read once, by a process of its own, because Storybook's does not
 * resolve the packages to their sources.
 */
export function printedReference(): Promise<PrintedReference> {
  printed ??= print()
  return printed
}

async function print(): Promise<PrintedReference> {
  const { stdout } = await promisify(execFile)(
    join('node_modules', '.bin', 'tsx'),
    [`--conditions=${sourceCondition}`, join('scripts', 'print-reference.ts')],
    { maxBuffer: 64 * 2 ** 20 },
  )
  return JSON.parse(stdout)
}
