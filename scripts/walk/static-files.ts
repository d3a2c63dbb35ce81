import type { RequestListener } from 'node:http'
import { extname } from 'node:path'
import type { Output } from '../size/production-build.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Answers with the files of a build, from memory. */
export function filesOf(output: readonly Output[]): RequestListener {
  const files = new Map(
    output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source]),
  )
  return ({ url = '/' }, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html'
    const body = files.get(name)
    const type = types[extname(name)] ?? 'application/octet-stream'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body)
  }
}
