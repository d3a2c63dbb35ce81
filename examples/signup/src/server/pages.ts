import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

export interface Pages {
  handle(request: IncomingMessage, response: ServerResponse): void
  close(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Returns the page from its sources. It reloads on changes, by the server that serves it. */
export async function pagesFromSource(server: Server): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root,
    appType: 'spa',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: { server } },
  })
  return {
    handle: (request, response) => vite.middlewares(request, response),
    close: () => vite.close(),
  }
}

/** Returns the page that vite has built into `folder`. */
export function pagesFromBuild(folder: string): Pages {
  const app = new Hono()
  app.use(secureHeaders())
  app.use(serveStatic({ root: folder }))
  const listener = getRequestListener(app.fetch)
  return {
    handle: (request, response) => void listener(request, response),
    close: () => Promise.resolve(),
  }
}
