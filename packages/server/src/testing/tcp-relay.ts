import type { Server, Socket } from 'node:net'

/** What a relay does with its connections. */
export type RelayMode =
  /** Passes everything on. */
  | 'open'
  /** Nothing listens, and open connections are cut. */
  | 'refuse'
  /** Cuts a connection when something is sent on it, which the server does not receive. */
  | 'cut'
  /** Passes on what is sent, and cuts the connection instead of passing on the answer. */
  | 'lose-answer'
  /** Keeps connections open and passes nothing on. */
  | 'silent'

/** A TCP relay on loopback in front of a server, which simulates outages. */
export interface TcpRelay {
  readonly port: number
  set(mode: RelayMode): Promise<void>
  stop(): Promise<void>
}

export async function startTcpRelay(target: { readonly port: number }): Promise<TcpRelay> {
  const { connect, createServer } = await import('node:net')
  const sockets = new Set<Socket>()
  let mode: RelayMode = 'open'
  let server: Server | undefined
  let port = 0

  function pair(client: Socket): void {
    const upstream = connect(target.port, '127.0.0.1')
    const end = () => {
      for (const socket of [client, upstream]) {
        socket.destroy()
        sockets.delete(socket)
      }
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', end).on('close', end).setNoDelay()
    }
    client.on('data', (data) => {
      if (mode === 'cut') end()
      else if (mode !== 'silent') upstream.write(data)
    })
    upstream.on('data', (data) => {
      if (mode === 'lose-answer') end()
      else if (mode !== 'silent') client.write(data)
    })
  }

  async function listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      server = createServer(pair).on('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    const address = server!.address()
    if (typeof address === 'object' && address) ({ port } = address)
  }

  async function close(): Promise<void> {
    const closing = server
    server = undefined
    if (closing) {
      await new Promise<void>((resolve) => {
        closing.close(() => resolve())
        drop()
      })
    }
  }

  function drop(): void {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }

  await listen()
  return {
    port,
    async set(next) {
      // What has been swallowed never arrives.
      if (mode === 'silent') drop()
      mode = next
      if (next === 'refuse') await close()
      else if (!server) await listen()
    },
    stop: close,
  }
}
