import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { reactAlias, type ReactMajor } from '../scripts/react-alias.ts'

const example = join(import.meta.dirname, '../examples/signup')

/** Where the sign-up page stands that was built with this version of React. */
export function builtPages(major: ReactMajor): string {
  return join(example, 'dist', `react-${major}`)
}

/** Builds the sign-up page once for each version of React, as its owner would for production. */
export default async function buildPages(): Promise<void> {
  // A build sets it to production for good, where the workers would find it, and the simulator refuse to start.
  const { NODE_ENV = 'test' } = process.env
  await rm(join(example, 'dist'), { recursive: true, force: true })
  for (const major of [19, 18] as const) {
    await build({
      root: example,
      logLevel: 'warn',
      resolve: { alias: reactAlias(major) },
      build: { outDir: builtPages(major), emptyOutDir: true },
    })
  }
  process.env['NODE_ENV'] = NODE_ENV
}
