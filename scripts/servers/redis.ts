import { installFromDebian } from '../browsers/debian.ts'
import { findExecutable } from '../browsers/executable.ts'
import { freePort } from '../outside/free-port.ts'
import { runServer, type RunningServer, temporaryFolder } from './run-server.ts'

function installedRedis(): string | undefined {
  return findExecutable({ variable: 'REDIS_SERVER_PATH', names: ['redis-server', 'valkey-server'] })
}

/** Returns the path of Redis, which is installed from Debian where there is none. @throws Error that says what to install */
function provideRedis(): string {
  const found = installedRedis()
  if (found) return found
  process.stderr.write('No Redis found: installing one for the tests.\n')
  const installed = installFromDebian('redis-server') ? installedRedis() : undefined
  if (installed) return installed
  throw new Error(
    'The tests of the Redis store need redis-server: install it, or set REDIS_SERVER_PATH to it.',
  )
}

export interface RedisServerOptions {
  /** The same port again, after a stop. @default a free one */
  readonly port?: number
  /** Whether it is a cluster of one node. @default false */
  readonly cluster?: boolean
}

/** Starts Redis on loopback. It writes nothing to the disk. */
export async function startRedis({
  port,
  cluster = false,
}: RedisServerOptions = {}): Promise<RunningServer> {
  const command = provideRedis()
  const folder = await temporaryFolder('redis')
  const chosen = port ?? (await freePort())
  const settings = {
    port: String(chosen),
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'no',
    ...(cluster
      ? {
          'cluster-enabled': 'yes',
          'cluster-port': String(await freePort()),
          'cluster-announce-ip': '127.0.0.1',
        }
      : {}),
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  return runServer(
    { name: 'Redis', command, args, ready: /ready to accept connections/i },
    chosen,
    folder,
  )
}
