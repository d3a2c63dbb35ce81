import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { productionBuild } from '../size/production-build.ts'
import { sourceConditions } from '../source-conditions.ts'
import { serveApp, type ServedApp } from '../walk/serve-app.ts'
import { filesOf } from '../walk/static-files.ts'

/** Builds the page that shows one state of the flow, and serves it. */
export async function servePage(): Promise<ServedApp> {
  const files = await productionBuild({
    root: join(import.meta.dirname, 'page'),
    plugins: [react()],
    resolve: { conditions: sourceConditions },
    // A simulator does not start in production.
    define: { 'process.env.NODE_ENV': JSON.stringify('development') },
  })
  return serveApp(() => filesOf(files))
}
