import { join } from 'node:path'
import type { Framework, Project } from './project.ts'

/** A file to write; `path` is relative to the project. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** What `init` generates for a framework. */
export interface Setup {
  /** The path of the proxy, without its extension. */
  readonly server: string
  readonly route: GeneratedFile | undefined
  /** Whether the framework knows the address of the socket's peer. Otherwise a header has to tell the client's. */
  readonly hasSocket: boolean
  /** Whether its build loads the module of the proxy, where no secret is. */
  readonly lazy: boolean
  readonly envFile: string
  /** The remaining steps for the user. */
  readonly steps: readonly string[]
}

/** Returns the extension of a module. */
function extensionOf({ typescript, modules }: Project): string {
  if (typescript) return '.ts'
  return modules ? '.js' : '.mjs'
}

/** Returns the specifier to import a module by: TypeScript has `.js` for its `.ts` files. */
function importOf(project: Project, name: string): string {
  return project.typescript ? `./${name}.js` : `./${name}${extensionOf(project)}`
}

function express(project: Project): Setup {
  const folder = project.hasSrc ? 'src' : ''
  const types = project.typescript
    ? { import: "import type { RequestHandler } from 'express'\n", mark: ': RequestHandler' }
    : { import: '', mark: '' }
  const path = join(folder, `verification-route${extensionOf(project)}`)
  return {
    server: join(folder, 'verification'),
    hasSocket: true,
    lazy: false,
    envFile: '.env',
    route: {
      path,
      text: `import { toExpress } from '@otp-kit/server/express'
${types.import}import { verification } from '${importOf(project, 'verification')}'

/** Answers under /api/verification, and passes every other path on. */
export const verificationRoute${types.mark} = toExpress(verification)
`,
    },
    steps: [
      `Mount the route from ${path}: app.use(verificationRoute).`,
      'Load .env when the server starts: node --env-file=.env, or dotenv.',
    ],
  }
}

function fastify(project: Project): Setup {
  const folder = project.hasSrc ? 'src' : ''
  const path = join(folder, `verification-route${extensionOf(project)}`)
  return {
    server: join(folder, 'verification'),
    hasSocket: true,
    lazy: false,
    envFile: '.env',
    route: {
      path,
      text: `import { toFastify } from '@otp-kit/server/fastify'
import { verification } from '${importOf(project, 'verification')}'

/** Answers under /api/verification. */
export const verificationRoute = toFastify(verification)
`,
    },
    steps: [
      `Mount the route from ${path}: app.register(verificationRoute).`,
      'Load .env when the server starts: node --env-file=.env, or dotenv.',
    ],
  }
}

function hono(project: Project): Setup {
  const folder = project.hasSrc ? 'src' : ''
  const path = join(folder, `verification-route${extensionOf(project)}`)
  const text = `import { toHono } from '@otp-kit/server/hono'
import { Hono } from 'hono'
import { verification } from '${importOf(project, 'verification')}'

/** Answers under /api/verification. */
export const verificationRoute = new Hono().use(toHono(verification))
`
  return {
    server: join(folder, 'verification'),
    hasSocket: project.dependencies.has('@hono/node-server'),
    lazy: false,
    envFile: '.env',
    route: { path, text },
    steps: [
      `Mount the route from ${path}: app.route('/', verificationRoute).`,
      'Load .env when the server starts: node --env-file=.env, or dotenv.',
    ],
  }
}

function next(project: Project): Setup {
  const root = project.hasSrc ? 'src' : ''
  const file = `route${project.typescript ? '.ts' : '.js'}`
  return {
    server: join(root, 'lib', 'verification'),
    hasSocket: false,
    lazy: true,
    envFile: '.env.local',
    route: {
      path: join(root, 'app', 'api', 'verification', '[call]', file),
      text: `import { toNextHandlers } from '@otp-kit/server/next'
import { verification } from '../../../../lib/verification'

export const { GET, OPTIONS, POST } = toNextHandlers(verification)
`,
    },
    steps: [],
  }
}

const setups: Readonly<Record<Framework, (project: Project) => Setup>> = {
  express,
  fastify,
  hono,
  next,
}

export function setupFor(framework: Framework, project: Project): Setup {
  return setups[framework](project)
}

/** Returns the extension of the proxy's file. Next resolves `.js` as a module in every project. */
export function serverExtension(framework: Framework, project: Project): string {
  if (framework === 'next') return project.typescript ? '.ts' : '.js'
  return extensionOf(project)
}
