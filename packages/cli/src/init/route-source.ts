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
  /** Whether the client's address is in a header, because the framework has no access to the socket. */
  readonly addressHeader: boolean
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
    addressHeader: false,
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
  const types = project.typescript
    ? {
        import: "import type { FastifyInstance } from 'fastify'\n",
        app: 'app: FastifyInstance',
        done: ': Promise<void>',
      }
    : { import: '', app: 'app', done: '' }
  const path = join(folder, `verification-route${extensionOf(project)}`)
  return {
    server: join(folder, 'verification'),
    addressHeader: false,
    envFile: '.env',
    route: {
      path,
      text: `import { toNodeHandler } from '@otp-kit/server/node'
${types.import}import { verification } from '${importOf(project, 'verification')}'

const handle = toNodeHandler(verification)

/** Answers under /api/verification. */
export async function verificationRoute(${types.app})${types.done} {
  // The proxy reads and limits the bodies of its own routes.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.all('/api/verification/*', (request, reply) => {
    reply.hijack()
    handle(request.raw, reply.raw)
  })
}
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
  const onNode = project.dependencies.has('@hono/node-server')
  const node = project.typescript ? "import type { HttpBindings } from '@hono/node-server'\n" : ''
  const generic = project.typescript ? '<{ Bindings: HttpBindings }>' : ''
  const text = onNode
    ? `${node}import { Hono } from 'hono'
import { verification } from '${importOf(project, 'verification')}'

/** Answers under /api/verification. */
export const verificationRoute = new Hono${generic}().all('/api/verification/*', (context) =>
  verification.fetch(context.req.raw, { address: context.env.incoming.socket.remoteAddress }),
)
`
    : `import { Hono } from 'hono'
import { verification } from '${importOf(project, 'verification')}'

/** Answers under /api/verification. */
export const verificationRoute = new Hono().all('/api/verification/*', (context) =>
  verification.fetch(context.req.raw),
)
`
  return {
    server: join(folder, 'verification'),
    addressHeader: !onNode,
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
  const types = project.typescript
    ? { request: '(request: Request): Promise<Response>' }
    : { request: '(request)' }
  const server = join(root, 'lib', 'verification')
  return {
    server,
    addressHeader: true,
    envFile: '.env.local',
    route: {
      path: join(
        root,
        'app',
        'api',
        'verification',
        '[call]',
        `route${project.typescript ? '.ts' : '.js'}`,
      ),
      text: `import { verification } from '../../../../lib/verification'

const handle = ${types.request} => verification.fetch(request)

export { handle as GET, handle as OPTIONS, handle as POST }
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
