import { fileURLToPath } from 'node:url'
import { buildModule } from '../../../scripts/size/production-build.ts'
import { weigh as weighChunks } from '../../../scripts/size/weigh.ts'
import type { Field } from '../fields.ts'

/** Bytes of script, minified and gzipped, React outside. */
export interface Weight {
  /** Without what is imported lazily. */
  readonly firstLoad: number
  readonly total: number
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What importing a field weighs in an app that has React, built by vite. Each chunk is compressed by itself, as it is sent. */
export async function weigh({ imports }: Field): Promise<Weight> {
  const output = await buildModule(`export ${imports}`, {
    root,
    external: /^react(?:-dom)?(?:\/|$)/,
  })
  const { entry, total } = weighChunks(output.filter((part) => part.type === 'chunk'))
  return { firstLoad: entry, total }
}
