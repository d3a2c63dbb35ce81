import { gzipSync } from 'node:zlib'
import type { Rolldown } from 'vite'
import type { Field } from '../fields.ts'
import { bundle } from './bundle.ts'

/** Bytes of script, minified and gzipped, React outside. */
export interface Weight {
  /** Without what is imported lazily. */
  readonly firstLoad: number
  readonly total: number
}

const entry = '\0imports'

/**
 * What importing a field weighs in an app that has React, built by Vite. Each chunk is compressed by itself, as it is sent.
 * Where there are lazy chunks, Vite's loader and the seams between chunks count: more than the size check says.
 */
export async function weigh({ id, imports }: Field): Promise<Weight> {
  const output = await bundle({
    plugins: [
      {
        name: 'imports',
        resolveId: (source) => (source === entry ? entry : undefined),
        load: (module) => (module === entry ? `export ${imports}` : undefined),
      },
    ],
    build: {
      rolldownOptions: {
        input: entry,
        external: /^react(?:-dom)?(?:\/|$)/,
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const chunks = new Map(
    output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
  )
  const first = [...chunks.values()].find((chunk) => chunk.isEntry)
  if (!first) throw new Error(`${id} was bundled to nothing.`)
  return { firstLoad: gzipped(loadedWith(first, chunks)), total: gzipped(chunks.values()) }
}

function loadedWith(
  first: Rolldown.OutputChunk,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
): Set<Rolldown.OutputChunk> {
  const loaded = new Set([first])
  // A set that is added to while it is walked is walked to its new end.
  for (const { imports } of loaded) {
    for (const name of imports) {
      const chunk = chunks.get(name)
      if (chunk) loaded.add(chunk)
    }
  }
  return loaded
}

function gzipped(chunks: Iterable<Rolldown.OutputChunk>): number {
  let bytes = 0
  for (const { code } of chunks) bytes += gzipSync(code).length
  return bytes
}
