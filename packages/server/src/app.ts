import { Hono, type Context } from 'hono'
import type { JSONWebKeySet } from 'jose'
import type { Answer, ProblemAnswer } from './answer.ts'
import type { Facts } from './facts.ts'
import {
  addCookie,
  cookiesBlockedFix,
  identifyBrowser,
  isWithoutCookies,
} from './guards/browser.ts'
import { originOf, preflight } from './guards/origin.ts'
import { respond } from './problem.ts'
import { answerPost, toProblem } from './routes/answer-post.ts'
import { check } from './routes/check.ts'
import { config } from './routes/config.ts'
import { send } from './routes/send.ts'
import { status } from './routes/status.ts'
import type { Route, ServerContext } from './server-context.ts'

interface Env {
  readonly Bindings: {
    readonly facts: Facts
    /** Called with the answer, for telemetry. */
    readonly report: (answer: Answer) => void
  }
}

const routes = { '/send': send, '/check': check, '/status': status } satisfies Record<string, Route>

/** Creates the HTTP routes. */
export function createApp(context: ServerContext): Hono<Env> {
  const { settings, now } = context
  const app = new Hono<Env>({ strict: false }).basePath(settings.basePath)
  const reply = ({ env }: Context<Env>, answer: Answer) => {
    env.report(answer)
    return respond(answer, now())
  }

  app.on('OPTIONS', ['/config', ...Object.keys(routes)], (c) =>
    preflight(context, c.req.raw, originOf(c.req.raw, c.env.facts)),
  )

  app.get('/config', (c) => {
    const response = Response.json(config(context))
    if (settings.binding === 'cookie') {
      if (isWithoutCookies(c.req.raw)) {
        context.emitOnce({ type: 'cookies-blocked', fix: cookiesBlockedFix })
      }
      addCookie(response, identifyBrowser(settings, c.req.raw, c.env.facts), c.env.facts)
    }
    return response
  })
  app.all('/config', (c) => reply(c, wrongMethod('GET, OPTIONS')))

  for (const [path, route] of Object.entries(routes)) {
    app.post(path, (c) =>
      answerPost(context, route, c.req.raw, c.env.facts, (answer) => reply(c, answer)),
    )
    app.all(path, (c) => reply(c, wrongMethod('POST, OPTIONS')))
  }

  const { published } = context.proofKeys
  app.get('/jwks', async (c) => (published ? publishKeys(await published) : reply(c, noKeys)))
  app.all('/jwks', (c) => reply(c, wrongMethod('GET')))

  app.notFound((c) => reply(c, notFound(settings.basePath)))
  app.onError((error, c) => reply(c, toProblem(context, error)))
  return app
}

/** The same for everybody, and public (RFC 7517, section 8.5.2). */
function publishKeys(keys: JSONWebKeySet): Response {
  return Response.json(keys, {
    headers: {
      'content-type': 'application/jwk-set+json',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
    },
  })
}

function wrongMethod(allow: string): ProblemAnswer {
  return { status: 'problem', code: 'method_not_allowed', headers: { allow } }
}

const noKeys: ProblemAnswer = {
  status: 'problem',
  code: 'not_found',
  detail: 'Proofs are signed with `secret`, whose keys are not public. Set `proofKey`.',
}

function notFound(basePath: string): ProblemAnswer {
  const detail = `The calls are under \`${basePath}\`: the option \`basePath\` has to be the whole path that the server is mounted at.`
  return { status: 'problem', code: 'not_found', detail }
}
