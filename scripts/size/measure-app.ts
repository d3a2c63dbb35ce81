import { type App, laterLoads } from './apps.ts'
import { buildApp } from './production-build.ts'
import { weigh, type Weight } from './weigh.ts'

/** Sizes in bytes, gzipped. */
export interface AppSize {
  readonly app: App
  /** Loaded with the page; React, TanStack Query and react-hook-form not counted. */
  readonly entry: number
  /** The same with TanStack Query. */
  readonly entryWithQuery: number
  /** By the name of the load, or by the file that is imported where it is none of those that may come later. */
  readonly later: ReadonlyMap<string, number>
  /** Scripts that the build consists of. */
  readonly chunks: number
  readonly importsQuery: boolean
}

const query = '@tanstack/react-query'

async function build(app: App, ...outside: readonly string[]): Promise<Weight> {
  const external = new RegExp(`^(?:${['react', 'react-dom', ...outside].join('|')})(?:/|$)`)
  const output = await buildApp(app.source, { external })
  return weigh(output.filter((part) => part.type === 'chunk'))
}

/** @throws Error where the app cannot be built */
export async function measureApp(app: App): Promise<AppSize> {
  const { entry, later, chunks, externals } = await build(app, query, 'react-hook-form')
  const importsQuery = externals.has(query)
  const withQuery = importsQuery ? await build(app, 'react-hook-form') : undefined
  // Of the modules of one name, such as catalogues, the largest.
  const named = [...later]
    .map(([module, bytes]) => [nameOf(module), bytes] as const)
    .toSorted(([, a], [, b]) => a - b)
  return {
    app,
    entry,
    entryWithQuery: withQuery?.entry ?? entry,
    later: new Map(named),
    chunks,
    importsQuery,
  }
}

function nameOf(module: string): string {
  const load = laterLoads.find((each) => each.module.test(module))
  return load?.name ?? module.replace(/^.*\/(?:packages|node_modules)\//, '')
}
