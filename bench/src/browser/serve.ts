import { fileURLToPath } from 'node:url'
import { productionBuild } from '../../../scripts/size/production-build.ts'
import { serveApp, type ServedApp } from '../../../scripts/walk/serve-app.ts'
import { filesOf } from '../../../scripts/walk/static-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the page with every field for production, and serves it from memory on loopback. */
export async function servePage(): Promise<ServedApp> {
  const files = filesOf(await productionBuild({ root }))
  return serveApp(() => files)
}
