import { build, type InlineConfig, type Rolldown } from 'vite'

export type Output = Rolldown.RolldownOutput['output'][number]

/** Builds an app for production, as vite does it by default, and returns its files without writing them. */
export async function productionBuild(config: InlineConfig): Promise<readonly Output[]> {
  // vite sets it to production for the whole process, in which a simulator then refuses to start.
  const { NODE_ENV } = process.env
  try {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      ...config,
      build: { write: false, reportCompressedSize: false, ...config.build },
    })
    return [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}

export interface AppOptions {
  /** Packages that are left out. */
  readonly external: RegExp
  /** The folder whose packages are found. @default the repository's */
  readonly root?: string
}

/** Builds an app of one module. What the module exports counts as used. */
export function buildApp(
  module: string,
  { external, root = process.cwd() }: AppOptions,
): Promise<readonly Output[]> {
  const input = '\0app'
  return productionBuild({
    root,
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === input ? input : undefined),
        load: (id) => (id === input ? module : undefined),
      },
    ],
    build: {
      rolldownOptions: {
        input,
        external,
        // Later loads may import from the entry, as in an app, whose entry has no exports to keep as they are.
        preserveEntrySignatures: 'allow-extension',
      },
    },
  })
}
