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

export interface ModuleOptions {
  /** Packages that are left out. */
  readonly external: RegExp
  /** The folder whose packages are found. @default the repository's */
  readonly root?: string
}

/** Builds an app of one module, whose exports are kept. */
export function buildModule(
  source: string,
  { external, root = process.cwd() }: ModuleOptions,
): Promise<readonly Output[]> {
  const entry = '\0app'
  return productionBuild({
    root,
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      rolldownOptions: { input: entry, external, preserveEntrySignatures: 'strict' },
    },
  })
}
