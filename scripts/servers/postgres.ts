import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installFromDebian } from '../browsers/debian.ts'
import { findExecutable } from '../browsers/executable.ts'
import { freePort } from '../outside/free-port.ts'
import { runServer, type RunningServer, temporaryFolder } from './run-server.ts'

// Debian has one folder of programs for each version, and none of them on the PATH.
const versions = '/usr/lib/postgresql'

function installedPostgres(): string | undefined {
  const folders = existsSync(versions) ? readdirSync(versions) : []
  const paths = folders
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, 'bin/initdb'))
  return findExecutable({ variable: 'POSTGRES_INITDB_PATH', names: ['initdb'], paths })
}

/** Returns the path of `initdb`, which is installed from Debian where there is none. @throws Error that says what to install */
function provideInitdb(): string {
  const found = installedPostgres()
  if (found) return found
  process.stderr.write('No PostgreSQL found: installing one for the tests.\n')
  const installed = installFromDebian('postgresql') ? installedPostgres() : undefined
  if (installed) return installed
  throw new Error(
    'The tests of the PostgreSQL store need PostgreSQL: install it, or set POSTGRES_INITDB_PATH to its `initdb`.',
  )
}

/** PostgreSQL refuses to run as root, so root runs it as another user. */
async function unprivilegedUser(): Promise<
  { readonly uid: number; readonly gid: number } | undefined
> {
  if (process.getuid?.() !== 0) return undefined
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found = ['postgres', 'nobody'].flatMap(
    (name) => users.find(([each]) => each === name) ?? [],
  )
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** Starts PostgreSQL on loopback, with a user `postgres` that needs no password. */
export async function startPostgres(given?: { readonly port: number }): Promise<RunningServer> {
  const initdb = provideInitdb()
  const user = await unprivilegedUser()
  const folder = await temporaryFolder('postgres')
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder }
  execFileSync(
    initdb,
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync'],
    options,
  )
  const port = given?.port ?? (await freePort())
  const settings = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
  ]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const command = join(initdb, '..', 'postgres')
  return runServer(
    { name: 'PostgreSQL', command, args, options, ready: /ready to accept connections/ },
    port,
    folder,
  )
}
