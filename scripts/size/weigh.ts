import { gzipSync } from 'node:zlib'

/** The part of a bundler's chunk that is used. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly isEntry: boolean
  /** The module that was imported by `import()`, or the entry. */
  readonly facadeModuleId: string | null
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
}

/** Sizes in bytes, each file gzipped by itself, as it is sent. */
export interface Weight {
  /** The entry and what it imports statically. */
  readonly entry: number
  /** Each `import()`, with what is not yet loaded by the entry, by the module that is imported. */
  readonly later: ReadonlyMap<string, number>
  /** All chunks. */
  readonly total: number
  readonly chunks: number
  /** The packages that were left out and are imported with the entry. */
  readonly externals: ReadonlySet<string>
}

export function weigh(chunks: readonly Chunk[]): Weight {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const entryChunk = chunks.find(({ isEntry }) => isEntry)
  if (!entryChunk) throw new Error('The app was built to nothing.')

  const entry = staticImports(entryChunk, byName)
  const later = new Map<string, number>()
  const seen = new Set(entry)
  // Chunks that are imported later may import others in turn.
  for (const chunk of seen) {
    for (const name of chunk.dynamicImports) {
      const target = byName.get(name)
      // Where the entry imports the same module statically, `import()` loads nothing.
      if (!target || entry.has(target)) continue
      const loaded = staticImports(target, byName)
      const added = [...loaded].filter((each) => !entry.has(each))
      later.set(target.facadeModuleId ?? target.fileName, gzipped(added))
      for (const each of loaded) seen.add(each)
    }
  }
  const externals = [...entry].flatMap(({ imports }) => imports.filter((name) => !byName.has(name)))
  return {
    entry: gzipped(entry),
    later,
    total: gzipped(chunks),
    chunks: chunks.length,
    externals: new Set(externals),
  }
}

function staticImports(first: Chunk, byName: ReadonlyMap<string, Chunk>): Set<Chunk> {
  const loaded = new Set([first])
  for (const { imports } of loaded) {
    for (const name of imports) {
      const chunk = byName.get(name)
      if (chunk) loaded.add(chunk)
    }
  }
  return loaded
}

function gzipped(chunks: Iterable<Chunk>): number {
  let bytes = 0
  for (const { code } of chunks) bytes += gzipSync(code).length
  return bytes
}
