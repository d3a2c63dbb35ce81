import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { reactAlias, type ReactMajor } from '../scripts/react-alias.ts'

const example = join(import.meta.dirname, '../examples/signup')

/** Returns the folder of the sign-up page built with a version of React. */
export function builtPages(major: ReactMajor): string {
  return join(example, 'dist', `react-${major}`)
}

/** Builds the sign-up page for production, with each version of React. */
export default async function buildPages(): Promise<void> {
  // Vite sets NODE_ENV to production. The workers would inherit it, and the simulator would not start.
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
