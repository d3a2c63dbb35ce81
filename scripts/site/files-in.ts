import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Answers with the files in a folder, as any host of static files does. */
export function filesIn(folder: string): RequestListener {
  return async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    // Browsers ask for it on their own.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end()
    const name = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname))
    const body = await readFile(join(folder, name)).catch(() => undefined)
    const type = types[extname(name)] ?? 'application/octet-stream'
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body)
  }
}
