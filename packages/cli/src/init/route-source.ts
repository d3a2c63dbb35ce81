import { join } from 'node:path'
import type { Framework, Project } from './project.ts'

/** A file to write, by its path within the project. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** What a framework needs beside the proxy itself. */
export interface Setup {
  /** Where the proxy is written, without its ending. */
  readonly server: string
  readonly route: GeneratedFile | undefined
  /** Whether no socket is seen, so that the client's address comes in a header. */
  readonly addressHeader: boolean
  /** Where its environment is read from. */
  readonly envFile: string
  /** What is left to the person, one step a line. */
  readonly steps: readonly string[]
}

/** The ending of a module there. */
function endingOf({ typescript, modules }: Project): string {
  if (typescript) return '.ts'
  return modules ? '.js' : '.mjs'
}

/** How a module is imported: TypeScript names no ending where a bundler resolves it, Node always does. */
function importOf(project: Project, name: string): string {
  return project.typescript ? `./${name}.js` : `./${name}${endingOf(project)}`
}

function express(project: Project): Setup {
  const folder = project.hasSrc ? 'src' : ''
  const types = project.typescript
    ? { import: "import type { RequestHandler } from 'express'\n", mark: ': RequestHandler' }
    : { import: '', mark: '' }
  const path = join(folder, `verification-route${endingOf(project)}`)
  return {
    server: join(folder, 'verification'),
    addressHeader: false,
    envFile: '.env',
    route: {
      path,
      text: `import { toExpress } from '@otp-kit/server/express'
${types.import}import { verification } from '${importOf(project, 'verification')}'

/** Answers under /api/verification, and leaves every other path to the next one. */
export const verificationRoute${types.mark} = toExpress(verification)
`,
    },
    steps: [
      `Mount it: app.use(verificationRoute), which ${path} exports.`,
      'Load .env before it: node --env-file=.env, or dotenv.',
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
  const path = join(folder, `verification-route${endingOf(project)}`)
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
  // Bodies stay unread here alone: the proxy reads them, and caps them, by itself.
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
      `Mount it: app.register(verificationRoute), which ${path} exports.`,
      'Load .env before it: node --env-file=.env, or dotenv.',
    ],
  }
}

function hono(project: Project): Setup {
  const folder = project.hasSrc ? 'src' : ''
  const path = join(folder, `verification-route${endingOf(project)}`)
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
      `Mount it: app.route('/', verificationRoute), which ${path} exports.`,
      'Load .env before it: node --env-file=.env, or dotenv.',
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

/** What `init` writes for a framework. */
export function setupFor(framework: Framework, project: Project): Setup {
  return setups[framework](project)
}

/** The ending of the proxy's own file: Next resolves `.js` as a module in any project. */
export function serverEnding(framework: Framework, project: Project): string {
  if (framework === 'next') return project.typescript ? '.ts' : '.js'
  return endingOf(project)
}
