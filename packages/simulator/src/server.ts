import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { checkoutPage } from './checkout/page.ts'
import { createControl } from './control/control.ts'
import { ConnectionLost } from './provider.ts'
import { refusal } from './host-guard.ts'
import { inboxPage } from './inbox/page.ts'
import { pageScript } from './inbox/page-script.ts'
import { pageStyle } from './inbox/page-style.ts'
import { createSimulator, type Simulator } from './simulator.ts'
import type { SimulatorOptions } from './simulator-options.ts'

export interface SimulatorServerOptions extends SimulatorOptions {
  /** One that exists already; the options of a new one are not looked at then. */
  readonly simulator?: Simulator | undefined
  /** @default 0, any free one */
  readonly port?: number | undefined
  /** Another interface than loopback, which others on the network may reach. @default '127.0.0.1' */
  readonly host?: string | undefined
  /** Names by which the simulator may be asked, beside loopback and addresses. @default [] */
  readonly allowedHosts?: readonly string[] | undefined
}

export interface SimulatorServer {
  /** Where the inbox page is, and Didit's paths; without a slash at its end. */
  readonly url: string
  readonly simulator: Simulator
  /** Ends every connection too, streams included. */
  readonly close: () => Promise<void>
}

const pageHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** A page with one form, which posts to itself. */
const formHeaders = {
  ...pageHeaders,
  'Content-Security-Policy': pageHeaders['Content-Security-Policy'].replace(
    "form-action 'none'",
    "form-action 'self'",
  ),
  // A form posts without its origin (`Origin: null`) where no referrer may be sent at all, and would be refused.
  'Referrer-Policy': 'same-origin',
}

/** More than any provider's body, and less than what a mistake could fill memory with. */
const maxBodyBytes = 1024 * 1024

/** The simulator's whole site, for a server of one's own. */
function createSite(
  simulator: Simulator,
  rules: Parameters<typeof refusal>[1],
): Hono<{ Bindings: HttpBindings }> {
  const site = new Hono<{ Bindings: HttpBindings }>()

  site.use(async (context, next) => {
    const why = refusal(context.req.raw, rules)
    if (why) return context.json({ error: why }, 403)
    await next()
  })
  site.on(
    ['POST', 'PATCH', 'PUT'],
    '*',
    bodyLimit({
      maxSize: maxBodyBytes,
      // What is left of the body is not read, so nothing more can come over this connection.
      onError: (context) =>
        context.json({ error: 'The body is larger than a megabyte.' }, 413, {
          Connection: 'close',
        }),
    }),
  )
  site.get('/', (context) => context.html(inboxPage(), 200, pageHeaders))
  site.get('/_simulator/page.css', (context) =>
    context.body(pageStyle, 200, { ...pageHeaders, 'Content-Type': 'text/css; charset=utf-8' }),
  )
  site.get('/_simulator/page.js', (context) =>
    context.body(pageScript, 200, {
      ...pageHeaders,
      'Content-Type': 'text/javascript; charset=utf-8',
    }),
  )
  site.get('/_simulator/checkout/:id', (context) => {
    const checkout = simulator.checkouts.get(context.req.param('id'))
    return checkout ? context.html(checkoutPage(checkout), 200, formHeaders) : context.notFound()
  })
  site.post('/_simulator/checkout/:id', (context) => {
    const checkout = simulator.checkouts.pay(context.req.param('id'))
    return checkout ? context.html(checkoutPage(checkout), 200, formHeaders) : context.notFound()
  })
  site.route('/_simulator', createControl(simulator))
  site.all('*', async (context) => {
    try {
      return await simulator.fetch(context.req.raw)
    } catch (error) {
      const gaveUp = error instanceof DOMException && error.name === 'AbortError'
      if (!(error instanceof ConnectionLost) && !gaveUp) throw error
      context.env.outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    }
  })
  return site
}

function listen(server: ReturnType<typeof createAdaptorServer>, port: number, host: string) {
  return new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const cure =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Stop what listens there, or name another \`port\`; 0 takes any free one.`
          : `The simulator cannot listen on ${host}, port ${port}.`
      reject(Object.assign(new Error(cure, { cause: error }), { code: error.code }))
    })
    server.listen(port, host, () => {
      const address = server.address()
      if (address === null || typeof address === 'string')
        reject(new Error('No port to listen on.'))
      else resolve(address)
    })
  })
}

/** Starts the simulator on a port, with its inbox page at `/`. @throws Error in production, or with the code `EADDRINUSE`. */
export async function startSimulator(
  options: SimulatorServerOptions = {},
): Promise<SimulatorServer> {
  const { port = 0, host = '127.0.0.1', allowedHosts = [], simulator: given, ...rest } = options
  const simulator = given ?? createSimulator(rest)
  const site = createSite(simulator, {
    open: options.host !== undefined,
    allowedHosts: allowedHosts.map((name) => name.toLowerCase()),
  })
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false })
  const address = await listen(server, port, host)
  const named = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const hostname = named.includes(':') ? `[${named}]` : named

  return {
    url: `http://${hostname}:${address.port}`,
    simulator,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        // Streams to open pages never end by themselves.
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
