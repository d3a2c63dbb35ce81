import { join } from 'node:path'
import type { Framework, Project } from './project.ts'
import { expressRoutes, fastifyRoutes, honoRoutes, honoServer, nextFiles } from './routes-source.ts'
import type { PlannedFile } from './write-files.ts'

/** What `init` generates for a framework, beside proxy, sign-up and form. */
export interface Setup {
  /** The folder of the proxy and of what handles the sign-up. */
  readonly folder: string
  /** The extension of modules in it. */
  readonly extension: string
  /** Returns the specifier by which a file in `folder` imports another one. */
  readonly importOf: (name: string) => string
  /** The path of the form, without its extension. */
  readonly form: string
  /** The files that mount proxy and sign-up in the framework. */
  readonly files: readonly PlannedFile[]
  /** Whether the framework knows the address of the socket's peer. Otherwise a header has to contain the client's. */
  readonly hasSocket: boolean
  /** Whether its build loads the module of the proxy, where no secret is. */
  readonly lazy: boolean
  readonly envFile: string
  /** The packages that its files import, beside those of otp-kit. */
  readonly packages: readonly string[]
  /** The remaining steps for the user. */
  readonly steps: readonly string[]
}

type Modules = Pick<Setup, 'folder' | 'extension' | 'importOf'>

/** Modules that Node loads: TypeScript imports its `.ts` files by `.js`. */
function nodeModules({ typescript, modules }: Project, folder: string): Modules {
  const scripts = modules ? '.js' : '.mjs'
  return {
    folder,
    extension: typescript ? '.ts' : scripts,
    importOf: (name) => `./${name}${typescript ? '.js' : scripts}`,
  }
}

type RoutesSource = (options: {
  readonly typescript: boolean
  readonly importOf: (name: string) => string
}) => string

/** A setup whose routes are mounted by one call in the user's app. */
function mounted(
  project: Project,
  source: RoutesSource,
  more: { readonly mount: string; readonly hasSocket?: boolean },
): Setup {
  const modules = nodeModules(project, project.source)
  const path = join(modules.folder, `sign-up-routes${modules.extension}`)
  return {
    ...modules,
    form: join(project.source, 'sign-up-form'),
    files: [{ path, text: source({ ...project, ...modules }) }],
    hasSocket: more.hasSocket ?? true,
    lazy: false,
    envFile: '.env',
    packages: [],
    steps: [
      `Mount the routes of ${path} in your app: ${more.mount}`,
      'Load .env when the server starts: node --env-file=.env, or dotenv.',
    ],
  }
}

function next(project: Project): Setup {
  const { typescript, aboveApp } = project
  return {
    folder: join(aboveApp, 'lib'),
    // Next resolves `.js` as a module in every project.
    extension: typescript ? '.ts' : '.js',
    importOf: (name) => `./${name}`,
    form: join(aboveApp, 'app', 'sign-up', 'sign-up-form'),
    files: nextFiles({ typescript }).map(({ path, text }) => ({
      path: join(aboveApp, path),
      text,
    })),
    hasSocket: false,
    lazy: true,
    envFile: '.env.local',
    packages: [],
    steps: [],
  }
}

/** A server of its own beside a page that has none. */
function vite(project: Project): Setup {
  const { typescript, source } = project
  const modules = nodeModules(project, 'server')
  const main = join('server', `main${modules.extension}`)
  const at = (name: string) => join('server', `${name}${modules.extension}`)
  return {
    ...modules,
    form: join(source, 'sign-up-form'),
    files: [
      { path: at('sign-up-routes'), text: honoRoutes({ ...project, ...modules }) },
      { path: main, text: honoServer(modules) },
    ],
    hasSocket: true,
    lazy: false,
    envFile: '.env',
    packages: ['hono', '@hono/node-server', ...(typescript ? ['tsx'] : [])],
    steps: [`Start the server: ${typescript ? 'npx tsx' : 'node'} --env-file=.env ${main}`],
  }
}

const setups: Readonly<Record<Framework, (project: Project) => Setup>> = {
  express: (project) => mounted(project, expressRoutes, { mount: 'app.use(signUpRoutes)' }),
  fastify: (project) => mounted(project, fastifyRoutes, { mount: 'app.register(signUpRoutes)' }),
  hono: (project) =>
    mounted(project, honoRoutes, {
      mount: "app.route('/', signUpRoutes)",
      hasSocket: project.dependencies.has('@hono/node-server'),
    }),
  next,
  vite,
}

export function setupFor(framework: Framework, project: Project): Setup {
  return setups[framework](project)
}
