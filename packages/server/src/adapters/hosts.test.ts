import { createServer as createHttp, type Server } from 'node:http'
import { connect as connectHttp2, createServer as createHttp2, type Http2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { toNodeHandler, type NodeHandlerOptions } from './node.ts'

const open: (Server | Http2Server)[] = []
afterEach(() => open.splice(0).map((server) => server.close()))

const echo = {
  basePath: '',
  fetch: async (request: Request) => {
    const { method, url } = request
    const body = await request.text()
    return Response.json({ method, url, body, type: request.headers.get('content-type') })
  },
}

async function listening(server: Server | Http2Server): Promise<number> {
  open.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  return (server.address() as AddressInfo).port
}

test('an `address` option that throws is a 500, and the process goes on', async () => {
  let failing = true
  const options: NodeHandlerOptions = {
    address() {
      if (failing) throw new Error('no such header')
      return '192.0.2.1'
    },
  }
  const port = await listening(createHttp(toNodeHandler(echo, options)))
  const call = () => fetch(`http://127.0.0.1:${port}/`)
  expect((await call()).status).toBe(500)
  failing = false
  expect((await call()).status).toBe(200)
})

test('HTTP/2 is answered like HTTP/1.1', async () => {
  const handle = toNodeHandler(echo)
  const server = createHttp2((request, response) =>
    Reflect.apply(handle, null, [request, response]),
  )
  const port = await listening(server)
  const session = connectHttp2(`http://127.0.0.1:${port}`)
  const reply = await new Promise<{ status: unknown; text: string }>((resolve, reject) => {
    const stream = session.request({
      ':method': 'POST',
      ':path': '/send?x=1',
      'content-type': 'application/json',
    })
    let status: unknown
    let text = ''
    stream.on('response', (headers) => {
      status = headers[':status']
    })
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    stream.on('end', () => resolve({ status, text })).on('error', reject)
    stream.end('{"a":1}')
  })
  session.close()
  expect(reply.status).toBe(200)
  expect(JSON.parse(reply.text)).toEqual({
    method: 'POST',
    url: `http://127.0.0.1:${port}/send?x=1`,
    body: '{"a":1}',
    type: 'application/json',
  })
})
