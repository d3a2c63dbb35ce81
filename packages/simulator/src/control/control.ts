import { Hono } from 'hono'
import type { Simulator } from '../simulator.ts'
import { addClock } from './clock-routes.ts'
import { addInbox } from './inbox-routes.ts'
import { addStream } from './stream.ts'
import { addWorld } from './world-routes.ts'

/** The simulator over HTTP, for its page and for tests that run in another process. */
export function createControl(simulator: Simulator): Hono {
  const { exchanges, webhooks } = simulator
  const control = new Hono()

  control.onError((error, context) => {
    if (error instanceof TypeError || error instanceof RangeError) {
      return context.json({ error: error.message }, 400)
    }
    throw error
  })
  addClock(control, simulator)
  addInbox(control, simulator)
  addWorld(control, simulator)
  addStream(control, simulator)
  control.get('/exchanges', (context) => context.json({ exchanges: exchanges.list() }))
  control.get('/exchanges/:id', (context) => {
    const exchange = exchanges.get(context.req.param('id'))
    return exchange
      ? context.json(exchange)
      : context.json({ error: 'No such exchange is kept.' }, 404)
  })
  control.get('/webhooks', (context) => context.json({ deliveries: webhooks.deliveries() }))
  return control
}
