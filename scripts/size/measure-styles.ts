import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { presetBudget, stylesheetBudget } from './apps.ts'
import { buildApp } from './production-build.ts'

/** A stylesheet that an app imports; sizes in bytes, gzipped. */
export interface StyleSize {
  /** As it is imported. */
  readonly name: string
  readonly bytes: number
  /** kB (1000 bytes) */
  readonly budget: number
}

const packageName = '@otp-kit/react'

/** The stylesheets that the package exports: the one for all, and each preset's. */
export async function measureStyles(): Promise<readonly StyleSize[]> {
  const manifest: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
    await readFile(join('packages', 'react', 'package.json'), 'utf8'),
  )
  const sizes: StyleSize[] = []
  for (const subpath of Object.keys(manifest.exports)) {
    if (!subpath.endsWith('.css')) continue
    const name = packageName + subpath.slice(1)
    const budget = subpath.startsWith('./presets/') ? presetBudget : stylesheetBudget
    sizes.push({ name, bytes: await builtStylesheet(name), budget })
  }
  return sizes
}

async function builtStylesheet(name: string): Promise<number> {
  const output = await buildApp(`import '${name}'`, { external: /^$/ })
  const css = output.find(({ fileName }) => fileName.endsWith('.css'))
  if (css?.type !== 'asset') throw new Error(`${name} was built to nothing.`)
  return gzipSync(css.source).length
}
