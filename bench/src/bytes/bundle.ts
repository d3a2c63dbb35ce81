import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { InlineConfig, Rolldown } from 'vite'

type Output = Rolldown.RolldownOutput['output'][number]

/** A production build of this package's folder, minified and held in memory. */
export async function bundle(config: InlineConfig): Promise<readonly Output[]> {
  const built = await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    ...config,
    build: { write: false, modulePreload: false, reportCompressedSize: false, ...config.build },
  })
  const output: Output[] = []
  for (const result of [built].flat()) if ('output' in result) output.push(...result.output)
  return output
}
