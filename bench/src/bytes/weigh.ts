import { fileURLToPath } from 'node:url'
import { buildApp } from '../../../scripts/size/production-build.ts'
import { weigh as weighChunks } from '../../../scripts/size/weigh.ts'
import type { Field } from '../fields.ts'

/** Bytes of script, minified and gzipped, without React. */
export interface Weight {
  /** Without lazy imports. */
  readonly firstLoad: number
  readonly total: number
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Returns the size of importing a field in an app that has React, built by Vite. Each chunk is compressed separately, as it is sent. */
export async function weigh({ imports }: Field): Promise<Weight> {
  const output = await buildApp(`export ${imports}`, {
    root,
    external: /^react(?:-dom)?(?:\/|$)/,
  })
  const { entry, total } = weighChunks(output.filter((part) => part.type === 'chunk'))
  return { firstLoad: entry, total }
}
