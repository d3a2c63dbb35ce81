import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { startSimulator } from '@otp-kit/simulator/server'
import { createServer, loadConfigFromFile } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { formOf, verificationOver, verify } from '../fixtures/browser.ts'
import { portOf } from '../fixtures/port-of.ts'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const simulator = await startSimulator({ port: 0 })
const environment = parseEnv(await readFile(pathOf('./development.env'), 'utf8'))

beforeAll(() => {
  const ports = { DIDIT_BASE_URL: simulator.url, PORT: '0' }
  for (const [name, value] of Object.entries({ ...environment, ...ports })) vi.stubEnv(name, value)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await simulator.close()
})

/** Vite's development server, with its proxy to the port that the backend has got. */
async function startVite(backend: string) {
  const configFile = pathOf('./vite.config.ts')
  const env = { command: 'serve', mode: 'development' } as const
  const { config } = (await loadConfigFromFile(env, configFile))!
  const proxied = Object.keys(config.server?.proxy ?? {}).map((path) => [path, backend])
  const server = { port: 0, proxy: Object.fromEntries(proxied), ws: false as const, watch: null }
  // No page is opened, for which it would bundle dependencies.
  const optimizeDeps = { noDiscovery: true }
  const root = pathOf('.')
  const vite = await createServer({ configFile, root, server, optimizeDeps, logLevel: 'silent' })
  await vite.listen()
  return { url: vite.resolvedUrls!.local[0]!, close: () => vite.close() }
}

test('a number is verified through Vite, and the form is accepted', async () => {
  const { server } = await import('./server.ts')
  if (!server.listening) await once(server, 'listening')
  const vite = await startVite(`http://localhost:${portOf(server)}`)
  try {
    const overVite = (request: Request) => {
      const { pathname } = new URL(request.url)
      const headers = new Headers(request.headers)
      headers.set('origin', environment['VERIFICATION_ORIGIN']!)
      return fetch(new Request(new URL(pathname, vite.url), new Request(request, { headers })))
    }
    const to = '+12025550199'
    const code = () => simulator.simulator.inbox.latest(to)?.code
    const body = new URLSearchParams(
      formOf('Ada', await verify(verificationOver(overVite), to, code)),
    )
    const signUp = () => overVite(new Request('http://localhost/sign-up', { method: 'POST', body }))
    expect(await (await signUp()).text()).toBe('Welcome, Ada. Your number is +12025550199.')
    expect((await signUp()).status).toBe(422)
  } finally {
    await vite.close()
    server.close()
  }
})
