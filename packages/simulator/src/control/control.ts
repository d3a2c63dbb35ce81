import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Simulator } from '../simulator.ts'
import { addClock } from './clock-routes.ts'
import { addInbox } from './inbox-routes.ts'
import { addStream } from './stream.ts'
import { addWorld } from './world-routes.ts'

const jsonOnly = createMiddleware(async (context, next) => {
  const type = context.req.header('content-type')
  if (type === undefined || /^application\/json(?:\s*;|$)/i.test(type.trim())) return next()
  const error = `The body has the type "${type}". Send JSON, with the header Content-Type: application/json.`
  return context.json({ error }, 415)
})

/** Returns the methods that some route has for a path. */
function methodsFor({ routes }: Hono, path: string): readonly string[] {
  return routes
    .filter((route) => new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`).test(path))
    .map(({ method }) => method)
}

/** The simulator over HTTP, for its page and for tests that run in another process. */
export function createControl(simulator: Simulator): Hono {
  const { exchanges, webhooks } = simulator
  const routes = new Hono()
  addClock(routes, simulator)
  addInbox(routes, simulator)
  addWorld(routes, simulator)
  addStream(routes, simulator)
  routes.get('/exchanges', (context) => context.json({ exchanges: exchanges.list() }))
  routes.get('/exchanges/:id', (context) => {
    const exchange = exchanges.get(context.req.param('id'))
    return exchange
      ? context.json(exchange)
      : context.json({ error: 'No such exchange is kept.' }, 404)
  })
  routes.get('/webhooks', (context) => context.json({ deliveries: webhooks.deliveries() }))

  const control = new Hono()
  control.onError((error, context) => {
    if (error instanceof TypeError || error instanceof RangeError) {
      return context.json({ error: error.message }, 400)
    }
    throw error
  })
  control.use(jsonOnly)
  control.route('/', routes)
  control.all('*', (context) => {
    const { method, path } = context.req
    const methods = methodsFor(routes, path.replace('/_simulator', ''))
    if (methods.length === 0) {
      return context.json({ error: `There is nothing at ${path}.` }, 404)
    }
    const allow = methods.join(', ')
    const error = `${path} does not answer ${method}. It answers ${allow}.`
    return context.json({ error }, 405, { Allow: allow })
  })
  return control
}
