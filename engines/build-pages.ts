import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import signUp from '../examples/signup/vite.config.ts'

/** Builds the sign-up page, and the page of the fields under `fields/`, for production. Returns their folder. */
export async function buildPages(): Promise<string> {
  // Vite sets NODE_ENV to production. The workers would inherit it, and the simulator would not start.
  const { NODE_ENV = 'test' } = process.env
  const folder = join(import.meta.dirname, 'dist')
  const common: InlineConfig = { ...signUp, configFile: false, logLevel: 'error', base: './' }
  await rm(folder, { recursive: true, force: true })
  await build({
    ...common,
    root: join(import.meta.dirname, '../examples/signup'),
    build: { outDir: folder },
  })
  await build({
    ...common,
    root: join(import.meta.dirname, 'page'),
    build: { outDir: join(folder, 'fields') },
  })
  process.env['NODE_ENV'] = NODE_ENV
  return folder
}
