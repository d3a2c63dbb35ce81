import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'
import { sourceCondition } from '../scripts/source-conditions.ts'

const id = 'virtual:reference'

/**
 * Provides the module `virtual:reference`: what the sources say about themselves, as data. It is read once, by a process
 * of its own, because Storybook's does not resolve the packages to their sources.
 */
export function referencePlugin(): Plugin {
  let json: Promise<string> | undefined
  return {
    name: 'otp-kit:reference',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      json ??= printedReference()
      return `export default JSON.parse(${JSON.stringify(await json)})`
    },
  }
}

async function printedReference(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    join('node_modules', '.bin', 'tsx'),
    [`--conditions=${sourceCondition}`, join('scripts', 'print-reference.ts')],
    { maxBuffer: 64 * 2 ** 20 },
  )
  return stdout
}
