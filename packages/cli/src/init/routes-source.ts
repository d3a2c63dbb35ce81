import type { PlannedFile } from './write-files.ts'

interface RoutesOptions {
  readonly typescript: boolean
  /** Returns the specifier by which the file imports another one of its folder. */
  readonly importOf: (name: string) => string
}

const comment = '/** Answers under /api/verification, and at /api/sign-up. */'

/** Returns the routes for Express 4 and 5: errors are passed on by `next`, as version 4 needs. */
export function expressRoutes({ typescript, importOf }: RoutesOptions): string {
  const [type, mark] = typescript ? [', { type Router }', ': Router'] : ['', '']
  return `import { toExpress } from '@otp-kit/server/express'
import express${type} from 'express'
import { signUp } from '${importOf('sign-up')}'
import { verification } from '${importOf('verification')}'

${comment}
export const signUpRoutes${mark} = express
  .Router()
  .use(toExpress(verification))
  .post('/api/sign-up', express.json(), (request, response, next) => {
    signUp(request.body).then(({ status, body }) => response.status(status).json(body), next)
  })
`
}

export function fastifyRoutes({ typescript, importOf }: RoutesOptions): string {
  const [type, mark] = typescript
    ? ["import type { FastifyInstance } from 'fastify'\n", ': FastifyInstance']
    : ['', '']
  return `import { toFastify } from '@otp-kit/server/fastify'
${type}import { signUp } from '${importOf('sign-up')}'
import { verification } from '${importOf('verification')}'

${comment}
export async function signUpRoutes(app${mark}) {
  app.register(toFastify(verification))
  app.post('/api/sign-up', async (request, reply) => {
    const { status, body } = await signUp(request.body)
    return reply.code(status).send(body)
  })
}
`
}

export function honoRoutes({ typescript, importOf }: RoutesOptions): string {
  return `import { toHono } from '@otp-kit/server/hono'
import { Hono } from 'hono'
import { signUp } from '${importOf('sign-up')}'
import { verification } from '${importOf('verification')}'

${comment}
export const signUpRoutes${typescript ? ': Hono' : ''} = new Hono()
  .use(toHono(verification))
  .post('/api/sign-up', async (c) => {
    const { status, body } = await signUp(await c.req.json().catch(() => null))
    return Response.json(body, { status })
  })
`
}

/** Returns a server of its own on Node. */
export function honoServer({ importOf }: Pick<RoutesOptions, 'importOf'>): string {
  return `import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { signUpRoutes } from '${importOf('sign-up-routes')}'

const app = new Hono().route('/', signUpRoutes)
const port = Number(process.env.PORT ?? 3000)

serve({ fetch: app.fetch, hostname: 'localhost', port }, () => {
  console.log(\`Listening on http://localhost:\${port}\`)
})
`
}

/** Returns the route handlers of Next, and a page with the form. */
export function nextFiles({
  typescript,
}: {
  readonly typescript: boolean
}): readonly PlannedFile[] {
  const [scripts, components, mark] = typescript ? ['ts', 'tsx', ': Request'] : ['js', 'jsx', '']
  return [
    {
      path: `app/api/verification/[call]/route.${scripts}`,
      text: `import { toNextHandlers } from '@otp-kit/server/next'
import { verification } from '../../../../lib/verification'

export const { GET, OPTIONS, POST } = toNextHandlers(verification)
`,
    },
    {
      path: `app/api/sign-up/route.${scripts}`,
      text: `import { signUp } from '../../../lib/sign-up'

export async function POST(request${mark}) {
  const { status, body } = await signUp(await request.json().catch(() => null))
  return Response.json(body, { status })
}
`,
    },
    {
      path: `app/sign-up/page.${components}`,
      text: `import { SignUpForm } from './sign-up-form'

export default function Page() {
  return <SignUpForm />
}
`,
    },
  ]
}
