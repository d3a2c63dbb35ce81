import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { startSignUp } from './start.ts'

async function listening(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : port }
}

it('releases its port where another one is taken', async () => {
  const taken = await listening(0)
  onTestFinished(() => void taken.server.close())
  const free = await listening(0)
  free.server.close()
  await once(free.server, 'close')

  let closed = 0
  const start = startSignUp({
    pages: () => ({ handle: () => {}, close: async () => void (closed += 1) }),
    port: free.port,
    simulatorPort: taken.port,
    environment: {},
  })
  await expect(start).rejects.toMatchObject({ code: 'EADDRINUSE' })
  expect(closed).toBe(1)
  const again = await listening(free.port)
  again.server.close()
})
