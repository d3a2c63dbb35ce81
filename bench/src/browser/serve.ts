import { fileURLToPath } from 'node:url'
import { productionBuild } from '../../../scripts/size/production-build.ts'
import { serveApp, type ServedApp } from '../../../scripts/walk/serve-app.ts'
import { filesOf } from '../../../scripts/walk/static-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The page with every field on it, built for production and served from memory on the loopback interface. */
export async function servePage(): Promise<ServedApp> {
  const files = filesOf(await productionBuild({ root }))
  return serveApp(() => files)
}
